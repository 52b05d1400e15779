/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * tracefs's dynamic kprobe events: text lines that outlive who wrote them. Several probes may share
 * one event (kernel-facts 1.6). All functions return 0 or a negative errno.
 */
#ifndef KTRACE_RUNTIME_KEVENTS_H
#define KTRACE_RUNTIME_KEVENTS_H

#include "runtime/owner.h"

#define KEVENT_NAME_SIZE 64 /* the kernel's MAX_EVENT_NAME_LEN */

/* One event of ours or of another ktrace. */
struct kevent {
	char group[KEVENT_NAME_SIZE], name[KEVENT_NAME_SIZE];
};

/*
 * The events of one group, or with group NULL those of every ktrace, each once however many probes
 * it has. list is the caller's to free. Returns how many.
 */
int kevents_list(int tracefs, const char *group, struct kevent **list);

/* kprobe_events opened for adding lines; a descriptor, close-on-exec. */
int kevents_open(int tracefs);

/* One line, one write(2): the kernel stops at the first bad line of a longer text. */
int kevents_write(int file, const char *line);

/* The id by which perf_event_open knows an event. */
int kevents_id(int tracefs, const char *group, const char *name);

/*
 * Removes a group's events; tries again while the kernel calls them busy, for patience_ms at most.
 */
int kevents_remove(int tracefs, const char *group, int patience_ms);

/* Sum of what kprobe_profile calls missed over the probes of events whose name ends in this. */
uint64_t kevents_missed(int tracefs, const char *name_end);

#endif
