/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a tracer's maps, links and events. Out: the sums of the trace, as language.md 6 defines them.
 */
#include "runtime/state.h"

#include "kernel/bpf.h"
#include "runtime/kevents.h"

#include <stdio.h>
#include <string.h>

/*
 * struct bpf_link_info's head and its kprobe_multi part up to missed, which kernels have since 6.7
 * and Debian 12's headers don't. Older kernels fill less, and leave the rest as it was: 0.
 */
struct link_info_multi {
	uint32_t type, id, prog_id, pad;
	uint64_t addrs;
	uint32_t count, flags;
	uint64_t missed;
};

static uint64_t link_missed(int link)
{
	struct link_info_multi info = {0};
	uint32_t size = sizeof(info);

	return bpf_obj_info(link, &info, &size) ? 0 : info.missed;
}

static uint64_t prog_missed(int prog)
{
	struct bpf_prog_info info = {0};
	uint32_t size = sizeof(info);

	return prog < 0 || bpf_obj_info(prog, &info, &size) ? 0 : info.recursion_misses;
}

uint64_t account_missed(const struct tracer *t)
{
	uint64_t sum = 0;
	bool events = false;
	char end[16];

	for (uint32_t i = 0; i < t->image->units.n; i++) {
		const struct unit_state *state = &t->units[i];
		enum attach_kind kind = t->image->units.at[i].kind;
		bool is_event = kind == ATTACH_KPROBE_EVENT;
		bool by_link = !is_event && !attach_facts(kind)->tracing;

		for (int place = 0; place < PLACES; place++)
			sum += prog_missed(state->entry[place]);
		sum += prog_missed(state->ret);
		for (uint32_t j = 0; j < state->n_programs; j++)
			sum += prog_missed(state->programs[j].fd);
		for (uint32_t j = 0; j < state->n_links && by_link; j++)
			sum += link_missed(state->links[j]);
		events |= is_event;
	}
	if (events) {
		event_name_end(t, end, sizeof(end));
		sum += kevents_missed(t->tracefs, end);
	}
	return sum;
}

uint64_t account_missed_returns(const struct tracer *t)
{
	char name[16], end[17];

	if (t->tracefs < 0)
		return 0;
	event_name_end(t, name, sizeof(name));
	snprintf(end, sizeof(end), "r%s", name); /* "u0r_5a83f2c1" */
	return kevents_missed(t->tracefs, end);
}

/* Trampolines have counted their programs' misses since 5.12. */
static bool all_counted(const struct tracer *t)
{
	bool counted = true;

	for (uint32_t i = 0; i < t->image->units.n; i++)
		counted &= attach_facts(t->image->units.at[i].kind)->tracing;
	return counted || t->features->recursion_counted;
}

void tracer_account(struct tracer *t, struct account *a)
{
	struct counters counters = maps_counters(&t->maps);
	uint64_t missed = t->stopped ? t->missed_after : account_missed(t);
	uint64_t returns = t->stopped ? t->returns_after : account_missed_returns(t);
	uint64_t told; /* calls that are counted as something else than turned down */

	returns -= t->returns_before;

	a->attached = t->attached;
	a->left_out = t->image->traced.n - t->attached;
	a->matched = counters.matched + t->received;
	a->aggregated = counters.aggregated;
	a->lost = counters.lost + t->unresolved;
	a->undecided = counters.undecided;
	a->lazy = t->lazy.any;
	a->unarmed = counters.unarmed;
	a->unarmed_functions = t->lazy.wanted;
	told = a->matched + counters.undecided + counters.stash_full + counters.unhooked +
	       counters.unarmed;
	a->turned_down = counters.calls - MIN(counters.calls, told);
	a->missed = missed - t->missed_before + counters.stash_full;
	/* those that the kernel hasn't counted itself */
	a->missed += counters.unhooked > returns ? counters.unhooked - returns : 0;
	a->missed_exact = all_counted(t);
}

struct tracer_uncounted tracer_uncounted(const struct tracer *t)
{
	struct counters counters = maps_counters(&t->maps);

	return (struct tracer_uncounted){.no_room = counters.no_room, .unread = counters.unread};
}
