/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * /proc/kallsyms comes in, symbols by address and by name go out. Knows nothing of BTF. The names
 * are kept one behind the other; beside them one array in order of address, and a hash of the names
 * once somebody asks for one.
 *
 *	ffffffff81c5a3b0 T ip_rcv
 *	ffffffffc04c1000 t nf_conntrack_in	[nf_conntrack]
 */
#include "kernel/symbols.h"
#include "kernel/file.h"
#include "kernel/names.h"
#include "base/strbuf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#define KALLSYMS      "/proc/kallsyms"
#define REACH_UNKNOWN ((uint64_t)64 << 10) /* of a symbol that none of its module follows */

struct entry {
	uint64_t address;
	uint32_t name; /* where in names */
	uint16_t module;
	bool text;
};

struct symbols {
	struct strbuf names; /* one behind the other, each with its NUL */
	struct entry *at; /* by address */
	uint32_t n, cap;
	const char **modules;
	uint16_t module_count, module_cap;
	struct names *by_name; /* values: indexes of at; empty until asked */
};

/* --- reading --- */

static uint16_t module_of(struct symbols *s, const char *name)
{
	for (uint16_t i = s->module_count; i-- > 0;)
		if (!strcmp(s->modules[i], name))
			return i;
	if (s->module_count == UINT16_MAX)
		return 0;
	if (s->module_count == s->module_cap) {
		s->module_cap = s->module_cap ? (uint16_t)MIN(s->module_cap * 2, UINT16_MAX) : 64;
		s->modules = xrealloc(s->modules, s->module_cap * sizeof(*s->modules));
	}
	s->modules[s->module_count] = xstrdup(name);
	return s->module_count++;
}

/* Digits up to the blank; false: not a line of this file. */
static bool read_address(char **p, uint64_t *address)
{
	char *at = *p;

	*address = 0;
	for (; *at && *at != ' '; at++) {
		unsigned int c = (unsigned char)*at, lower = c | 0x20;

		if (c >= '0' && c <= '9')
			*address = *address << 4 | (c - '0');
		else if (lower >= 'a' && lower <= 'f')
			*address = *address << 4 | (lower - 'a' + 10);
		else
			return false;
	}
	if (at == *p || *at != ' ')
		return false;
	*p = at + 1;
	return true;
}

static void add_symbol(void *ctx, const struct symbol_line *line)
{
	struct symbols *s = ctx;
	struct entry e = {line->address, (uint32_t)s->names.len, module_of(s, line->module),
			  line->text};

	strbuf_write(&s->names, line->name, strlen(line->name) + 1);
	if (s->n == s->cap) {
		s->cap = s->cap ? s->cap * 2 : 4096;
		s->at = xrealloc(s->at, s->cap * sizeof(*s->at));
	}
	s->at[s->n++] = e;
}

/* --- the file --- */

struct visitor {
	void (*visit)(void *ctx, const struct symbol_line *line);
	void *ctx;
};

static void read_line(void *ctx, char *line)
{
	const struct visitor *v = ctx;
	struct symbol_line symbol = {.module = "vmlinux"};
	char *module;

	if (!read_address(&line, &symbol.address) || !line[0] || line[1] != ' ')
		return;
	symbol.text = strchr("tTwW", line[0]) != NULL;
	symbol.name = line + 2;
	module = strchr(line + 2, '\t');
	if (module) {
		*module++ = 0;
		module += *module == '[';
		module[strcspn(module, "]")] = 0;
		symbol.module = module;
	}
	v->visit(v->ctx, &symbol);
}

int symbols_each(const char *path, void (*visit)(void *ctx, const struct symbol_line *line),
		 void *ctx)
{
	struct visitor v = {visit, ctx};

	return file_each_line(AT_FDCWD, path ? path : KALLSYMS, read_line, &v);
}

/* --- all of them --- */

/* Among symbols at one address the kernel takes the first: they stay in the file's order. */
static int by_address(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	if (x->address != y->address)
		return x->address < y->address ? -1 : 1;
	return x->name < y->name ? -1 : x->name > y->name;
}

