/* SPDX-License-Identifier: GPL-2.0-only */
/* Shared by the files that resolve probe sets: functions found, and sets of them. */
#ifndef KTRACE_FRONTEND_PROBES_H
#define KTRACE_FRONTEND_PROBES_H

#include "frontend/query.h"

/* A function that a term stands for. */
struct found {
	struct probe probe;   /* function and matches; the rest is filled in at the end */
	const char *conflict; /* why a type set must leave it out, or NULL */
	const char *absent;   /* why a name of a file is no function of this kernel, or NULL */
};

/*
 * In the kernel's order, each function once: vmlinux first, by BTF id; what BTF doesn't describe
 * last, by name.
 */
struct found_set {
	VEC(struct found) list;
};

/* A term that no function is in: an error if the whole set comes out empty, else worth a note. */
struct hollow {
	struct span span;
	const char *message, *mend;
};

struct resolver {
	struct arena *arena;
	struct kernel *k;
	struct diags *diags;
	struct probe_set *set; /* its types are added as terms ask for them */
	bool negative;	       /* within a '!': what matched doesn't matter */
	VEC(struct hollow) hollow;
	bool modules_known; /* the next is filled in */
	VEC(const char *) undescribed_modules;
};

/* --- found.c: sets --- */

void found_add(struct arena *a, struct found_set *s, const struct kfunc *f);
void found_sort(struct found_set *s);

/*
 * A function in both has the matches of both. In a union a conflict holds only where no term takes
 * the function without one.
 */
struct found_set found_union(struct arena *a, const struct found_set *x, const struct found_set *y);
struct found_set found_common(struct arena *a, const struct found_set *x,
			      const struct found_set *y);
struct found_set found_without(struct arena *a, const struct found_set *x,
			       const struct found_set *y);

/* --- patterns.c: functions by name --- */

/* A name or glob, and the module's, which may be NULL: any. */
struct pattern {
	const char *name, *module;
	bool is_glob;
	uint32_t hits; /* functions that it stands for, once gathered */
	uint32_t line; /* in its file; 0: in the script */
};

struct pattern_list {
	VEC(struct pattern) list;
};

bool pattern_takes_modules(const char *module); /* more than vmlinux? */
bool pattern_takes(const char *module, const struct kfunc *f);
/* Adds what the patterns stand for, counting each one's hits. All globs go through one pass. */
void patterns_gather(struct resolver *r, struct pattern_list *patterns, struct found_set *into);
struct found_set resolve_name(struct resolver *r, const struct probe_node *n);
struct found_set resolve_glob(struct resolver *r, const struct probe_node *n);

/* --- pattern_file.c: @FILE --- */

struct found_set resolve_file(struct resolver *r, const struct probe_node *n);

/* --- type_sets.c: functions by a parameter's type --- */

/* A struct or union to look for in parameters. */
struct wanted {
	uint32_t btf_kind;  /* BTF_KIND_STRUCT or _UNION */
	const char *tag;    /* its name in BTF; NULL: anonymous, only a typedef names it */
	struct type_ref anonymous;
	const char *shown;  /* "struct sk_buff", "atomic_t" */
};

/* The struct or union of this name, or that a typedef of this name means. */
bool wanted_find(struct resolver *r, const char *name, struct wanted *w);
bool wanted_param(struct resolver *r, const struct wanted *w, struct type_ref proto, uint32_t i);
struct found_set resolve_wanted(struct resolver *r, const struct probe_node *n,
				const struct wanted *w);
/* "struct X", "union X" */
struct found_set resolve_tagged(struct resolver *r, const struct probe_node *n);

/* --- usual_names.c: which parameter is the matched one --- */

struct taking {
	const struct kfunc *function;
	uint32_t first; /* the first parameter of the type */
};

struct taking_list {
	VEC(struct taking) list;
};

/* Fills in t->names: the given one, then those that one in ten of vmlinux's functions use. */
void usual_names(struct resolver *r, struct probe_type *t, const struct taking_list *all);
/* The function with its match, or with the conflict that keeps it out. */
struct found usual_match(struct resolver *r, const struct probe_type *t, const struct wanted *w,
			 const struct taking *taking);

/* --- no_probes.c: why a set is empty --- */

void hollow_add(struct resolver *r, struct span at, const char *mend, const char *message);
void hollow_pattern(struct resolver *r, const struct probe_node *n, const struct pattern *p);
void hollow_type(struct resolver *r, const struct probe_node *n, const struct wanted *w);
void unknown_name(struct resolver *r, const struct probe_node *n);
/* "it is in 'vmlinux'", or NULL where no module has a function of this name. */
const char *elsewhere_mend(struct resolver *r, const char *name);
void unknown_tagged(struct resolver *r, const struct probe_node *n);
/* The error of an empty set; left_out of r->set says what was found and couldn't be traced. */
void no_probes(struct resolver *r, const struct probe_node *root);

/* Modules whose functions the kernel lists and BTF does not describe: all of them on 5.10. */
bool modules_undescribed(struct resolver *r);

#endif
