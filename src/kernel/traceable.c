/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * available_filter_functions comes in, read once and only when somebody asks, and whether a
 * function can be traced goes out. The kernel makes that file line by line (about 40 ms for
 * 60,000), so that it is the dearest thing of a boot's first start: a copy is kept (trace_cache.c).
 *
 *	ip_rcv
 *	nf_conntrack_in [nf_conntrack]
 */
#define _GNU_SOURCE 1 /* memmem */
#include "kernel/private.h"
#include "kernel/btf.h"
#include "kernel/file.h"
#include "kernel/trace_cache.h"
#include "kernel/tracefs.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIST_FILE "available_filter_functions"

/* A search costs a million instructions; to take the list apart for all later ones 16 million. */
#define TEXT_SEARCHES_MOST 4

/* --- the list --- */

static uint32_t list_module(struct trace_list *l, const char *name)
{
	/* the file goes module by module: nearly always the last one */
	for (uint32_t i = l->module_count; i-- > 0;)
		if (!strcmp(l->modules[i], name))
			return i;
	if (l->module_count == l->module_cap) {
		l->module_cap = l->module_cap ? l->module_cap * 2 : 64;
		l->modules = xrealloc(l->modules, l->module_cap * sizeof(*l->modules));
	}
	l->modules[l->module_count] = name;
	return l->module_count++;
}

/* Init functions that are gone have this prefix. */
static bool is_listable(const char *name)
{
	return *name && (*name != '_' || strncmp(name, "__ftrace_invalid_address__", 26) != 0);
}

static const char core_name[] = "vmlinux"; /* the module of what is in none: index 0 */

/*
 * One line without its end, blanks and brackets made NULs: name and module; false: not a function
 * that can be had.
 */
static bool line_split(char *line, const char **module)
{
	char *m = strchr(line, ' '), *end;

	*module = core_name;
	if (m) {
		*m++ = 0;
		m += strspn(m, " \t[");
		end = strchr(m, ']');
		if (!end)
			return false;
		*end = 0;
		*module = m;
	}
	return is_listable(line);
}

void list_take_apart(struct trace_list *l)
{
	const char *module;
	char *p = l->text, *line;

	if (l->apart)
		return;
	l->apart = true;
	list_module(l, core_name);
	while ((line = file_line(&p, l->text + l->size)))
		if (line_split(line, &module))
			names_add(&l->names, line,
				  module == core_name ? 0 : list_module(l, module));
}

/*
 * The next line of this name in the text as it was read, from *at on, as a copy in the arena; NULL:
 * none.
 */
static char *text_line(struct kernel *k, const char *name, size_t *at)
{
	const struct trace_list *l = &k->traced;
	size_t length = strlen(name);

	while (*at < l->size) {
		const char *hit = memmem(l->text + *at, l->size - *at, name, length), *end;

		if (!hit)
			break;
		*at = (size_t)(hit - l->text) + length;
		if ((hit != l->text && hit[-1] != '\n') || !strchr("\n ", l->text[*at]))
			continue;
		end = memchr(hit, '\n', (size_t)(l->text + l->size - hit));
		return arena_strndup(&k->arena, hit,
				     (size_t)((end ? end : l->text + l->size) - hit));
	}
	*at = l->size;
	return NULL;
}

/* For a few names the text is searched, which is cheaper than taking it apart. */
static bool by_text(struct kernel *k)
{
	if (!k->traced.apart && k->traced.searches++ < TEXT_SEARCHES_MOST)
		return true;
	list_take_apart(&k->traced);
	return false;
}

/* A copy is kept if no module came or went while the list was made. */
static void list_keep(const char *key, const char *text, size_t size)
{
	char after[TRACE_CACHE_KEY_SIZE];

	if (trace_cache_key(after, sizeof(after)) && !strcmp(key, after))
		trace_cache_write(TRACE_CACHE_FOLDER, TRACE_CACHE_FUNCTIONS, key, text, size);
}

