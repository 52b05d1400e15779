/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A type comes in, its spelling in C goes out: for messages, `info` and `--dump types`. The
 * declarator is built from the inside out: each pointer, array or prototype on the way to the base
 * type wraps what is there already.
 */
#include "kernel/type.h"
#include "kernel/btf.h"

#include <string.h>

#define NESTING_MOST 32	 /* declarators within one another; a longer chain is cut with "..." */
#define PARTS_MOST   1024 /* declarators in all: prototypes of prototypes fan out */

/* C's spelling, and DWARF's */
static const char *const spellings[][2] = {
	{"short", "short int"},
	{"unsigned short", "short unsigned int"},
	{"long", "long int"},
	{"unsigned long", "long unsigned int"},
	{"long long", "long long int"},
	{"unsigned long long", "long long unsigned int"},
};

static const char *respelled(const char *name, unsigned int from)
{
	for (size_t i = 0; i < ARRAY_SIZE(spellings); i++)
		if (!strcmp(spellings[i][from], name))
			return spellings[i][!from];
	return name;
}

const char *integer_name_in_c(const char *btf_name)
{
	return respelled(btf_name, 1);
}

const char *integer_name_in_btf(const char *c_name)
{
	return respelled(c_name, 0);
}

struct speller {
	struct arena *arena;
	unsigned int depth;
	unsigned int left; /* declarators that may still be spelled out */
};

static char *text_of(struct speller *s, struct type_ref t, const char *inner, const char *quals);

/* "struct sk_buff *", but "u8[16]": only an array's brackets follow without a blank. */
static char *base_text(const char *quals, const char *tag, const char *name, const char *inner,
		       struct arena *a)
{
	const char *blank = *inner && *inner != '[' ? " " : "";

	return arena_printf(a, "%s%s%s%s%s", quals, tag, name, blank, inner);
}

static char *params_text(struct speller *s, struct type_ref proto)
{
	uint32_t n = proto_param_count(proto);
	struct strbuf b = {0};
	char *text;

	for (uint32_t i = 0; i < n; i++) {
		if (i)
			strbuf_puts(&b, ", ");
		strbuf_puts(&b, text_of(s, proto_param(proto, i).type, "", ""));
	}
	if (proto_is_variadic(proto))
		strbuf_puts(&b, n ? ", ..." : "...");
	else if (!n)
		strbuf_puts(&b, "void");
	text = arena_strdup(s->arena, strbuf_str(&b));
	strbuf_free(&b);
	return text;
}

static const char *parenthesised(const char *inner, struct arena *a)
{
	return *inner == '*' ? arena_printf(a, "(%s)", inner) : inner;
}

static const char *qualifier(const struct btf_type *b)
{
	switch (btf_kind(b)) {
	case BTF_KIND_CONST: return "const ";
	case BTF_KIND_VOLATILE: return "volatile ";
	case BTF_KIND_RESTRICT: return "restrict ";
	default: return "";
	}
}

/*
 * Declarators: pointers, arrays, prototypes and the qualifiers among them. NULL: b is a base type.
 */
static char *declarator_text(struct speller *s, struct type_ref t, const struct btf_type *b,
			     const char *inner, const char *quals)
{
	struct arena *a = s->arena;
	struct type_ref next = type_ref_of(t.btf, b->type);

	switch (btf_kind(b)) {
	case BTF_KIND_CONST:
	case BTF_KIND_VOLATILE:
	case BTF_KIND_RESTRICT:
	case BTF_KIND_TYPE_TAG:
	case BTF_KIND_DECL_TAG:
		quals = arena_printf(a, "%s%s", quals, qualifier(b));
		return text_of(s, next, inner, quals);
	case BTF_KIND_PTR:
		inner = arena_printf(a, "*%s%s", quals, inner);
		return text_of(s, next, inner, "");
	case BTF_KIND_ARRAY:
		inner = arena_printf(a, "%s[%u]", parenthesised(inner, a), btf_array(b)->nelems);
		next = type_ref_of(t.btf, btf_array(b)->type);
		return text_of(s, next, inner, quals);
	case BTF_KIND_FUNC_PROTO:
		inner = arena_printf(a, "%s(%s)", parenthesised(inner, a), params_text(s, t));
		return text_of(s, next, inner, "");
	default:
		return NULL;
	}
}