/* With kptr_restrict=2, and for those who may not see them, every address is 0. */
static bool is_hidden(const struct symbols *s)
{
	for (uint32_t i = 0; i < s->n; i++)
		if (s->at[i].address)
			return false;
	return s->n;
}

struct symbols *symbols_open(const char *path)
{
	struct symbols *s = xcalloc(1, sizeof(*s));
	int err;

	s->by_name = xcalloc(1, sizeof(*s->by_name));
	module_of(s, "vmlinux");
	err = symbols_each(path, add_symbol, s);
	if (!err)
		err = is_hidden(s) ? -EACCES : s->n ? 0 : -ENODATA;
	if (err) {
		symbols_close(s);
		errno = -err;
		return NULL;
	}
	/* the core kernel's half is in order already: what is sorted costs qsort little */
	qsort(s->at, s->n, sizeof(*s->at), by_address);
	return s;
}

void symbols_close(struct symbols *s)
{
	if (!s)
		return;
	names_free(s->by_name);
	free(s->by_name);
	for (uint16_t i = 0; i < s->module_count; i++)
		free((void *)s->modules[i]);
	free(s->modules);
	free(s->at);
	strbuf_free(&s->names);
	free(s);
}

/* --- asking --- */

static const char *name_at(const struct symbols *s, uint32_t i)
{
	return s->names.s + s->at[i].name;
}

static struct symbol symbol_at(const struct symbols *s, uint32_t i)
{
	const struct entry *e = s->at + i;
	uint32_t next = i + 1;
	uint64_t size = 0;

	while (next < s->n && s->at[next].address == e->address)
		next++;
	if (next < s->n && s->at[next].module == e->module)
		size = s->at[next].address - e->address;
	return (struct symbol){e->address, size, name_at(s, i), s->modules[e->module]};
}

bool symbols_lookup(const struct symbols *s, uint64_t address, struct symbol *found)
{
	uint32_t from = 0, upto = s->n; /* at[from - 1] <= address < at[upto] */

	while (from < upto) {
		uint32_t mid = from + (upto - from) / 2;

		if (s->at[mid].address <= address)
			from = mid + 1;
		else
			upto = mid;
	}
	if (!from)
		return false;
	/* back to the first at this address, then on to the first that is text */
	for (upto = from; from > 1 && s->at[from - 2].address == s->at[upto - 1].address;)
		from--;
	while (from < upto && !s->at[from - 1].text)
		from++;
	if (!s->at[from - 1].text)
		return false;
	*found = symbol_at(s, from - 1);
	return address - found->address < (found->size ? found->size : REACH_UNKNOWN);
}

/* Text only. s is const for those who ask; that its hash is made late is its own affair. */
static const struct name_entry *first_named(const struct symbols *s, const char *name)
{
	if (!s->by_name->n)
		for (uint32_t i = 0; i < s->n; i++)
			if (s->at[i].text)
				names_add(s->by_name, name_at(s, i), i);
	return names_find(s->by_name, name);
}

uint32_t symbols_named(const struct symbols *s, const char *name, const char *module,
		       struct symbol *found, uint32_t most)
{
	const struct name_entry *e = first_named(s, name);
	uint32_t n = 0;

	for (; e; e = names_next(s->by_name, e)) {
		const struct entry *at = s->at + e->value;

		if (module && strcmp(s->modules[at->module], module) != 0)
			continue;
		if (n < most)
			found[n] = symbol_at(s, e->value);
		n++;
	}
	return n;
}

uint32_t symbols_parts(const struct symbols *s, const char *name, struct symbol *found,
		       uint32_t most)
{
	size_t len = strlen(name);
	uint32_t n = 0;

	for (uint32_t i = 0; i < s->n; i++) {
		const char *own = name_at(s, i);

		if (!s->at[i].text || strncmp(own, name, len) != 0 || (own[len] && own[len] != '.'))
			continue;
		if (n < most)
			found[n] = symbol_at(s, i);
		n++;
	}
	return n;
}

bool symbols_value(const struct symbols *s, const char *name, uint64_t *value)
{
	for (uint32_t i = 0; i < s->n; i++)
		if (!strcmp(name_at(s, i), name)) {
			*value = s->at[i].address;
			return true;
		}
	return false;
}
