/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * kallsyms comes in once a boot, a line at a time, addresses of traceable functions by name go out
 * in that start and every later one. A link over functions by name makes the kernel go through all
 * its symbols, for each link again (40 to 80 million instructions), and to read them from here
 * costs 600 to 800; so what was read once is kept, as lines in the order of their bytes, which are
 * searched as they are:
 *
 *	ip_rcv\tvmlinux\tffffffff81c5a3b0
 *	nf_conntrack_in\tnf_conntrack\tffffffffc04c1000
 *	__per_cpu_offset\t-\tffffffff8232a060
 *
 * Only names that both lists have once in their module are kept. An address is the symbol's, not
 * that of available_filter_functions_addrs (kernel-facts 1.1).
 */
#include "kernel/private.h"
#include "base/strbuf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- asking --- */

static bool is_running(const struct kernel *k)
{
	return !k->from.btf && !k->from.functions && !k->from.kallsyms;
}

static const struct trace_cache_map *kept(struct kernel *k)
{
	char key[TRACE_CACHE_KEY_SIZE];

	if (!k->addresses.tried && is_running(k) && trace_cache_key(key, sizeof(key)))
		trace_cache_map(TRACE_CACHE_FOLDER, TRACE_CACHE_ADDRESSES, key, &k->addresses.kept);
	k->addresses.tried = true;
	return k->addresses.kept.text ? &k->addresses.kept : NULL;
}

static uint64_t hexadecimal(const char *p, const char *end)
{
	uint64_t value = 0;

	for (; p < end && *p != '\n'; p++)
		value = value << 4 | (uint64_t)(*p <= '9' ? *p - '0' : *p - 'a' + 10);
	return value;
}

/* The line that begins with this; NULL: none. */
static const char *line_of(const struct trace_cache_map *m, const char *head, size_t length)
{
	size_t from = 0, upto = m->size;

	while (from < upto) {
		size_t at = from + (upto - from) / 2;
		const char *end;
		int order;

		while (at > from && m->text[at - 1] != '\n')
			at--;
		order = memcmp(m->text + at, head, MIN(length, m->size - at));
		if (!order && length <= m->size - at)
			return m->text + at;
		if (order > 0) {
			upto = at;
			continue;
		}
		end = memchr(m->text + at, '\n', m->size - at);
		from = end ? (size_t)(end + 1 - m->text) : upto;
	}
	return NULL;
}

uint64_t kernel_address(struct kernel *k, const char *name, const char *module)
{
	const struct trace_cache_map *m = kept(k);
	char head[256];
	const char *line;
	int n;

	if (!m)
		return 0;
	n = snprintf(head, sizeof(head), "%s\t%s\t", name, module);
	if (n < 0 || (size_t)n >= sizeof(head))
		return 0;
	line = line_of(m, head, (size_t)n);
	return line ? hexadecimal(line + n, m->text + m->size) : 0;
}

uint64_t kernel_symbol_value(struct kernel *k, const char *name)
{
	return kernel_address(k, name, "-");
}

/* --- keeping --- */

/* What programs need beside functions: the module is "-". */
static const char *const values[] = {
	"__kretprobe_trampoline", "__per_cpu_offset",	  "arch_rethook_trampoline",
	"current_kprobe",	  "kretprobe_trampoline",
};

#define SEVERAL UINT64_MAX /* addresses of one name in one module */

struct keeper {
	struct trace_list *l;
	uint64_t *address; /* of each line of the list; 0: not met */
	uint64_t value[ARRAY_SIZE(values)];
	bool shown; /* an address that isn't 0 */
};

static void keep_value(struct keeper *k, const struct symbol_line *line)
{
	for (size_t i = 0; i < ARRAY_SIZE(values); i++)
		if (!k->value[i] && !strcmp(line->name, values[i]))
			k->value[i] = line->address;
}

