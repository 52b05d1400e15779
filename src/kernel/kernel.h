/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What this kernel offers: its types, its functions and which of them can be traced. Backed by the
 * running kernel, or by files, so that all that stands above the runtime is testable without root.
 * Read-only: nothing here changes the host.
 */
#ifndef KTRACE_KERNEL_KERNEL_H
#define KTRACE_KERNEL_KERNEL_H

#include "base/arena.h"
#include "base/diag.h"
#include "kernel/symbols.h"
#include "kernel/type.h"

/* Where the facts come from. All NULL: the running kernel. */
struct kernel_source {
	/* vmlinux BTF: raw, or an ELF file with a .BTF section; NULL: /sys/kernel/btf/vmlinux */
	const char *btf;
	const char *functions; /* in available_filter_functions' format; NULL: tracefs */
	const char *kallsyms;  /* NULL: /proc/kallsyms */
	/*
	 * a folder of module BTF files named by module; NULL: /sys/kernel/btf (none where btf is
	 * given), "" for none
	 */
	const char *modules;
};

struct module {
	const char *name;      /* "vmlinux" for the core kernel, whose index is 0 */
	const struct btf *btf; /* NULL: it has none, or was built against another kernel */
};

/* One function that BTF describes, or that only tracefs or kallsyms lists (then proto.id is 0). */
struct kfunc {
	const char *name;
	const struct module *module;
	struct type_ref proto; /* FUNC_PROTO, or id 0 */
	uint32_t btf_id;       /* of the FUNC in module->btf, or 0 */
};

struct kernel;

/*
 * Opens the types of the core kernel (modules' only when asked for). NULL after an error, which is
 * then in error[] as one line with its mend: no BTF (CONFIG_DEBUG_INFO_BTF), no permission, not a
 * BTF file.
 */
struct kernel *kernel_open(const struct kernel_source *from, char *error, size_t size);
void kernel_close(struct kernel *k); /* NULL is fine */

/*
 * The core kernel first. Loads every module's BTF at the first call (5.10 has none: only vmlinux).
 */
const struct module *kernel_modules(struct kernel *k, uint32_t *count);
const struct module *kernel_vmlinux(struct kernel *k);
bool kernel_has_module_btf(struct kernel *k);

/*
 * The type of this tag ("struct", "union", "enum", "typedef" or "int" by BTF_KIND_*; 0: any) and
 * name; id 0: none. vmlinux first, then modules; a declaration only where nobody defines it.
 */
struct type_ref kernel_find_type(struct kernel *k, uint32_t btf_kind, const char *name);
/* What a module defines itself by this name, which is what its functions mean; vmlinux: none. */
struct type_ref kernel_find_own_type(struct kernel *k, const struct module *m, uint32_t btf_kind,
				     const char *name);
/*
 * A module that lays this struct or union of another module out otherwise, or NULL; none of one
 * that vmlinux defines.
 */
const struct module *kernel_find_other_layout(struct kernel *k, struct type_ref t);

/*
 * The definition of a struct or union that t only declares (BTF_KIND_FWD: a pointer to it can be
 * had, its members not): the first of that name in vmlinux, then in the modules. t itself where it
 * is none, or where no definition is found.
 */
struct type_ref kernel_complete_type(struct kernel *k, struct type_ref t);

/*
 * An enumerator's value by name, sign-extended where the enum is signed. Counts the different
 * values it has over all enums of vmlinux and of module home (NULL: no other; of all modules where
 * these have none); fills in the first enum and value, or that of enumeration prefer (if not id 0)
 * where it is one of its own. 0: no such enumerator.
 */
unsigned int kernel_find_enumerator(struct kernel *k, const char *name, const struct module *home,
				    struct type_ref prefer, struct type_ref *enumeration,
				    uint64_t *value);
/* Has the module itself an enumerator of this name? Not asked of vmlinux. */
bool kernel_has_own_enumerator(struct kernel *k, const struct module *m, const char *name);

/* Offers every enumerator of vmlinux. */
void kernel_suggest_enumerators(struct kernel *k, struct suggest *s);

/*
 * The functions of one name, over all modules (several where modules repeat it): pointers stay
 * valid until close.
 */
uint32_t kernel_functions_named(struct kernel *k, const char *name, const struct kfunc **found,
				uint32_t most);

/*
 * Calls visit for every function that BTF describes, vmlinux's first and in BTF's order, until
 * visit returns false. with_modules false: the core kernel's only.
 */
void kernel_each_function(struct kernel *k, bool with_modules,
			  bool (*visit)(void *ctx, const struct kfunc *f), void *ctx);

/*
 * Functions with a parameter that is a pointer (through const, volatile, restrict and typedefs, at
 * one level) to the struct or union of this name, visited in the same order. first is the position
 * of the first such parameter.
 */
void kernel_each_taking(struct kernel *k, uint32_t btf_kind, const char *type_name,
			bool with_modules,
			bool (*visit)(void *ctx, const struct kfunc *f, uint32_t first), void *ctx);

/*
 * True where parameter i of the prototype is a pointer to the struct or union of this name (as
 * kernel_each_taking sees it).
 */
bool kernel_param_is(struct kernel *k, struct type_ref proto, uint32_t i, uint32_t btf_kind,
		     const char *type_name);

/* Names for "did you mean": offers every function's, and every struct's and union's, to s. */
void kernel_suggest_functions(struct kernel *k, struct suggest *s);
void kernel_suggest_types(struct kernel *k, struct suggest *s);

/* --- can it be traced? --- */

enum traceable {
	TRACEABLE_YES,
	/* not in available_filter_functions: inlined everywhere, notrace, or __init */
	TRACEABLE_NOT_LISTED,
	/* several of this name: it isn't known which BTF describes, or the name reaches another */
	TRACEABLE_AMBIGUOUS,
	TRACEABLE_DENIED,  /* on our list of functions that must not be probed (kernel-facts 1.8) */
	TRACEABLE_UNKNOWN, /* the list can't be read (no tracefs, lockdown) */
};

enum traceable kernel_traceable(struct kernel *k, const struct kfunc *f);
/*
 * 0 where the list of traceable functions can be read (it is, now), else why not: a negative errno.
 */
int kernel_trace_list_error(struct kernel *k);
/* "not traceable (inlined or notrace)" … for -v and list */
const char *traceable_reason(enum traceable t);

/*
 * What the compiler split off a function, or made of one, has a dot in its name ("f.isra.0"), other
 * arguments and no type: a glob means it only if it has a dot, too.
 */
bool glob_means_part(const char *glob, const char *name);
/*
 * Functions that the trace list has and BTF doesn't, by glob or name; module may be NULL. Proto id
 * 0.
 */
void kernel_each_undescribed(struct kernel *k, const char *glob,
			     bool (*visit)(void *ctx, const struct kfunc *f), void *ctx);

/* kallsyms, read at the first call, owned by k. NULL and errno as symbols_open has them. */
const struct symbols *kernel_symbols(struct kernel *k);

/*
 * The address of a traceable function that is the only one of its name in its module, if it has
 * been kept in this boot; 0: not known.
 */
uint64_t kernel_address(struct kernel *k, const char *name, const char *module);
/* The same for the few other symbols that programs need (addresses.c). */
uint64_t kernel_symbol_value(struct kernel *k, const char *name);
/*
 * Keeps both, for this start and later ones, out of kallsyms; true: now they are. At most once, and
 * not where they are kept already. The symbols themselves are not held in memory for it.
 */
bool kernel_keep_addresses(struct kernel *k);

/* Shell globs as language.md has them: only * and ?. */
bool glob_match(const char *glob, const char *name);

#endif