static const char *tag_text(const struct btf_type *b)
{
	switch (btf_kind(b)) {
	case BTF_KIND_STRUCT: return "struct ";
	case BTF_KIND_UNION: return "union ";
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64: return "enum ";
	case BTF_KIND_FWD: return btf_kflag(b) ? "union " : "struct ";
	default: return "";
	}
}

static char *text_of(struct speller *s, struct type_ref t, const char *inner, const char *quals)
{
	const struct btf_type *b = t.btf && t.id ? btf_at(t.btf, t.id) : NULL;
	const char *name;
	char *text;

	if (s->depth >= NESTING_MOST || !s->left)
		return base_text("", "", "...", inner, s->arena);
	if (!b)
		return base_text(quals, "", "void", inner, s->arena);
	s->left--;
	s->depth++;
	text = declarator_text(s, t, b, inner, quals);
	s->depth--;
	if (text)
		return text;
	name = btf_string(t.btf, b->name_off);
	name = *name ? integer_name_in_c(name) : "<anonymous>";
	return base_text(quals, tag_text(b), name, inner, s->arena);
}

/* "char *const " would be the pointer's: a trailing blank of the qualifiers goes. */
static char *trimmed(char *text)
{
	size_t n = strlen(text);

	while (n && text[n - 1] == ' ')
		text[--n] = 0;
	return text;
}

char *type_text(struct type_ref t, struct arena *a)
{
	struct speller s = {.arena = a, .left = PARTS_MOST};

	return trimmed(text_of(&s, t, "", ""));
}

char *type_declaration(struct type_ref t, const char *name, struct arena *a)
{
	struct speller s = {.arena = a, .left = PARTS_MOST};

	return trimmed(text_of(&s, t, name, ""));
}

static const char *integer_text(struct ctype t)
{
	static const char *const be[] = {[2] = "__be16", [4] = "__be32", [8] = "__be64"};
	static const char *const le[] = {[2] = "__le16", [4] = "__le32", [8] = "__le64"};
	static const char *const words[][2] = {
		[1] = {"unsigned char", "signed char"},
		[2] = {"unsigned short", "short"},
		[4] = {"unsigned int", "int"},
		[8] = {"unsigned long", "long"},
	};

	if (t.text)
		return "char";
	if (t.size != 1 && t.size != 2 && t.size != 4 && t.size != 8)
		return "int";
	if (t.size > 1 && t.order == ORDER_BIG)
		return be[t.size];
	if (t.size > 1 && t.order == ORDER_LITTLE)
		return le[t.size];
	return words[t.size][t.is_signed];
}

static char *pointer_text(struct ctype t, struct arena *a)
{
	struct speller s = {.arena = a, .left = PARTS_MOST};
	char stars[UINT8_MAX + 2];

	memset(stars, '*', t.stars + 1u);
	stars[t.stars + 1] = 0;
	return trimmed(text_of(&s, t.ref, stars, ""));
}

char *ctype_text(struct ctype t, struct arena *a)
{
	const char *text = NULL;

	switch (t.kind) {
	case CTYPE_VOID: text = "void"; break;
	case CTYPE_BOOL: text = "bool"; break;
	case CTYPE_STRING: text = "string"; break;
	case CTYPE_FLOAT: text = t.size == 4 ? "float" : "double"; break;
	case CTYPE_INT128: text = t.is_signed ? "__int128" : "unsigned __int128"; break;
	case CTYPE_INT: text = integer_text(t); break;
	case CTYPE_POINTER: return pointer_text(t, a);
	case CTYPE_ENUM:
	case CTYPE_ARRAY:
	case CTYPE_STRUCT:
	case CTYPE_FUNCTION: text = type_text(t.ref, a); break;
	}
	return t.bits ? arena_printf(a, "%s:%u", text, t.bits) : arena_strdup(a, text);
}