static void keep_symbol(void *ctx, const struct symbol_line *line)
{
	struct keeper *k = ctx;
	const struct name_entry *e;

	k->shown |= line->address != 0;
	keep_value(k, line);
	if (!line->text)
		return;
	for (e = names_find(&k->l->names, line->name); e; e = names_next(&k->l->names, e)) {
		uint64_t *address = k->address + (e - k->l->names.at);

		if (!strcmp(k->l->modules[e->value], line->module))
			*address = *address ? SEVERAL : line->address;
	}
}

struct kept_line {
	const char *name, *module;
	uint64_t address;
};

static int line_order(const void *pa, const void *pb)
{
	const struct kept_line *a = pa, *b = pb;
	int order = strcmp(a->name, b->name);

	return order ? order : strcmp(a->module, b->module);
}

/* Whether the trace list has this name in this module only once. */
static bool is_single(struct trace_list *l, const struct name_entry *line)
{
	const struct name_entry *e = names_find(&l->names, line->name);
	unsigned int n = 0;

	for (; e; e = names_next(&l->names, e))
		n += e->value == line->value;
	return n == 1;
}

/* What is to be kept, in order; n lines, to be freed. */
static struct kept_line *kept_lines(const struct keeper *k, size_t *n)
{
	struct kept_line *at = xmalloc((k->l->names.n + ARRAY_SIZE(values)) * sizeof(*at));

	*n = 0;
	for (uint32_t i = 0; i < k->l->names.n; i++) {
		const struct name_entry *e = k->l->names.at + i;

		if (k->address[i] && k->address[i] != SEVERAL && is_single(k->l, e))
			at[(*n)++] = (struct kept_line){e->name, k->l->modules[e->value],
							k->address[i]};
	}
	for (size_t i = 0; i < ARRAY_SIZE(values); i++)
		if (k->value[i])
			at[(*n)++] = (struct kept_line){values[i], "-", k->value[i]};
	qsort(at, *n, sizeof(*at), line_order);
	return at;
}

static void add_line(struct strbuf *to, const struct kept_line *line)
{
	uint64_t address = line->address;
	char digits[17];

	for (int i = 15; i >= 0; i--, address >>= 4)
		digits[i] = "0123456789abcdef"[address & 15];
	digits[16] = '\n';
	strbuf_puts(to, line->name);
	strbuf_putc(to, '\t');
	strbuf_puts(to, line->module);
	strbuf_putc(to, '\t');
	strbuf_write(to, digits, sizeof(digits));
}

#define PIECE ((size_t)32 << 10) /* bytes written at once */

static bool write_lines(const struct kept_line *at, size_t n, const char *key)
{
	struct trace_cache_writer w;
	struct strbuf piece = {0};

	trace_cache_begin(&w, TRACE_CACHE_FOLDER, TRACE_CACHE_ADDRESSES, key);
	for (size_t i = 0; i < n; i++) {
		add_line(&piece, at + i);
		if (piece.len < PIECE && i + 1 < n)
			continue;
		trace_cache_put(&w, piece.s, piece.len);
		strbuf_clear(&piece);
	}
	strbuf_free(&piece);
	return trace_cache_end(&w);
}

bool kernel_keep_addresses(struct kernel *k)
{
	struct keeper keeper = {.l = &k->traced};
	struct kept_line *lines;
	char key[TRACE_CACHE_KEY_SIZE];
	bool written = false;
	size_t n;

	if (k->addresses.read || kept(k) || !is_running(k) || !list_load(k) ||
	    !trace_cache_key(key, sizeof(key)) ||
	    strcmp(key, k->traced.key) != 0) /* modules came or went since the list was read */
		return false;
	k->addresses.read = true;
	list_take_apart(keeper.l);
	keeper.address = xcalloc(keeper.l->names.n + 1, sizeof(*keeper.address));
	if (!symbols_each(NULL, keep_symbol, &keeper) && keeper.shown) {
		lines = kept_lines(&keeper, &n);
		written = write_lines(lines, n, key);
		free(lines);
	}
	free(keeper.address);
	k->addresses.tried = !written;
	return written;
}
