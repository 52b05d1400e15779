/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A word and what it means in the functions of the group come in, the expression that stands for
 * it goes out: registers and the stack for parameters, the return register, builtins, and
 * constants by name.
 */
#include "frontend/check.h"
#include "frontend/pcap_filter.h"
#include "kernel/btf.h"

#include <string.h>

bool node_is_args(const struct node *n)
{
	return n->kind == NODE_MEMBER && n->kids.at[0]->kind == NODE_NAME &&
	       !n->kids.at[0]->in_parens && !strcmp(n->kids.at[0]->name, "args");
}

const struct meaning *meaning_of(const struct checker *c, const struct node *n)
{
	int i;

	if (n->kind != NODE_NAME && !node_is_args(n))
		return NULL;
	i = uses_find(c->uses, n->name, n->kind != NODE_NAME);
	return i < 0 ? NULL : &c->binding->uses[i];
}

/* --- parameters --- */

static struct expr *parameter_expr(struct checker *c, struct span span, const struct meaning *m,
				   const char *name)
{
	struct expr *e;

	switch (m->loc.where) {
	case ARG_REG:
	case ARG_REG2:
		e = expr_new(c, EXPR_ARG, span, m->type);
		e->reg = m->loc.reg;
		e->known = m->known;
		return e;
	case ARG_STACK:
		e = expr_new(c, EXPR_FRAME, span, ctype_pointer_to((struct type_ref){0}));
		e->offset = m->loc.stack_offset;
		return place_value(c, span, (struct place){e, 0}, m->type);
	case ARG_NONE: break;
	}
	diag_error(c->diags, span, NULL,
		   "parameter '%s' is %s, which isn't passed in a way that ktrace reads", name,
		   a_type(c, m->type));
	return NULL;
}

/* --- builtins --- */

static struct expr *builtin_expr(struct checker *c, struct span span, enum builtin b)
{
	const struct builtin_info *info = builtin_info(b);
	struct ctype t = ctype_int(info->size, info->is_signed);
	struct expr *e;

	if (b == BUILTIN_KSTACK || b == BUILTIN_USTACK)
		return stack_no_value(c, span, info->name);
	if (!info->implemented) {
		diag_error(c->diags, span, NULL, "'%s' is not there yet", info->name);
		return NULL;
	}
	if (b == BUILTIN_CPID && !c->options->cpid) {
		diag_error(c->diags, span, NULL,
			   "'cpid' is the process id of the COMMAND, and there is none");
		return NULL;
	}
	if (b == BUILTIN_PPID)
		return ppid_expr(c, span);
	if (b == BUILTIN_CPID)
		return expr_const(c, span, t, c->options->cpid);
	if (!info->size)
		t = (struct ctype){.kind = CTYPE_STRING,
				   .size = BUILTIN_TEXT_SIZE,
				   .is_char = true,
				   .text = true};
	e = expr_new(c, EXPR_BUILTIN, span, t);
	e->builtin = b;
	return e;
}

struct expr *meaning_expr(struct checker *c, struct span span, const struct meaning *m,
			  const char *name)
{
	switch (m->kind) {
	case MEANING_PARAM: return parameter_expr(c, span, m, name);
	case MEANING_RET: return expr_new(c, EXPR_RET, span, m->type);
	case MEANING_BUILTIN: return builtin_expr(c, span, m->builtin);
	case MEANING_CONSTANT:
	case MEANING_NONE: break;
	}
	bug("'%s' has no expression", name);
}

/* --- constants --- */

/* An enumerator is an int where that holds it (C11 6.7.2.2, and gcc's extension beyond). */
static struct ctype enumerator_type(struct ctype enumeration, uint64_t v)
{
	bool is_signed = enumeration.is_signed;

	if ((int64_t)v >= INT32_MIN && (int64_t)v <= INT32_MAX && (is_signed || (int64_t)v >= 0))
		return type_int();
	return ctype_int(enumeration.size > 4 || v > UINT32_MAX ? 8 : 4, is_signed);
}

