/* SPDX-License-Identifier: GPL-2.0-only */
/* What a tracer consists of: shared by the files of this station, seen by nobody else. */
#ifndef KTRACE_RUNTIME_STATE_H
#define KTRACE_RUNTIME_STATE_H

#include "runtime/expedite.h"
#include "runtime/guardian.h"
#include "runtime/maps.h"
#include "runtime/resolve.h"
#include "runtime/ring.h"
#include "kernel/symbols.h"
#include "runtime/tracer.h"

/*
 * Where a unit's entry probe may sit in a function, best first. Each is an event of its own with
 * its own copy of the program, since a program takes the function's address from pt_regs->ip by a
 * constant.
 *
 *	            0         4              9
 *	endbr:      endbr64 | call fentry  | push %rbp …
 *	                    ^ ENDBR        ^ ENDBR_NOP
 *	            0              5
 *	no endbr:   call fentry  | push %rbp …
 *	            ^ START      ^ NOP
 */
enum place {
	PLACE_NOP,
	PLACE_ENDBR_NOP,
	PLACE_START,
	PLACE_ENDBR,
	PLACES,
};

/* A program of a tracing kind. */
struct traced_program {
	int fd;
	uint32_t attach_type;
	uint32_t traced;    /* the one function that it serves; or, of many, the first */
	const char *module; /* of many functions: where all are */
};

/* A unit's programs and what holds them to functions. */
struct unit_state {
	int entry[PLACES];	    /* fds, -1: not loaded; a link's program is entry[PLACE_NOP] */
	int ret;		    /* fd, -1: none */
	struct traced_program *programs; /* instead, of tracing kinds */
	uint32_t n_programs;
	int *links; /* BPF links', or perf events' */
	uint32_t n_links;
	uint32_t probes[PLACES]; /* kprobe events: functions at each place */
	uint32_t n_returns; /* defined, of a lazy unit some time after the attach */
};

/* Perf events that run programs on kprobe events: descriptors, in the order in which they go. */
struct armed {
	int *at;
	uint32_t n;
};

/* Functions whose returns are armed once they are wanted: --lazy. */
struct lazy {
	uint32_t n;	 /* that are still to be: 0: there is nothing to look at */
	uint32_t wanted; /* that calls have passed in */
	uint32_t next;	 /* where in resolve.at the next look begins */
	uint64_t seen;	 /* counters.unarmed when all was last looked at */
	bool any;	 /* some unit is, and may be */
};

struct tracer {
	const struct image *image;
	struct kernel *kernel;
	const struct features *features;
	struct tracer_options options;
	struct owner owner;
	struct maps maps;
	struct ring ring;
	struct unit_state *units; /* image->units.n */
	const char **left_out;	  /* image->traced.n: why, or NULL */
	uint32_t attached;
	struct symbols *symbols; /* from the first need of them to the end of the attach */
	int symbols_error;	 /* why they can't be had, an errno; 0: not known */
	struct resolve resolve;	 /* addresses of the functions of kprobe events */
	int tracefs;		 /* a directory, -1: no unit needs it */
	struct expedite expedite;
	struct armed armed;
	struct lazy lazy;
	struct guardian guardian;
	uint64_t received;	 /* records in all */
	uint64_t unresolved;	 /* records of functions that aren't ours */
	uint64_t missed_before;	 /* the kernel's counts when the gate opened */
	uint64_t missed_after;	 /* … and when it shut; valid once stopped */
	uint64_t returns_before; /* of these, what return probes of kprobe events missed */
	uint64_t returns_after;
	bool stopped;
};

/* Fills the error in; returns -1. */
int tracer_fail(struct tracer_error *e, enum tracer_failure what, const char *fmt, ...)
	PRINTF(3, 4);

static inline bool tracer_interrupted(const struct tracer *t)
{
	return t->options.interrupted && *t->options.interrupted;
}

static inline void tracer_progress(const struct tracer *t, uint32_t done, uint32_t total)
{
	if (t->options.progress)
		t->options.progress(t->options.progress_ctx, done, total);
}

