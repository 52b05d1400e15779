/* SPDX-License-Identifier: GPL-2.0-only */
/* The maps of a trace, as codegen/program.h shapes them. */
#ifndef KTRACE_RUNTIME_MAPS_H
#define KTRACE_RUNTIME_MAPS_H

#include "codegen/program.h"

struct maps {
	int ring, control, counters;
	int lazy;		       /* -1: no unit is */
	uint32_t n;		       /* units */
	int *stash, *scratch;	       /* one a unit, -1: it needs none */
	uint32_t n_tables;
	int *tables; /* one each of image->tables */
	volatile struct control *gate; /* the control map's memory; NULL before maps_open */
	struct counters *slots;	       /* room for a lookup in counters: one a possible CPU */
	uint32_t cpus;
};

struct tracer_options;

/*
 * 0, or a negative errno and one line in text. maps_close takes what was made by then, and all
 * zeroes.
 */
int maps_open(struct maps *m, const struct image *image, const struct tracer_options *options,
	      char *text, size_t size);
void maps_close(struct maps *m);

/*
 * Another scratch map for the unit: the programs that have the old one keep it. Where each of its
 * functions has a program of its own, one may come in the middle of another. 0, or a negative errno
 * and one line in text.
 */
int maps_scratch_renew(struct maps *m, uint32_t unit, const struct unit *u, char *text,
		       size_t size);

/* The descriptor that a reference of this unit's programs wants. */
int maps_fd(const struct maps *m, uint32_t unit, enum map_kind kind);

/* Sums over the CPUs. */
struct counters maps_counters(const struct maps *m);

#endif