/* "1 in enum a, 3 in enum b": for the message only, so it may take its time. */
static const char *enumerator_values(struct checker *c, const char *name)
{
	uint32_t modules, n = 0;
	const struct module *m = kernel_modules(c->kernel, &modules);
	const char *text = "";
	uint64_t seen[8];

	for (uint32_t i = 0; i < modules; i++) {
		uint32_t types = m[i].btf ? btf_count(m[i].btf) : 0;

		for (uint32_t id = 1; id < types && n < ARRAY_SIZE(seen); id++) {
			const struct btf_type *b = btf_at(m[i].btf, id);
			struct type_ref ref = {m[i].btf, id}, found;
			uint64_t v;
			bool known = false;

			if (!btf_is_any_enum(b) ||
			    !kernel_find_enumerator(c->kernel, name, NULL, ref, &found, &v) ||
			    found.id != id || found.btf != ref.btf)
				continue;
			for (uint32_t s = 0; s < n; s++)
				known |= seen[s] == v;
			if (known)
				continue;
			seen[n++] = v;
			text = arena_printf(c->arena, "%s%s%lld in %s", text, *text ? ", " : "",
					    (long long)v, type_text(ref, c->arena));
		}
	}
	return text;
}

static struct expr *enumerator_expr(struct checker *c, const struct node *n)
{
	struct type_ref found;
	unsigned int values;
	struct ctype t;
	uint64_t v;

	values = kernel_find_enumerator(c->kernel, n->name, c->function->module, c->prefer,
					&found, &v);
	if (!values)
		return NULL;
	t = ctype_of(found);
	if (values > 1 &&
	    (!c->prefer.id || found.id != c->prefer.id || found.btf != c->prefer.btf)) {
		diag_error(c->diags, n->span,
			   "compare it with something of one of these enums, or cast it",
			   "'%s' has %u values: %s", n->name, values,
			   enumerator_values(c, n->name));
		return NULL;
	}
	return expr_const(c, n->span, enumerator_type(t, v), v);
}

bool name_is_constant(struct kernel *k, const char *name)
{
	struct type_ref found;
	uint64_t v;
	int value;

	return uapi_errno(name, &value) || uapi_macro(name, &v) ||
	       kernel_find_enumerator(k, name, NULL, (struct type_ref){0}, &found, &v);
}

/* AT_FDCWD, INT_MIN; what has all bits set is ULONG_MAX. */
static bool is_negative(uint64_t macro)
{
	return (int64_t)macro >= INT32_MIN && (int64_t)macro < -1;
}

static struct expr *constant_expr(struct checker *c, const struct node *n)
{
	unsigned int before = c->diags->errors;
	struct expr *e = enumerator_expr(c, n);
	uint64_t v;
	int value;

	if (e || c->diags->errors != before)
		return e;
	if (uapi_errno(n->name, &value))
		return expr_int(c, n->span, value);
	if (!uapi_macro(n->name, &v))
		bug("'%s' is no constant", n->name);
	if (!strcmp(n->name, "NULL"))
		return expr_const(c, n->span, ctype_pointer_to((struct type_ref){0}), 0);
	if (v <= INT32_MAX || is_negative(v))
		return expr_int(c, n->span, (int32_t)v);
	return expr_const(c, n->span, ctype_int(v <= UINT32_MAX ? 4 : 8, false), v);
}

/* --- what means nothing --- */

/* "did you mean 'skb->len'?" for len, where parameter i points to a struct with such a member. */
static const char *member_mend(struct checker *c, const char *name, uint32_t i,
			       const char *parameter)
{
	struct ctype t = ctype_of(proto_param(c->function->proto, i).type);
	struct member m;

	t = type_complete(c, ctype_pointee(t));
	if (!*parameter || t.kind != CTYPE_STRUCT || !type_member(t.ref, name, &m, NULL))
		return NULL;
	return arena_printf(c->arena, "did you mean '%s->%s'?", parameter, name);
}

/* Of the matched parameter, by its usual name; else of any. */
static const char *members_mend(struct checker *c, const char *name)
{
	const struct probe *p = c->binding->probes.at[0];
	uint32_t n = p->function->proto.id ? proto_param_count(p->function->proto) : 0;
	const char *mend;

	if (n && p->matched >= 0 && p->matches.n) {
		const struct probe_type *type = p->matches.at[0].type;

		return member_mend(c, name, (uint32_t)p->matched,
				   type->names.n ? type->names.at[0] : type->name);
	}
	for (uint32_t i = 0; i < n; i++) {
		mend = member_mend(c, name, i, proto_param(p->function->proto, i).name);
		if (mend)
			return mend;
	}
	return NULL;
}

