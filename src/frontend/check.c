/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An expression of the script comes in, its typed tree goes out; the meaning of its words is
 * known (bind.h). What is wrong is reported where it stands, once: whatever contains it is NULL
 * without a further word. Knows nothing of clauses and sets.
 */
#include "frontend/check.h"

#include <string.h>

const char *text_of(struct checker *c, const struct node *n)
{
	return node_text(n, c->source, c->arena);
}

const char *span_text(struct checker *c, struct span span)
{
	const char *from = c->source->text + MIN(span.start, c->source->len);
	uint32_t n = MIN(span.end, c->source->len) - MIN(span.start, c->source->len), len = 0;
	char *text = arena_alloc(c->arena, n + 1);

	for (uint32_t i = 0; i < n; i++) {
		bool blank = from[i] == ' ' || from[i] == '\t' || from[i] == '\n';

		if (!blank || (len && text[len - 1] != ' '))
			text[len++] = blank ? ' ' : from[i];
	}
	return text;
}

/* By the sound: an int, an enum; but a union, a u8. */
static const char *article(const char *text)
{
	if (!strncmp(text, "union", 5) || (text[0] == 'u' && text[1] >= '0' && text[1] <= '9'))
		return "a";
	return strchr("aeiou", text[0]) ? "an" : "a";
}

const char *a_type(struct checker *c, struct ctype t)
{
	const char *text;

	if (t.kind == CTYPE_STRING)
		return "a string";
	t.bits = 0;
	text = ctype_text(t, c->arena);
	if (t.kind == CTYPE_VOID)
		return text;
	return arena_printf(c->arena, "%s %s", article(text), text);
}

/* --- what an operator asks of its operands --- */

static const char *no_value_reason(struct ctype t)
{
	switch (t.kind) {
	case CTYPE_STRUCT: return "whole structs are printed, not computed with";
	case CTYPE_STRING:
		return "strings are only compared with '==' and '!=' to a string literal";
	case CTYPE_FLOAT: return "floating point is not computed with";
	case CTYPE_INT128: return "128-bit integers are not computed with";
	case CTYPE_VOID: return "it has no value";
	case CTYPE_INT:
	case CTYPE_BOOL:
	case CTYPE_ENUM:
	case CTYPE_POINTER:
	case CTYPE_ARRAY:
	case CTYPE_FUNCTION: break;
	}
	bug("a value of kind %d has no reason", t.kind);
}

static const char *only_value_mend(struct checker *c, const struct node *n, struct ctype t)
{
	bool named = n->kind == NODE_NAME || n->kind == NODE_MEMBER || n->kind == NODE_INDEX;
	const char *value = named ? nested_only_value(c, t) : NULL;

	return value ? arena_printf(c->arena, "its value is '%s%s'", text_of(c, n), value) : NULL;
}

struct expr *scalar_of(struct checker *c, const struct node *n, struct expr *e)
{
	if (!e || ctype_is_scalar(e->type))
		return e;
	if (e->type.kind == CTYPE_ARRAY && e->kind == EXPR_OBJECT)
		return array_decay(c, e);
	if (e->type.kind == CTYPE_FUNCTION && e->kind == EXPR_OBJECT)
		return place_pointer(c, e->span, place_of(e), pointer_to(c, e->type));
	if (e->type.kind == CTYPE_ARRAY)
		diag_error(c->diags, n->span, NULL,
			   "'%s' is an array in a register: it has no address", text_of(c, n));
	else
		diag_error(c->diags, n->span, only_value_mend(c, n, e->type), "'%s' is %s: %s",
			   text_of(c, n), a_type(c, e->type), no_value_reason(e->type));
	return NULL;
}

struct expr *integer_of(struct checker *c, const struct node *n, struct expr *e)
{
	e = scalar_of(c, n, e);
	if (e && e->type.kind == CTYPE_POINTER) {
		diag_error(
			c->diags, n->span,
			arena_printf(c->arena, "an integer is '(unsigned long)%s'", text_of(c, n)),
			"'%s' is %s, not an integer", text_of(c, n), a_type(c, e->type));
		return NULL;
	}
	return expr_promoted(c, e);
}

struct expr *check_scalar(struct checker *c, const struct node *n)
{
	return scalar_of(c, n, check_expr(c, n));
}

