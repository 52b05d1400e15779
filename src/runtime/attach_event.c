/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: the units of kind kprobe event. Out: their probes defined in tracefs, many on one event, and
 * one perf event with one program a definition. The mechanism and its traps: kernel-facts 1.6.
 *
 *	events/ktrace_<pid>_<owner>/
 *		u0e5_<owner>	unit 0's entry probes 5 bytes into their functions
 *		u0e0_<owner>	… those that it takes only at the start (jump label behind the nop)
 *		u0r_<owner>	unit 0's return probes
 *
 * All is defined first, then armed, the returns of all units before the entries: see armed.c.
 */
#include "runtime/state.h"

#include "runtime/kevents.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PROGRESS_EVERY 16

/*
 * Calls in flight that a return probe can follow, a function. Their bookkeeping is preallocated
 * (about 100 bytes each), so a small set gets many, a large one few. The kernel's limit is 4096.
 */
#define RETURNS_IN_ALL 8192
#define RETURNS_MOST   1024
#define RETURNS_LEAST  64

void event_name_end(const struct tracer *t, char *end, size_t size)
{
	snprintf(end, size, "_%x", t->owner.number);
}

static void entry_name(const struct tracer *t, uint32_t unit, enum place place,
		       char name[KEVENT_NAME_SIZE])
{
	snprintf(name, KEVENT_NAME_SIZE, "u%ue%u_%x", unit, place_offset(t->features, place),
		 t->owner.number);
}

static void return_name(const struct tracer *t, uint32_t unit, char name[KEVENT_NAME_SIZE])
{
	snprintf(name, KEVENT_NAME_SIZE, "u%ur_%x", unit, t->owner.number);
}

/* One unit's functions being defined. */
struct definer {
	struct tracer *t;
	uint32_t unit;
	int file; /* kprobe_events */
	char group[OWNER_GROUP_SIZE];
	uint32_t returns_each;
	bool any_return; /* of any unit */
	bool last;	 /* all but the entries that come first has been defined */
};

/*
 * The argument x makes no probe a duplicate of another: the kernel compares symbols and arguments,
 * and probes that are defined by address all have the same symbol, none.
 */
static int define_entry(const struct definer *d, const struct resolve_entry *f, enum place place)
{
	char line[256], name[KEVENT_NAME_SIZE];

	entry_name(d->t, d->unit, place, name);
	snprintf(line, sizeof(line), "p:%s/%s 0x%" PRIx64 " x=\\%u\n", d->group, name,
		 f->address + place_offset(d->t->features, place), f->traced);
	return kevents_write(d->file, line);
}

static int define_return(const struct definer *d, const struct resolve_entry *f)
{
	char line[256], name[KEVENT_NAME_SIZE];

	return_name(d->t, d->unit, name);
	snprintf(line, sizeof(line), "r%u:%s/%s 0x%" PRIx64 " x=\\%u\n", d->returns_each, d->group,
		 name, f->address, f->traced);
	return kevents_write(d->file, line);
}

/* Errors that say something about this function, not about tracefs. */
static bool is_functions_fault(int error)
{
	return error == -EINVAL || error == -EILSEQ || error == -ENOENT || error == -EBUSY ||
	       error == -EEXIST || error == -EADDRNOTAVAIL || error == -EOPNOTSUPP ||
	       error == -ERANGE;
}

/*
 * Of several kprobes at one address the one registered last runs first: so an entry that comes
 * first sits at the start, where the return probes are, and is defined behind all of them.
 */
static bool comes_first(const struct definer *d)
{
	return d->t->image->units.at[d->unit].entry_first && d->any_return;
}

/*
 * Tries the places in turn. Behind the nop is best: not an ftrace location, so that arming is one
 * text poke instead of a walk over all of ftrace's records. 5 bytes into a function that begins
 * with endbr64 is inside the nop, which the kernel says by EILSEQ, while 9 bytes into one that
 * doesn't may be the start of an instruction that runs after a push: so 5 is tried first, and its
 * errno tells which kind the function is.
 */
static int define_entry_somewhere(struct definer *d, const struct resolve_entry *f)
{
	uint32_t *probes = d->t->units[d->unit].probes;
	enum place place = PLACE_START, next = PLACE_START;
	int error;

	if (d->t->features->entry_nop && !comes_first(d)) {
		error = define_entry(d, f, PLACE_NOP);
		if (!error)
			probes[PLACE_NOP]++;
		if (!error || !is_functions_fault(error))
			return error;
		if (error == -EILSEQ && d->t->features->endbr) {
			place = PLACE_ENDBR_NOP;
			next = PLACE_ENDBR;
		}
	} else if (d->t->features->endbr) {
		next = PLACE_ENDBR;
	}
	error = define_entry(d, f, place);
	if (is_functions_fault(error) && next != place) {
		place = next;
		error = define_entry(d, f, place);
	}
	if (!error)
		probes[place]++;
	return error;
}

