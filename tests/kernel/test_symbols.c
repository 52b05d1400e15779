/* SPDX-License-Identifier: GPL-2.0-only */
#include "check.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *lookup(struct fixture *x, const struct symbols *s, uint64_t address)
{
	struct symbol found;

	if (!symbols_lookup(s, address, &found))
		return "-";
	return arena_printf(&x->arena, "%s+%llu/%llu[%s]", found.name,
			    (unsigned long long)(address - found.address),
			    (unsigned long long)found.size, found.module);
}

static const struct symbols *open_text(struct fixture *x, const char *text)
{
	const char *path = arena_printf(&x->arena, "%s/symbols", x->scratch);
	FILE *f = fopen(path, "w");

	if (!f)
		return NULL;
	fputs(text, f);
	fclose(f);
	return symbols_open(path);
}

static void test_odd_files(struct fixture *x)
{
	const struct symbols *s =
		open_text(x, "0000000000000000 T ip_rcv\n0000000000000000 t tcp_ack\n");

	check("hidden addresses", !s && errno == EACCES, "are not seen to be hidden");
	s = open_text(x, "");
	check("an empty file", !s, "was opened");
	check("no file", !symbols_open("/nonexistent/kallsyms"), "was opened");
	s = open_text(
		x,
		"zz T a\nffff\n\n10 T\n10 T b\t[\n20 t later\n10 t alias\nf000000000000000 T last");
	check("lines that are none", s, "make it fail");
	if (!s)
		return;
	check_text("out of order, and an alias", lookup(x, s, 0x14), "b+4/0[]");
	check_text("the last, without a newline", lookup(x, s, 0xf000000000000001),
		   "last+1/0[vmlinux]");
	symbols_close((struct symbols *)s);
}

/* It is read in pieces: lines lie across their ends, and one is longer than a piece. */
static void test_pieces(struct fixture *x)
{
	enum { SYMBOLS = 5000, LONGEST = 200000 };
	char *text = xmalloc(SYMBOLS * 40 + LONGEST + 100), *p = text;
	const struct symbols *s;
	uint32_t wrong = 0;

	for (int i = 0; i < SYMBOLS; i++) {
		p += sprintf(p, "%016x T function_%d\n", 0x1000 + i * 16, i);
		if (i == SYMBOLS / 2) {
			p += sprintf(p, "%016x T ", 0x1008 + i * 16);
			memset(p, 'l', LONGEST);
			p += LONGEST;
			p += sprintf(p, "\t[mod_a]\n");
		}
	}
	s = open_text(x, text);
	free(text);
	check("pieces", s, "can't be read");
	if (!s)
		return;
	for (int i = 0; i < SYMBOLS; i++)
		wrong += i != SYMBOLS / 2 &&
			 strcmp(lookup(x, s, 0x1001 + (uint64_t)i * 16),
				arena_printf(&x->arena, "function_%d+1/%d[vmlinux]", i,
					     i == SYMBOLS - 1 ? 0 : 16)) != 0;
	check_number("names that are wrong", wrong, 0);
	check_number("the longest", strlen(strchr(lookup(x, s, 0x1009 + SYMBOLS / 2 * 16), '+')),
		     strlen("+1/0[mod_a]"));
	symbols_close((struct symbols *)s);
}

void test_symbols(struct fixture *x)
{
	const struct symbols *s = kernel_symbols(x->k);
	struct symbol found[2];
	uint64_t value;

	check("kallsyms", s, "cannot be read");
	check_number("by name", symbols_named(s, "ip_rcv", NULL, found, 2), 1);
	check_text("its place", lookup(x, s, found[0].address + 5), "ip_rcv+5/256[vmlinux]");
	check_text("its last byte", lookup(x, s, found[0].address + 255),
		   "ip_rcv+255/256[vmlinux]");
	check_number("a module's", symbols_named(s, "conn_open", "mod_a", found, 2), 1);
	check_text("its module", found[0].module, "mod_a");
	check_number("not in that module", symbols_named(s, "conn_open", "mod_b", found, 2), 0);
	check_number("in two modules", symbols_named(s, "conn_shared_name", NULL, found, 2), 2);
	check_number("twice in the core", symbols_named(s, "ambiguous_static", "vmlinux", found, 1),
		     2);
	check_number("data is no function", symbols_named(s, "init_task", NULL, found, 2), 0);
	check("a value of data", symbols_value(s, "current_kprobe", &value) && value == 0x20458,
	      "is wrong");
	check("no such symbol", !symbols_value(s, "no_such_symbol", &value), "was found");
	check_text("data has no function", lookup(x, s, 0xffffffff82000000), "-");
	check_text("below all", lookup(x, s, 5), "-");
	check_text("far behind a module", lookup(x, s, 0xffffffffd0000000), "-");
	check_text("behind the last function", lookup(x, s, 0xffffffffc0420600 + 0x20),
		   "stray_close+32/8448[stray]");
	test_odd_files(x);
	test_pieces(x);
}