void unit_add_link(struct unit_state *state, int fd);
void unit_add_program(struct unit_state *state, struct traced_program p);

/* Marks a function as attached, or as left out with a reason that lives for ever. */
void tracer_mark_attached(struct tracer *t, uint32_t traced);
void tracer_leave_out(struct tracer *t, uint32_t traced, const char *why);

/* A function's address as it is kept for the boot, kept now if need be; 0: all symbols tell. */
uint64_t tracer_address(struct tracer *t, const struct traced *f);

/* kallsyms, read at the first call. NULL and the error. */
struct symbols *tracer_symbols(struct tracer *t, struct tracer_error *e);

/*
 * --- guard.c ---
 *
 * Around a trace: 0, or -1 and the error; and its end, which may be repeated. In between, the
 * attach is over: what was guarded for its sake alone isn't any more.
 */
int guard_begin(struct tracer *t, struct tracer_error *e);
void guard_attached(struct tracer *t);
void guard_end(struct tracer *t);

/*
 * Around the first attach of a trampoline. It gives what its end wants: the scheduling policy that
 * was ours, -1: it still is.
 */
int hurry_begin(const struct tracer *t);
void hurry_end(const struct tracer *t, int policy);

/* --- load.c --- */

/*
 * Loads a unit's entry (or return) program with its maps, ip_skew (-1: as built) put where the
 * program subtracts it from a kprobe's ip. A descriptor, or -1 and the error.
 */
int load_program(struct tracer *t, uint32_t unit, bool in_return, int ip_skew,
		 struct tracer_error *e);

/*
 * The same for a tracing kind: for this function of this BTF (object 0: vmlinux's), or where a
 * program serves many for any of the object. Another negative number: an errno, the kernel won't
 * have this function.
 */
int load_tracing(struct tracer *t, uint32_t unit, uint32_t traced, bool in_return, int btf_object,
		 struct tracer_error *e);

/* pt_regs ip at a probe at this place, minus the function's address. */
uint32_t place_offset(const struct features *f, enum place place);
int place_skew(const struct features *f, enum place place);

/*
 * --- one attach kind a file: 0, -EINTR, or -1 and the error; on failure what was made stays for
 * detaching ---
 */

int attach_multi(struct tracer *t, uint32_t unit, struct tracer_error *e);
int attach_tracing(struct tracer *t, uint32_t unit, struct tracer_error *e);
/* Its programs; a function that the kernel won't have is left out. */
int attach_tracing_load(struct tracer *t, uint32_t unit, struct tracer_error *e);
int attach_events(struct tracer *t, struct tracer_error *e); /* all units of this kind at once */
void attach_events_remove(
	struct tracer *t); /* their definitions, after their perf events are closed */

/* --- armed.c --- */

/* 0 or a negative errno. */
int armed_add(struct armed *a, int id, int prog, uint32_t cpus);

/*
 * All are armed, the first n_returns of them the returns: gives these numbers by which the kernel,
 * too, lets them go first when we are killed. It begins with the highest.
 */
void armed_settle(struct armed *a, uint32_t n_returns);

void armed_close(struct armed *a);

/* At the front, so as to go before the entries. */
void armed_to_front(struct armed *a);

/* --- attach_lazy.c --- */

/* The units' functions are waited for: before anything is attached. 0 or a negative errno. */
int lazy_begin(struct tracer *t);

/* Nothing is armed any more: what calls had asked for by then is counted. */
void lazy_end(struct tracer *t);

/* Arms some of what calls have asked for. More is left: true. */
bool lazy_arm(struct tracer *t);

/* --- attach_event.c, for it --- */

/* Defines the return of one function, and arms the unit's event if it is the first. 0 or -errno. */
int event_add_return(struct tracer *t, uint32_t unit, uint32_t entry, int file);

/* --- account.c --- */

uint64_t account_missed(const struct tracer *t); /* what the kernel counts, since the attach */
uint64_t account_missed_returns(const struct tracer *t); /* of that, return probes of events */

/* The end of our events' names: "u0e5_5a83f2c1"; kprobe_profile doesn't show the group. */
void event_name_end(const struct tracer *t, char *end, size_t size);

#endif
