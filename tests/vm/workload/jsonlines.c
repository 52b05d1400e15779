// jsonlines
// Each line of standard input must be one JSON object (RFC 8259) and nothing else, without a key
// twice in one object, and in UTF-8. Names the first line that isn't, and where; status 1 then.
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MOST = 64, KEYS_MOST = 1024 };

static const char *at, *line_start;
static long line_number;

static void bad(const char *what)
{
	errx(1, "line %ld, byte %ld: %s: %s", line_number, (long)(at - line_start) + 1, what,
	     line_start);
}

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static void digits(void)
{
	if (!is_digit(*at))
		bad("a digit is missing");
	while (is_digit(*at))
		at++;
}

static void number(void)
{
	if (*at == '-')
		at++;
	if (*at == '0')
		at++;
	else
		digits();
	if (*at == '.') {
		at++;
		digits();
	}
	if (*at == 'e' || *at == 'E') {
		at++;
		if (*at == '+' || *at == '-')
			at++;
		digits();
	}
}

static void escape(void)
{
	if (*at == 'u') {
		for (int i = 0; i < 4; i++)
			if (!strchr("0123456789abcdefABCDEF", *++at) || !*at)
				bad("\\u wants four hex digits");
	} else if (!*at || !strchr("\"\\/bfnrt", *at)) {
		bad("unknown escape");
	}
	at++;
}

// One character beyond ASCII.
static void utf8(void)
{
	unsigned char c = (unsigned char)*at;
	int more = c >= 0xc2 && c < 0xe0   ? 1
		   : c >= 0xe0 && c < 0xf0 ? 2
		   : c >= 0xf0 && c < 0xf5 ? 3
					   : 0;

	if (!more)
		bad("no UTF-8");
	for (at++; more; more--, at++)
		if (((unsigned char)*at & 0xc0) != 0x80)
			bad("no UTF-8");
}

static void string(void)
{
	if (*at++ != '"')
		bad("a string is missing");
	while (*at != '"') {
		if ((unsigned char)*at < 0x20)
			bad("a control character or the end in a string");
		if (*at == '\\') {
			at++;
			escape();
		} else if ((unsigned char)*at < 0x80) {
			at++;
		} else {
			utf8();
		}
	}
	at++;
}

static void value(int depth);

static void object(int depth)
{
	struct {
		const char *at;
		size_t n;
	} keys[KEYS_MOST];
	size_t n = 0;

	at++;
	if (*at == '}') {
		at++;
		return;
	}
	for (;;) {
		const char *key = at;

		string();
		for (size_t i = 0; i < n; i++)
			if (keys[i].n == (size_t)(at - key) && !memcmp(keys[i].at, key, keys[i].n))
				bad("a key twice");
		if (n == KEYS_MOST)
			bad("too many keys");
		keys[n].at = key;
		keys[n++].n = (size_t)(at - key);
		if (*at++ != ':')
			bad("no colon");
		value(depth + 1);
		if (*at == '}')
			break;
		if (*at++ != ',')
			bad("no comma");
	}
	at++;
}

static void array(int depth)
{
	at++;
	if (*at == ']') {
		at++;
		return;
	}
	for (;;) {
		value(depth + 1);
		if (*at == ']')
			break;
		if (*at++ != ',')
			bad("no comma");
	}
	at++;
}

static void word(const char *w)
{
	if (strncmp(at, w, strlen(w)))
		bad("unknown word");
	at += strlen(w);
}

static void value(int depth)
{
	if (depth > DEPTH_MOST)
		bad("too deep");
	switch (*at) {
	case '{': object(depth); break;
	case '[': array(depth); break;
	case '"': string(); break;
	case 't': word("true"); break;
	case 'f': word("false"); break;
	case 'n': word("null"); break;
	default: number();
	}
}

int main(void)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t n;

	while ((n = getline(&line, &size, stdin)) > 0) {
		line_number++;
		line_start = at = line;
		if (line[n - 1] != '\n')
			errx(1, "line %ld has no end", line_number);
		line[n - 1] = 0;
		if (*at != '{')
			bad("no object");
		object(0);
		if (at != line + n - 1)
			bad("more behind the object");
	}
	free(line);
	return 0;
}