static const char *name_mend(struct checker *c, const char *name)
{
	const char *mend = members_mend(c, name);
	size_t functions = MIN(c->set->probes.n, 200u);
	struct suggest near;

	if (mend)
		return mend;
	suggest_init(&near, name);
	vec_each (type, &c->set->types) {
		suggest_offer(&near, (*type)->name);
		vec_each (usual, &(*type)->names)
			suggest_offer(&near, *usual);
	}
	for (size_t i = 0; i < functions; i++) {
		struct type_ref proto = c->set->probes.at[i].function->proto;

		for (uint32_t p = 0; p < proto_param_count(proto); p++)
			suggest_offer(&near, proto_param(proto, p).name);
	}
	for (int b = 0; b < BUILTINS; b++)
		suggest_offer(&near, builtin_info((enum builtin)b)->name);
	suggest_offer(&near, "ret");
	uapi_suggest(&near);
	if (name[strcspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")])
		kernel_suggest_enumerators(c->kernel, &near);
	return suggest_mend(&near, c->arena);
}

/* Other functions of the set have the word, but then not another one that the clause names. */
static bool means_something(struct checker *c, const struct node *n)
{
	int i = uses_find(c->uses, n->name, n->kind != NODE_NAME);

	return c->uses->list.at[i].missing < c->set->probes.n;
}

/* tcp[tcpflags] & tcp-syn != 0: what looks like an expression, but is a filter. */
static bool is_filter(struct checker *c, const struct node *n)
{
	const char *text = c->source->text + n->span.start;

	if (n->span.start >= c->filter.start && n->span.end <= c->filter.end)
		return true;
	if (n->kind != NODE_NAME || !pcap_is_protocol(n->name) || !pcap_begins(text))
		return false;
	c->filter = pcap_extent(c->source, n->span.start);
	diag_error(c->diags, c->filter, pcap_mend(c->arena, c->source, c->filter, ""),
		   "a bare packet filter");
	return true;
}

/* Other tools' names, and the kernel's own. */
static const char *habit_mend(struct checker *c, const struct node *n)
{
	static const struct {
		const char *name, *mend;
	} habits[] = {
		{"args", "a parameter is args.NAME, or its name alone"},
		{"curtask", "pid, tid, ppid, comm, uid and gid are the current task's"},
		{"current", "pid, tid, ppid, comm, uid and gid are the current task's"},
		{"probe", "write func"},
		{"print", "actions stand in braces: { print x, y }"},
		{"stop", "actions stand in braces: { stop }"},
	};

	if (n->kind != NODE_NAME)
		return NULL;
	for (size_t i = 0; i < ARRAY_SIZE(habits); i++)
		if (!strcmp(n->name, habits[i].name))
			return habits[i].mend;
	return pcap_is_protocol(n->name) ? pcap_mend(c->arena, c->source, n->span, "") : NULL;
}

static struct expr *means_nothing(struct checker *c, const struct node *n, const struct meaning *m)
{
	const char *what = n->kind == NODE_NAME ? "variable" : "parameter";
	struct span at = n->kind == NODE_NAME ? n->span : n->name_span;
	const char *function = c->function->name, *mend = NULL;

	if (!means_something(c, n) && is_filter(c, n))
		return NULL;
	if (means_something(c, n))
		mend = "no function of the set has all that the clause names";
	else if (!m->reason)
		mend = habit_mend(c, n);
	if (!mend && !m->reason)
		mend = name_mend(c, n->name);
	if (m->reason && (c->set->probes.n == 1 || mend))
		diag_error(c->diags, at, mend, "%s %s", function, m->reason);
	else if (m->reason)
		diag_error(c->diags, at, NULL, "no function of the set has a '%s': %s %s", n->name,
			   function, m->reason);
	else if (c->set->probes.n == 1 || means_something(c, n))
		diag_error(c->diags, at, mend, "%s has no %s '%s'", function, what, n->name);
	else
		diag_error(c->diags, at, mend, "no function of the set has a %s '%s'", what,
			   n->name);
	return NULL;
}

struct expr *check_name(struct checker *c, const struct node *n)
{
	const struct meaning *m = meaning_of(c, n);

	if (!m)
		bug("'%s' was not collected", n->name);
	if (m->kind == MEANING_NONE)
		return means_nothing(c, n, m);
	if (m->kind == MEANING_CONSTANT)
		return constant_expr(c, n);
	return meaning_expr(c, n->span, m, n->name);
}