/*
 * The entry is defined first: where both are at the start the return's has to run first, since the
 * entry program looks whether the return address is its trampoline by then. For the same reason an
 * entry whose return is refused stashes nothing.
 */
static int define_function(struct definer *d, const struct resolve_entry *f)
{
	const struct unit *u = &d->t->image->units.at[d->unit];
	int error = u->entry.n && comes_first(d) == d->last ? define_entry_somewhere(d, f) : 0;

	if (!error && u->ret.n && !d->last && !(u->lazy && d->t->lazy.any)) {
		error = define_return(d, f);
		d->t->units[d->unit].n_returns += !error;
	}
	return error;
}

static int fail_define(struct tracer_error *e, int error)
{
	if (error == -EPERM || error == -EACCES)
		return tracer_fail(e, TRACER_ENVIRONMENT,
				   "writing tracefs's kprobe_events is not permitted: root is "
				   "needed, and no lockdown=confidentiality");
	return tracer_fail(e, TRACER_ENVIRONMENT, "defining kprobe events failed: %s",
			   strerror(-error));
}

static int fail_interrupted(struct tracer_error *e)
{
	tracer_fail(e, TRACER_ENVIRONMENT, "interrupted");
	return -EINTR;
}

/* Is nothing left to be done for it in this pass? */
static bool is_settled(const struct definer *d, const struct resolve_entry *f)
{
	return d->last && (!comes_first(d) || d->t->left_out[f->traced]);
}

static uint32_t returns_each(uint32_t functions)
{
	return MAX(RETURNS_LEAST, MIN(RETURNS_MOST, RETURNS_IN_ALL / MAX(functions, 1)));
}

/* done counts over all units, for the progress. */
static int define_unit(struct definer *d, uint32_t *done, struct tracer_error *e)
{
	const struct resolve *r = &d->t->resolve;
	uint32_t n = d->t->image->units.at[d->unit].functions.n;

	d->returns_each = returns_each(n);
	for (uint32_t i = 0; i < r->n; i++) {
		int error;

		if (r->at[i].unit != d->unit || is_settled(d, &r->at[i]))
			continue;
		if (tracer_interrupted(d->t))
			return fail_interrupted(e);
		error = define_function(d, &r->at[i]);
		if (error && !is_functions_fault(error))
			return fail_define(e, error);
		if (error)
			tracer_leave_out(d->t, r->at[i].traced,
					 "the kernel allows no kprobe there");
		else if (comes_first(d) == d->last)
			tracer_mark_attached(d->t, r->at[i].traced);
		if (comes_first(d) == d->last && ++*done % PROGRESS_EVERY == 0)
			tracer_progress(d->t, *done, r->n);
	}
	return 0;
}

static int define_all(struct tracer *t, struct tracer_error *e)
{
	struct definer d = {.t = t, .file = kevents_open(t->tracefs)};
	uint32_t done = 0;
	int error = 0;

	if (d.file < 0)
		return fail_define(e, d.file);
	owner_group(t->owner, d.group);
	vec_each (u, &t->image->units)
		d.any_return |= u->kind == ATTACH_KPROBE_EVENT && u->has_return;
	for (int pass = 0; pass < 2; pass++) {
		d.last = pass;
		for (d.unit = 0; d.unit < t->image->units.n && !error; d.unit++) {
			if (t->image->units.at[d.unit].kind == ATTACH_KPROBE_EVENT)
				error = define_unit(&d, &done, e);
		}
	}
	close(d.file);
	return error;
}

static int arm(struct tracer *t, const char *name, int prog, struct tracer_error *e)
{
	char group[OWNER_GROUP_SIZE];
	int id, error;

	if (tracer_interrupted(t))
		return fail_interrupted(e);
	owner_group(t->owner, group);
	id = kevents_id(t->tracefs, group, name);
	error = id < 0 ? id : armed_add(&t->armed, id, prog, t->maps.cpus);
	/* Debian's kernel.perf_event_paranoid=3 wants it whatever else one may */
	if (error == -EACCES || error == -EPERM)
		return tracer_fail(e, TRACER_ENVIRONMENT,
				   "not permitted to arm kprobe events: CAP_SYS_ADMIN is lacking "
				   "(kernel.perf_event_paranoid?); run ktrace as root");
	if (error)
		return tracer_fail(e, TRACER_ENVIRONMENT, "arming the kprobe event %s failed: %s",
				   name, strerror(-error));
	return 0;
}

