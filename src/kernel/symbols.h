/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * /proc/kallsyms, read once and only when asked for: addresses of functions, and names of
 * addresses.
 */
#ifndef KTRACE_KERNEL_SYMBOLS_H
#define KTRACE_KERNEL_SYMBOLS_H

#include "base/base.h"

/* A line of the file; the strings are for the visit only. */
struct symbol_line {
	uint64_t address;
	const char *name;
	const char *module; /* "vmlinux" for the core kernel */
	bool text;
};

/*
 * Visits each symbol in the file's order, and keeps nothing. path NULL: /proc/kallsyms. 0, or a
 * negative errno.
 */
int symbols_each(const char *path, void (*visit)(void *ctx, const struct symbol_line *line),
		 void *ctx);

struct symbols;

/*
 * path NULL: /proc/kallsyms. NULL and errno on failure; -EPERM's kin: addresses hidden
 * (kptr_restrict=2) gives errno EACCES.
 */
struct symbols *symbols_open(const char *path);
void symbols_close(struct symbols *s);

struct symbol {
	uint64_t address;
	uint64_t size; /* up to the next symbol; 0 unknown */
	const char *name;
	const char *module; /* "vmlinux" for the core kernel */
};

/* The text symbol that holds this address; false: none. */
bool symbols_lookup(const struct symbols *s, uint64_t address, struct symbol *found);

/*
 * Text symbols of this name in this module ("vmlinux" or a module's name; NULL: any). Returns how
 * many there are, fills up to most.
 */
uint32_t symbols_named(const struct symbols *s, const char *name, const char *module,
		       struct symbol *found, uint32_t most);

/*
 * A function's text symbols, in any module: of its name, and of the parts that the compiler split
 * off ("name.cold"). Returns and fills as symbols_named.
 */
uint32_t symbols_parts(const struct symbols *s, const char *name, struct symbol *found,
		       uint32_t most);

/* Any symbol's value, data and per-CPU offsets too; false: none. */
bool symbols_value(const struct symbols *s, const char *name, uint64_t *value);

#endif
