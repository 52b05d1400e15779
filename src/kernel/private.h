/* SPDX-License-Identifier: GPL-2.0-only */
/* struct kernel: shared by the files of this folder that make it up, and by nobody else. */
#ifndef KTRACE_KERNEL_PRIVATE_H
#define KTRACE_KERNEL_PRIVATE_H

#include "kernel/kernel.h"
#include "kernel/names.h"
#include "kernel/trace_cache.h"

enum module_state {
	MODULE_UNREAD,
	MODULE_PARSED, /* module->btf is there, or was refused and is NULL */
};

struct enumerator_at {
	uint32_t type, index;
};

/* What is known of a module beside its struct module; each part made when first asked for. */
struct module_data {
	enum module_state state;
	struct btf *btf; /* owned */
	char *raw;	 /* its file, to look for a name before it is parsed; NULL: not read */
	size_t raw_size;

	const struct kfunc **functions; /* by id less its first: those asked for so far, or NULL */

	bool enumerators_named;
	struct names enumerator_names; /* values: indexes of enumerators */
	struct enumerator_at *enumerators;
};

/* available_filter_functions, each name with its module. */
struct trace_list {
	bool tried;
	int error;  /* why it could not be read, negative; 0: it is there */
	char key[TRACE_CACHE_KEY_SIZE]; /* of when it was read; "": not known */
	char *text; /* the file; cut into names once it is taken apart */
	size_t size;
	uint32_t searches;    /* of the text for one name */
	bool apart;	      /* what follows is filled in */
	struct names names;   /* values: indexes of modules */
	const char **modules; /* [0] is "vmlinux"; pointers into text */
	uint32_t module_count, module_cap;
};

struct addresses {
	bool tried, read; /* the copy; kallsyms */
	struct trace_cache_map kept;
};

struct kernel {
	struct arena arena;
	struct kernel_source from; /* strings in the arena */
	struct module *modules;	   /* never moves: kfuncs point into it */
	struct module_data *data;  /* beside it */
	uint32_t module_count;
	uint32_t raw_searches; /* searches that unparsed modules were spared so far */
	struct trace_list traced;
	struct addresses addresses;
	struct symbols *symbols; /* NULL: not read yet, or it can't be */
	int symbols_error;	 /* then why, an errno */
	struct names
		stray_modules; /* those without BTF in the trace list; values: indexes of strays */
	VEC(struct module *) strays;
};

/* This module parsed: true if it has BTF. */
bool module_parse(struct kernel *k, uint32_t i);
/*
 * module_parse for a module that may hold this name; false for one in whose file the name doesn't
 * occur at all.
 */
bool module_parse_for(struct kernel *k, uint32_t i, const char *name);

/* The function that a FUNC of a parsed module describes: one for each id, made when asked for. */
const struct kfunc *module_function(struct kernel *k, uint32_t i, uint32_t id);
/*
 * The FUNCs of one name in one parsed module, in BTF's order: the id of the first, or of the one
 * behind id. 0: no further one.
 */
uint32_t module_function_named(struct kernel *k, uint32_t i, const char *name);
uint32_t module_function_next(struct kernel *k, uint32_t i, uint32_t id, const char *name);

/* The list of traceable functions read, true if it can be; and all its names in it. */
bool list_load(struct kernel *k);
void list_take_apart(struct trace_list *l);

/* Index of a module in k->modules; a stray one isn't there: -1. */
int module_index(const struct kernel *k, const struct module *m);

#endif
