/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Addresses come in, symbol+offset[module] goes out; plain hex where symbols are hidden. Must not
 * know where it is printed.
 */
#include "output/symbolizer.h"

#include "output/number.h"

#include <string.h>

bool symbolizer_find(struct symbolizer *s, uint64_t address, struct symbol *found)
{
	if (!s->tried && address) {
		s->symbols = symbols_open(s->path);
		s->tried = true;
	}
	return address && s->symbols && symbols_lookup(s->symbols, address, found);
}

const struct strbuf *symbolizer_name(struct symbolizer *s, uint64_t address)
{
	struct symbol found;

	strbuf_clear(&s->text);
	if (!symbolizer_find(s, address, &found)) {
		number_hex(&s->text, address);
		return &s->text;
	}
	strbuf_puts(&s->text, found.name);
	if (address != found.address) {
		strbuf_putc(&s->text, '+');
		number_hex(&s->text, address - found.address);
	}
	if (strcmp(found.module, "vmlinux")) {
		strbuf_putc(&s->text, '[');
		strbuf_puts(&s->text, found.module);
		strbuf_putc(&s->text, ']');
	}
	return &s->text;
}

void symbolizer_close(struct symbolizer *s)
{
	if (s->symbols)
		symbols_close(s->symbols);
	user_maps_close(&s->maps);
	strbuf_free(&s->text);
}