struct expr *check_integer(struct checker *c, const struct node *n)
{
	return integer_of(c, n, check_expr(c, n));
}

struct expr *check_truth(struct checker *c, const struct node *n)
{
	return expr_truth(c, check_scalar(c, n));
}

/* --- literals --- */

/* C11 6.4.4.1: the first type that holds the value; decimal ones stay signed while they can. */
static struct expr *check_number(struct checker *c, const struct node *n)
{
	bool decimal = n->form == NUMBER_DECIMAL || n->form == NUMBER_SIZE;
	uint64_t v = n->number;

	if (n->form == NUMBER_DURATION)
		return expr_const(c, n->span, ctype_int(8, false), v);
	if (n->form == NUMBER_CHAR) /* of char's value, and char is signed: '\xff' is -1 */
		return expr_const(c, n->span, type_int(), (uint64_t)(int8_t)v);
	if (!n->has_l && !n->has_u && v <= INT32_MAX)
		return expr_const(c, n->span, type_int(), v);
	if (!n->has_l && (n->has_u || !decimal) && v <= UINT32_MAX)
		return expr_const(c, n->span, ctype_int(4, false), v);
	return expr_const(c, n->span, ctype_int(8, !n->has_u && v <= INT64_MAX), v);
}

static struct expr *check_string(struct checker *c, const struct node *n)
{
	struct expr *e = expr_new(c, EXPR_TEXT, n->span,
				  (struct ctype){.kind = CTYPE_STRING,
						 .size = n->string_len + 1,
						 .is_char = true,
						 .text = true});

	e->text = n->string;
	e->text_len = n->string_len;
	return e;
}

static struct expr *check_literal(struct checker *c, const struct node *n)
{
	switch (n->kind) {
	case NODE_IP4:
		diag_error(c->diags, n->span, NULL,
			   "an IPv4 address is only compared, with '==', '!=' or 'in'");
		return NULL;
	case NODE_IP6:
		diag_error(c->diags, n->span, NULL,
			   "an IPv6 address is only compared, with '==', '!=' or 'in'");
		return NULL;
	default:
		diag_error(c->diags, n->span, NULL,
			   "a MAC address is only compared, with '==', '!=' or 'in'");
		return NULL;
	}
}

/* --- operators with one operand --- */

static struct expr *check_unary(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	struct expr *e;

	switch ((int)n->op) {
	case OP_DEREF: return check_deref(c, n);
	case OP_ADDR: return check_address(c, n);
	case OP_NOT:
		e = check_scalar(c, kid);
		if (!e)
			return NULL;
		if (expr_is_truth(e) || e->kind == EXPR_CONST)
			return expr_not(c, n->span, expr_truth(c, e));
		e = expr_promoted(c, e);
		return expr_binary(c, n->span, OP_EQ, type_int(), e,
				   expr_const(c, kid->span, type_common(e->type, e->type), 0));
	case OP_PLUS:
	case OP_NEG:
	case OP_COMPL:
		e = check_integer(c, kid);
		if (!e || n->op == OP_PLUS)
			return e;
		return expr_unary(c, n->span, n->op, e);
	default: bug("'%s' with one operand", operator_text(n->op));
	}
}

struct expr *check_expr(struct checker *c, const struct node *n)
{
	switch (n->kind) {
	case NODE_NAME: return check_name(c, n);
	case NODE_NUMBER: return check_number(c, n);
	case NODE_STRING: return check_string(c, n);
	case NODE_IP4:
	case NODE_IP6:
	case NODE_MAC: return check_literal(c, n);
	case NODE_UNARY: return check_unary(c, n);
	case NODE_BINARY: return check_binary(c, n);
	case NODE_COND: return check_cond(c, n);
	case NODE_MEMBER: return check_member(c, n);
	case NODE_INDEX: return check_index(c, n);
	case NODE_CALL: return check_call(c, n);
	case NODE_CAST: return check_cast(c, n);
	case NODE_SIZEOF_TYPE:
	case NODE_SIZEOF_EXPR: return check_sizeof(c, n);
	case NODE_CONTAINER_OF: return check_container_of(c, n);
	case NODE_IN: return check_in(c, n);
	case NODE_RANGE: break; /* only in the set of an 'in' */
	}
	bug("node of kind %d", n->kind);
}
