/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * kallsyms comes in once a boot, addresses of traceable functions by name go out in every later
 * start. A link over functions by name makes the kernel go through all its symbols, for each link
 * again (40 to 80 million instructions), and to read them from here costs 600 to 800; so what was
 * read once is kept, as lines in the order of their bytes, which are searched as they are:
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

/* Whether the trace list has this name in this module only once. */
static bool is_single(struct trace_list *l, const struct name_entry *line)
{
	const struct name_entry *e = names_find(&l->names, line->name);
	unsigned int n = 0;

	for (; e; e = names_next(&l->names, e))
		n += e->value == line->value;
	return n == 1;
}

static void add_line(struct strbuf *to, const char *name, const char *module, uint64_t address)
{
	char digits[17];

	for (int i = 15; i >= 0; i--, address >>= 4)
		digits[i] = "0123456789abcdef"[address & 15];
	digits[16] = '\n';
	strbuf_puts(to, name);
	strbuf_putc(to, '\t');
	strbuf_puts(to, module);
	strbuf_putc(to, '\t');
	strbuf_write(to, digits, sizeof(digits));
}

static int line_order(const void *pa, const void *pb)
{
	const char *a = *(const char *const *)pa, *b = *(const char *const *)pb;

	while (*a == *b && *a != '\n')
		a++, b++;
	return (unsigned char)*a - (unsigned char)*b;
}

/* Lines put in order. */
static void sort_lines(struct strbuf *lines, size_t n)
{
	const char **at = xmalloc(n * sizeof(*at)), *p = strbuf_str(lines);
	struct strbuf sorted = {0};

	for (size_t i = 0; i < n; i++, p = strchr(p, '\n') + 1)
		at[i] = p;
	qsort(at, n, sizeof(*at), line_order);
	for (size_t i = 0; i < n; i++)
		strbuf_write(&sorted, at[i], (size_t)(strchr(at[i], '\n') + 1 - at[i]));
	free(at);
	strbuf_free(lines);
	*lines = sorted;
}

/* What programs need beside functions: the module is "-". */
static size_t add_values(struct strbuf *to, const struct symbols *s)
{
	static const char *const names[] = {
		"__kretprobe_trampoline", "__per_cpu_offset",	  "arch_rethook_trampoline",
		"current_kprobe",	  "kretprobe_trampoline",
	};
	uint64_t value;
	size_t n = 0;

	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		if (!symbols_value(s, names[i], &value))
			continue;
		add_line(to, names[i], "-", value);
		n++;
	}
	return n;
}

void kernel_keep_addresses(struct kernel *k, const struct symbols *s)
{
	struct trace_list *l = &k->traced;
	struct strbuf lines = {0};
	char key[TRACE_CACHE_KEY_SIZE];
	size_t n = 0;

	if (kept(k) || !is_running(k) || !list_load(k) || !trace_cache_key(key, sizeof(key)) ||
	    strcmp(key, l->key) != 0) /* modules came or went since the list was read */
		return;
	list_take_apart(l);
	for (uint32_t i = 0; i < l->names.n; i++) {
		const struct name_entry *line = l->names.at + i;
		const char *module = l->modules[line->value];
		struct symbol found[2];

		if (!is_single(l, line) || symbols_named(s, line->name, module, found, 2) != 1)
			continue;
		add_line(&lines, line->name, module, found[0].address);
		n++;
	}
	n += add_values(&lines, s);
	sort_lines(&lines, n);
	trace_cache_write(TRACE_CACHE_FOLDER, TRACE_CACHE_ADDRESSES, key, strbuf_str(&lines),
			  lines.len);
	strbuf_free(&lines);
}
