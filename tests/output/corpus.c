/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * JSON for a parser to judge, one case a line: the bytes of a string in hex, a blank, and the event
 * that holds it as its comm (16 bytes), its key and its value. First all that differs by design,
 * then random bytes from a fixed seed.
 */
#include "fixture.h"
#include "base/escape.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put_case(const uint8_t *s, uint32_t n)
{
	struct fixture f;
	char key[256] = {0};
	const struct types *t = fixture_types();

	fixture_init(&f);
	memset(f.head->comm, 0, sizeof(f.head->comm));
	memcpy(f.head->comm, s, MIN(n, sizeof(f.head->comm)));
	memcpy(key, s, MIN(n, sizeof(key) - 1));
	fixture_text(&f, "text", s, n);
	fixture_scalar(&f, "u64", t->u64, UINT64_MAX);
	fixture_scalar(&f, "s64", t->i64, 1ull << 63);
	fixture_scalar(&f, "null", t->i64, 0);
	fixture_bytes(&f, "bytes", t->thing, f.bytes, t->thing.size);
	fixture_scalar(&f, key, t->boolean, 1);
	fixture_unreadable(&f, 3, true);
	for (uint32_t i = 0; i < n; i++)
		printf("%02x", s[i]);
	printf(" %s", fixture_line(&f, &(struct printer_options){.json = true, .clauses = 2}));
}

static struct ctype random_type(void)
{
	const struct types *t = fixture_types();
	const struct ctype all[] = {
		t->i32,	    t->u64,	t->u8,	   t->boolean, t->be16,	 t->state,
		t->wide,    t->pointer, t->code,   t->point,   t->thing, t->text8,
		t->octets6, t->longs12, t->bools2, t->grid,
	};

	return all[(size_t)random() % ARRAY_SIZE(all)];
}

/* A layout that needn't fit its types, nor the record. */
static void random_fields(struct fixture *f)
{
	static const char *const keys[] = {"a", "b", "c", "d", "e", "f", "g"};

	for (size_t i = 0; i < ARRAY_SIZE(keys); i++) {
		f->fields[i] = (struct record_field){
			.key = keys[i],
			.form = (enum field_form)((size_t)random() % (FIELD_BYTES + 1)),
			.role = (enum field_role)((size_t)random() % (ROLE_SYMBOL + 1)),
			.offset = (uint32_t)random() % 600,
			.size = (uint32_t)random() % 256,
			.type = random_type(),
			.truncated_at_size = random() & 1,
		};
		if (random() % 4 == 0)
			f->fields[i].size = f->fields[i].type.size;
	}
	f->record.n = ARRAY_SIZE(keys);
}

/* Text of random bytes must be one line and what is indented below it, and drive no terminal. */
static void insist_harmless(const char *line)
{
	const uint8_t *p = (const uint8_t *)line;
	size_t n = strlen(line);

	if (!n || line[n - 1] != '\n')
		bug("no newline ends the line: %s", line);
	for (n--; n;) {
		uint32_t code;
		size_t len = utf8_decode(p, n, &code);

		if (code == '\n' ? n < 5 || memcmp(p, "\n    ", 5) : !utf8_printable(code))
			bug("U+%04x in a line: %s", code, line);
		p += len;
		n -= len;
	}
}

static void put_random(void)
{
	const struct printer_options text = {.time = TIME_WALL, .kallsyms = fixture_kallsyms()};
	const struct printer_options json = {.json = true, .kallsyms = fixture_kallsyms()};
	const struct printer_options full = {.time = TIME_WALL,
					     .objects = {OBJECT_FULL, .zeros = true},
					     .kallsyms = fixture_kallsyms()};
	struct fixture f;
	size_t size;
	uint8_t *exact;

	fixture_init(&f);
	random_fields(&f);
	size = sizeof(*f.head) + (size_t)random() % 600;
	exact = malloc(size);
	if (!exact)
		bug("no memory");
	for (size_t i = 0; i < size; i++)
		exact[i] = random() & 1 ? 0 : (uint8_t)random();
	f.head = (struct record_header *)exact;
	f.head->faults &= (uint64_t)random();
	f.record.size = (uint32_t)size;
	insist_harmless(fixture_line(&f, &text));
	insist_harmless(fixture_line(&f, &full));
	printf("- %s", fixture_line(&f, &json));
	free(exact);
}

static const char *const interesting[] = {
	"",
	"lo",
	"\"",
	"\\",
	"\\\"",
	"\n\r\t\b\f\v",
	"\x7f",
	"\xc2\x9b",
	"\xe2\x80\xae",
	"\xff",
	"\xc0\xaf",
	"\xe0\x80\xaf",
	"\xed\xa0\x80",
	"\xf0\x9f\x90\xa7",
	"\xf0\x9f\x90",
	"\xf4\x90\x80\x80",
	"\xf5\x80\x80\x80",
	"\xf3\xa0\x80\x81",
	"a\xe2\x82z",
	"</script>",
	"\xef\xbf\xbf",
	"\xef\xbb\xbf",
};

/* half of the random bytes from here, or hardly any sequence would come near to UTF-8 */
static const uint8_t likely[] = {0x80, 0xbf, 0xc2, 0xe0, 0xe2, 0xed, 0xf0, 0xf4,
				 0x9f, 0xa0, 0x8f, 0x90, '"',  '\\', 0x1b, 0};

/* corpus [N]: N random layouts, 3000 by default. */
int main(int argc, char **argv)
{
	int most = argc > 1 ? atoi(argv[1]) : 3000;

	for (size_t i = 0; i < ARRAY_SIZE(interesting); i++)
		put_case((const uint8_t *)interesting[i], (uint32_t)strlen(interesting[i]));
	srandom(1);
	for (int i = 0; i < 3000; i++) {
		uint8_t s[40];
		uint32_t n = (uint32_t)random() % sizeof(s);

		for (uint32_t k = 0; k < n; k++)
			s[k] = random() & 1 ? likely[(size_t)random() % sizeof(likely)]
					    : (uint8_t)random();
		put_case(s, n);
	}
	for (int i = 0; i < most; i++)
		put_random();
	return 0;
}