static int list_read(struct kernel *k, char **text, size_t *size)
{
	char error[128], *key = k->traced.key;
	bool keyed;
	int dir, err;

	if (k->from.functions)
		return file_read(AT_FDCWD, k->from.functions, text, size);
	keyed = trace_cache_key(key, sizeof(k->traced.key));
	if (keyed && trace_cache_read(TRACE_CACHE_FOLDER, TRACE_CACHE_FUNCTIONS, key, text, size))
		return 0;
	dir = tracefs_open(error, sizeof(error));
	if (dir < 0)
		return dir;
	err = file_read(dir, LIST_FILE, text, size);
	close(dir);
	if (!err && keyed)
		list_keep(key, *text, *size);
	return err;
}

bool list_load(struct kernel *k)
{
	struct trace_list *l = &k->traced;

	if (!l->tried) {
		l->tried = true;
		l->error = list_read(k, &l->text, &l->size);
	}
	return !l->error;
}

int kernel_trace_list_error(struct kernel *k)
{
	list_load(k);
	return k->traced.error;
}

/* --- one function --- */

/*
 * Functions that tracers run themselves, and those that run where RCU doesn't watch (kernel-facts
 * 1.8; the list is retsnoop's).
 */
static const char *const denied[] = {
	"arch_cpu_idle",      "bpf_get_smp_processor_id", "bpf_prog_start_time",
	"bpf_spin_lock",      "bpf_spin_unlock",	  "default_idle",
	"inc_misses_counter", "migrate_disable",	  "migrate_enable",
	"preempt_count_add",  "preempt_count_sub",	  "update_prog_stats",
	"*rcu_read_lock*",    "*rcu_read_unlock*",	  "__bpf_prog_enter*",
	"__bpf_prog_exit*",   "__bpf_tramp_enter*",	  "__bpf_tramp_exit*",
};

static bool is_denied(const char *name)
{
	const char *dot = strchr(name, '.');
	char whole[64]; /* of a part, what it is split off: longer ones aren't in the list */

	if (dot) {
		snprintf(whole, sizeof(whole), "%.*s", (int)(dot - name), name);
		name = whole;
	}
	for (size_t i = 0; i < ARRAY_SIZE(denied); i++)
		if ((*denied[i] == '*' || *denied[i] == *name) && glob_match(denied[i], name))
			return true;
	return false;
}

/*
 * Functions of one name that BTF gives different prototypes: static ones, of which an old pahole
 * kept several.
 */
static bool has_two_prototypes(struct kernel *k, const struct kfunc *f)
{
	int m = module_index(k, f->module);
	uint32_t id;

	if (!f->btf_id || m < 0)
		return false;
	id = module_function_named(k, (uint32_t)m, f->name);
	for (; id; id = module_function_next(k, (uint32_t)m, id, f->name))
		if (btf_at(k->data[m].btf, id)->type != f->proto.id)
			return true;
	return false;
}

/* How often the list has f's name in f's module, and in others. */
static void count_lines(struct kernel *k, const struct kfunc *f, unsigned int count[2])
{
	struct trace_list *l = &k->traced;
	const struct name_entry *e;
	const char *module;
	size_t at = 0;
	char *line;

	count[0] = count[1] = 0;
	if (by_text(k)) {
		while ((line = text_line(k, f->name, &at)))
			if (line_split(line, &module))
				count[strcmp(module, f->module->name) != 0]++;
		return;
	}
	for (e = names_find(&l->names, f->name); e; e = names_next(&l->names, e))
		count[strcmp(l->modules[e->value], f->module->name) != 0]++;
}

/*
 * By name alone the kernel attaches to vmlinux's function before any module's, and to one module's
 * before another's: a module's function must be the only one of its name.
 */
enum traceable kernel_traceable(struct kernel *k, const struct kfunc *f)
{
	unsigned int count[2]; /* its own module's, others' */

	if (is_denied(f->name))
		return TRACEABLE_DENIED;
	if (!list_load(k))
		return TRACEABLE_UNKNOWN;
	count_lines(k, f, count);
	if (!count[0])
		return TRACEABLE_NOT_LISTED;
	if (count[0] > 1 || (count[1] && strcmp(f->module->name, "vmlinux")) ||
	    has_two_prototypes(k, f))
		return TRACEABLE_AMBIGUOUS;
	return TRACEABLE_YES;
}

