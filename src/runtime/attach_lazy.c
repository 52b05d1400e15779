/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: the functions of lazy units, and what their entry programs say of them. Out: return probes of
 * those that a call has passed the entry's conjuncts in, defined while the trace runs.
 *
 * The word that an entry program asks is set to armed only behind the definition: what passed by
 * then has no return of ours, and leaves nothing behind.
 */
#include "runtime/state.h"

#include "kernel/bpf.h"
#include "runtime/kevents.h"

#include <unistd.h>

/* Between two looks at the ring buffer. */
#define ARM_AT_ONCE 16

static const char refused[] = "the kernel allows no return probe there";

static bool is_lazy(const struct tracer *t, uint32_t i)
{
	return t->image->units.at[t->resolve.at[i].unit].lazy;
}

static struct lazy_key key_of(const struct tracer *t, uint32_t i)
{
	const struct resolve_entry *f = &t->resolve.at[i];

	return (struct lazy_key){f->address, t->image->units.at[f->unit].clause};
}

static int set_state(struct tracer *t, uint32_t i, uint64_t state)
{
	struct lazy_word w = {.state = state};
	struct lazy_key key = key_of(t, i);

	return bpf_map_update_raw(t->maps.lazy, &key, &w, BPF_ANY);
}

int lazy_begin(struct tracer *t)
{
	int error = 0;

	t->lazy = (struct lazy){.any = t->image->lazy};
	for (uint32_t i = 0; i < t->resolve.n && !error; i++) {
		if (!is_lazy(t, i))
			continue;
		t->lazy.n += t->lazy.any;
		error = set_state(t, i, t->lazy.any ? LAZY_UNARMED : LAZY_ARMED);
	}
	return error;
}

static bool is_wanted(const struct tracer *t, uint32_t i)
{
	struct lazy_key key = key_of(t, i);
	struct lazy_word w;

	return is_lazy(t, i) && !bpf_map_lookup_raw(t->maps.lazy, &key, &w) &&
	       w.state == LAZY_UNARMED && w.wanted;
}

static void arm_one(struct tracer *t, uint32_t i, int file)
{
	int error = event_add_return(t, t->resolve.at[i].unit, i, file);

	t->lazy.n--;
	t->lazy.wanted++;
	set_state(t, i, error ? LAZY_REFUSED : LAZY_ARMED);
	if (!error)
		return;
	tracer_leave_out(t, t->resolve.at[i].traced, refused);
	t->attached--;
}

const char *tracer_left_out_late(const struct tracer *t, uint32_t traced)
{
	return t->left_out[traced] == refused ? refused : NULL;
}

bool lazy_arm(struct tracer *t)
{
	uint64_t unarmed = maps_counters(&t->maps).unarmed;
	struct lazy *z = &t->lazy;
	uint32_t n = 0;
	int file;

	if (!z->next && unarmed == z->seen)
		return false;
	if (!z->next)
		z->seen = unarmed;
	file = kevents_open(t->tracefs);
	if (file < 0)
		return false;
	expedite_raise(&t->expedite);
	for (; z->next < t->resolve.n && n < ARM_AT_ONCE; z->next++) {
		if (!is_wanted(t, z->next))
			continue;
		arm_one(t, z->next, file);
		n++;
	}
	if (z->next == t->resolve.n)
		z->next = 0;
	expedite_restore(&t->expedite);
	close(file);
	return z->next != 0;
}

void lazy_end(struct tracer *t)
{
	for (uint32_t i = 0; i < t->resolve.n && t->lazy.n; i++)
		t->lazy.wanted += is_wanted(t, i);
}
