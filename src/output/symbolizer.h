/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of code addresses for the printers. */
#ifndef KTRACE_OUTPUT_SYMBOLIZER_H
#define KTRACE_OUTPUT_SYMBOLIZER_H

#include "base/strbuf.h"
#include "kernel/symbols.h"
#include "output/user_maps.h"

/* All zeroes but path is a fresh one. */
struct symbolizer {
	const char *path; /* NULL: /proc/kallsyms */
	bool tried;	  /* the table is read at the first address asked for, and only then */
	struct symbols *symbols; /* NULL: not read, or unreadable */
	struct user_maps maps;
	struct strbuf text;
};

/* False: none is known there. */
bool symbolizer_find(struct symbolizer *s, uint64_t address, struct symbol *found);

/*
 * "nf_hook+0x1c[nf_conntrack]", "icmp_rcv" at its start, "0x…" where no symbol is known. Valid
 * until the next call.
 */
const struct strbuf *symbolizer_name(struct symbolizer *s, uint64_t address);
void symbolizer_close(struct symbolizer *s);

#endif