const char *traceable_reason(enum traceable t)
{
	switch (t) {
	case TRACEABLE_YES: return "traceable";
	case TRACEABLE_NOT_LISTED: return "not traceable (inlined, notrace or init code)";
	case TRACEABLE_AMBIGUOUS: return "several functions have this name";
	case TRACEABLE_DENIED: return "tracing it could hang the machine";
	case TRACEABLE_UNKNOWN: return "the list of traceable functions cannot be read";
	}
	bug("no such traceable %d", (int)t);
}

/* --- what BTF doesn't describe --- */

static struct module *stray_module(struct kernel *k, const char *name)
{
	const struct name_entry *e = names_find(&k->stray_modules, name);
	struct module *m;

	if (e)
		return k->strays.at[e->value];
	m = arena_new(&k->arena, struct module);
	m->name = arena_strdup(&k->arena, name);
	names_add(&k->stray_modules, m->name, (uint32_t)k->strays.n);
	vec_push(&k->arena, &k->strays, m);
	return m;
}

/*
 * Index among the modules that have BTF files, by name; -1: none. They are sorted behind vmlinux.
 */
static int module_named(const struct kernel *k, const char *name)
{
	uint32_t from = 1, upto = k->module_count;

	if (!strcmp(name, "vmlinux"))
		return 0;
	while (from < upto) {
		uint32_t mid = from + (upto - from) / 2;
		int order = strcmp(name, k->modules[mid].name);

		if (!order)
			return (int)mid;
		if (order < 0)
			upto = mid;
		else
			from = mid + 1;
	}
	return -1;
}

static bool is_described(struct kernel *k, int m, const char *name)
{
	return m >= 0 && module_parse(k, (uint32_t)m) &&
	       module_function_named(k, (uint32_t)m, name);
}

struct undescribed {
	struct kernel *k;
	bool (*visit)(void *ctx, const struct kfunc *f);
	void *ctx;
};

/* The first line of this name and module: the others of an ambiguous function say nothing new. */
static bool is_first_line(struct trace_list *l, const struct name_entry *line)
{
	const struct name_entry *e = names_find(&l->names, line->name);

	while (e && e->value != line->value)
		e = names_next(&l->names, e);
	return e == line;
}

static bool visit_line(struct undescribed *u, const struct name_entry *line)
{
	const char *module = u->k->traced.modules[line->value];
	int m = module_named(u->k, module);
	struct kfunc *f;

	if (!is_first_line(&u->k->traced, line) || is_described(u->k, m, line->name))
		return true;
	f = arena_new(&u->k->arena, struct kfunc);
	f->name = line->name;
	f->module = m >= 0 ? u->k->modules + m : stray_module(u->k, module);
	return u->visit(u->ctx, f);
}

/* Whether the text has this name at all: most have been looked up in BTF and are in neither. */
static bool is_in_text(struct kernel *k, const char *name)
{
	size_t at = 0;

	return !by_text(k) || text_line(k, name, &at);
}

bool glob_means_part(const char *glob, const char *name)
{
	return !strchr(name, '.') || strchr(glob, '.');
}

void kernel_each_undescribed(struct kernel *k, const char *glob,
			     bool (*visit)(void *ctx, const struct kfunc *f), void *ctx)
{
	struct undescribed u = {k, visit, ctx};
	struct names *all = &k->traced.names;
	const struct name_entry *e;

	if (!list_load(k))
		return;
	if (!strpbrk(glob, "*?")) {
		if (!is_in_text(k, glob))
			return;
		list_take_apart(&k->traced);
		for (e = names_find(all, glob); e; e = names_next(all, e))
			if (!visit_line(&u, e))
				return;
		return;
	}
	list_take_apart(&k->traced);
	for (e = all->at; e < all->at + all->n; e++)
		if (glob_match(glob, e->name) && glob_means_part(glob, e->name) &&
		    !visit_line(&u, e))
			return;
}