static int arm_entry(struct tracer *t, uint32_t unit, enum place place, struct tracer_error *e)
{
	struct unit_state *state = &t->units[unit];
	char name[KEVENT_NAME_SIZE];

	if (!state->probes[place])
		return 0;
	if (state->entry[place] < 0)
		state->entry[place] =
			load_program(t, unit, false, place_skew(t->features, place), e);
	if (state->entry[place] < 0)
		return -1;
	entry_name(t, unit, place, name);
	return arm(t, name, state->entry[place], e);
}

static int arm_return(struct tracer *t, uint32_t unit, struct tracer_error *e)
{
	char name[KEVENT_NAME_SIZE];

	if (!t->units[unit].n_returns)
		return 0;
	return_name(t, unit, name);
	return arm(t, name, t->units[unit].ret, e);
}

/*
 * A probe that joins an event which a perf event holds is armed with its definition. The first of
 * a unit makes the event; it isn't there for anybody until the perf event is.
 */
int event_add_return(struct tracer *t, uint32_t unit, uint32_t entry, int file)
{
	struct definer d = {.t = t, .unit = unit, .file = file};
	struct tracer_error e;
	int error;

	owner_group(t->owner, d.group);
	d.returns_each = returns_each((uint32_t)t->image->units.at[unit].functions.n);
	error = define_return(&d, &t->resolve.at[entry]);
	if (error || t->units[unit].n_returns++)
		return error;
	error = arm_return(t, unit, &e);
	if (!error)
		armed_to_front(&t->armed);
	else
		t->units[unit].n_returns--; /* the next is the first again */
	return error ? -EIO : 0;
}

/* Units of other kinds have no probes. */
static int arm_all(struct tracer *t, struct tracer_error *e)
{
	uint32_t n = t->image->units.n, n_returns;
	int error = 0;

	for (uint32_t i = 0; i < n && !error; i++)
		error = arm_return(t, i, e);
	n_returns = t->armed.n;
	for (uint32_t i = 0; i < n * PLACES && !error; i++)
		error = arm_entry(t, i / PLACES, i % PLACES, e);
	if (!error)
		armed_settle(&t->armed, n_returns);
	return error;
}

/* 0 or -1 and the error: no symbols to look in. */
static int locate(struct tracer *t, uint32_t unit, uint32_t traced, struct tracer_error *e)
{
	const struct traced *f = &t->image->traced.at[traced];
	uint64_t kept = tracer_address(t, f);
	struct symbol found[2] = {{.address = kept}};
	uint32_t n = 1;

	if (!kept) {
		const struct symbols *symbols = tracer_symbols(t, e);

		if (!symbols)
			return -1;
		n = symbols_named(symbols, f->name, f->module, found, 2);
	}
	if (n == 1)
		resolve_add(&t->resolve, (struct resolve_entry){unit, traced, found[0].address});
	else
		tracer_leave_out(t, traced,
				 n ? "several functions of this name" : "not in /proc/kallsyms");
	return 0;
}

static int locate_all(struct tracer *t, struct tracer_error *e)
{
	for (uint32_t i = 0; i < t->image->units.n; i++) {
		const struct unit *u = &t->image->units.at[i];

		for (size_t j = 0; j < u->functions.n && u->kind == ATTACH_KPROBE_EVENT; j++)
			if (locate(t, i, u->functions.at[j], e))
				return -1;
	}
	resolve_sort(&t->resolve);
	return 0;
}

int attach_events(struct tracer *t, struct tracer_error *e)
{
	int error = locate_all(t, e);

	if (error)
		return error;
	error = lazy_begin(t);
	if (error)
		return tracer_fail(e, TRACER_ENVIRONMENT, "cannot fill a BPF map: %s",
				   strerror(-error));
	expedite_raise(&t->expedite);
	error = define_all(t, e);
	if (!error)
		error = arm_all(t, e);
	expedite_restore(&t->expedite);
	return error;
}

void attach_events_remove(struct tracer *t)
{
	char group[OWNER_GROUP_SIZE];

	armed_close(&t->armed);
	if (t->tracefs < 0)
		return;
	owner_group(t->owner, group);
	kevents_remove(t->tracefs, group, 5000);
}
