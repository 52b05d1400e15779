/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The words of a clause and the functions of its set come in; for each function what every word
 * means there, and the functions grouped by that, go out. A word is bound by language.md 3's
 * order: a builtin, a parameter, what the set calls the matched parameter, a position, a
 * constant. Knows nothing of what is done with the words.
 */
#include "frontend/bind.h"
#include "frontend/check.h"

#include <string.h>

#define MEANING_WORDS 6
#define UNDESCRIBED_ARGS                                                                           \
	6 /* a function without BTF: arg0 … arg5, in registers on every ABI we know */

/* --- the words --- */

bool name_is_ret(const char *name)
{
	return !strcmp(name, "ret") || !strcmp(name, "return") || !strcmp(name, "retval");
}

int uses_find(const struct uses *uses, const char *name, bool is_args)
{
	for (size_t i = 0; i < uses->list.n; i++)
		if (uses->list.at[i].is_args == is_args && !strcmp(uses->list.at[i].name, name))
			return (int)i;
	return -1;
}

static void uses_add(struct uses *uses, struct arena *a, const struct node *n, bool is_args,
		     bool walked)
{
	int i = uses_find(uses, n->name, is_args);

	if (i < 0) {
		i = (int)uses->list.n;
		vec_push(a, &uses->list,
			 (struct use){.name = n->name,
				      .is_args = is_args,
				      .span = n->span,
				      .builtin = is_args ? -1 : builtin_find(n->name),
				      .constant = -1});
	}
	uses->list.at[i].is_walked |= walked;
}

static bool is_name_text(const struct node *n)
{
	int b = n->kind == NODE_NAME ? builtin_find(n->name) : -1;

	return b == BUILTIN_FUNC || b == BUILTIN_MODULE;
}

bool name_test_is(const struct node *n)
{
	const struct node *a = n->kids.n ? n->kids.at[0] : NULL;

	if (n->kind == NODE_IN && is_name_text(a)) {
		for (size_t i = 1; i < n->kids.n; i++)
			if (n->kids.at[i]->kind != NODE_STRING)
				return false;
		return n->kids.n > 1;
	}
	if (n->kind != NODE_BINARY)
		return false;
	if (n->op == OP_MATCH || n->op == OP_NMATCH)
		return is_name_text(a) && n->kids.at[1]->kind == NODE_STRING;
	if (n->op != OP_EQ && n->op != OP_NE)
		return false;
	return (is_name_text(a) && n->kids.at[1]->kind == NODE_STRING) ||
	       (is_name_text(n->kids.at[1]) && a->kind == NODE_STRING);
}

bool name_test_holds(const struct node *n, const struct kfunc *f)
{
	bool swapped = n->kids.at[0]->kind == NODE_STRING;
	const struct node *name = n->kids.at[swapped];
	const char *is = builtin_find(name->name) == BUILTIN_FUNC ? f->name : f->module->name;

	if (n->kind == NODE_IN) {
		for (size_t i = 1; i < n->kids.n; i++)
			if (!strcmp(is, n->kids.at[i]->string))
				return true;
		return false;
	}
	if (n->op == OP_MATCH || n->op == OP_NMATCH)
		return glob_match(n->kids.at[1]->string, is) == (n->op == OP_MATCH);
	return !strcmp(is, n->kids.at[!swapped]->string) == (n->op == OP_EQ);
}

static bool is_caller(const struct node *n)
{
	return n->kind == NODE_NAME && builtin_find(n->name) == BUILTIN_CALLER;
}

static bool names_function(const struct node *n)
{
	return (n->kind == NODE_NAME && !is_caller(n)) || n->kind == NODE_STRING;
}

bool caller_test_is(const struct node *n)
{
	bool found = n->kids.n > 1 && is_caller(n->kids.at[0]);

	if (n->kind == NODE_IN) {
		for (size_t i = 1; i < n->kids.n; i++)
			found &= names_function(n->kids.at[i]);
		return found;
	}
	if (n->kind != NODE_BINARY || (n->op != OP_EQ && n->op != OP_NE))
		return false;
	return (found && names_function(n->kids.at[1])) ||
	       (is_caller(n->kids.at[1]) && names_function(n->kids.at[0]));
}

/* Of its operands only the values count, not what a pointer points to. */
static bool asks_values(const struct node *n)
{
	switch ((int)n->kind) {
	case NODE_BINARY: return n->op >= OP_EQ && n->op <= OP_LOR;
	case NODE_UNARY: return n->op == OP_NOT;
	case NODE_CALL: return !strcmp(n->name, "iserr");
	case NODE_IN:
	case NODE_RANGE: return true;
	default: return false;
	}
}

static void collect(struct uses *uses, struct arena *arena, struct kernel *k, const struct node *n,
		    bool walked)
{
	if (n->kind == NODE_NAME || node_is_args(n)) {
		uses_add(uses, arena, n, n->kind != NODE_NAME, walked);
		return;
	}
	/* sizeof(pid_t) looks like a variable's */
	if (n->kind == NODE_SIZEOF_EXPR && n->kids.at[0]->kind == NODE_NAME &&
	    type_name_exists(k, n->kids.at[0]->name)) {
		vec_push(arena, &uses->types, n->kids.at[0]->name);
		return;
	}
	if (n->type)
		vec_push(arena, &uses->types, n->type->name);
	if (name_test_is(n))
		vec_push(arena, &uses->tests, n);
	vec_each (kid, &n->kids) {
		if (!caller_test_is(n) || is_caller(*kid))
			collect(uses, arena, k, *kid, !asks_values(n));
	}
}

void uses_collect(struct uses *uses, struct arena *arena, struct kernel *k, const struct node *n,
		  bool walked)
{
	collect(uses, arena, k, n, walked);
}

/* --- one word in one function --- */

static int param_find(const struct kfunc *f, const char *name)
{
	uint32_t n = f->proto.id ? proto_param_count(f->proto) : 0;

	for (uint32_t i = 0; i < n; i++)
		if (!strcmp(proto_param(f->proto, i).name, name))
			return (int)i;
	return -1;
}

static struct meaning meaning_param(const struct kfunc *f, uint32_t i)
{
	struct meaning m = {.kind = MEANING_PARAM};

	if (!f->proto.id) {
		m.loc = (struct arg_loc){.where = ARG_REG, .reg = (uint8_t)i, .size = 8};
		m.type = ctype_int(8, true);
		return m;
	}
	m.loc = arch_arg(arch_host(), f->proto, i);
	m.type = ctype_of(proto_param(f->proto, i).type);
	if (m.type.kind == CTYPE_INT)
		m.known = known_type(proto_param(f->proto, i).type);
	return m;
}

static struct meaning meaning_ret(const struct kfunc *f)
{
	struct meaning m = {.kind = MEANING_RET, .type = ctype_int(8, true)};

	if (!f->proto.id)
		return m;
	m.type = ctype_of(proto_return(f->proto));
	if (ctype_is_scalar(m.type))
		return m;
	m.kind = MEANING_NONE;
	switch ((int)m.type.kind) {
	case CTYPE_VOID: m.reason = "returns void"; break;
	case CTYPE_STRUCT: m.reason = "returns a struct"; break;
	case CTYPE_FLOAT: m.reason = "returns a floating point number"; break;
	default: m.reason = "returns more than a register holds"; break;
	}
	return m;
}

/* arg0, arg1, …: the position, or -1. */
static int position_of(const char *name)
{
	int n = 0;

	if (strncmp(name, "arg", 3) || !name[3] || strlen(name) > 5 || (name[3] == '0' && name[4]))
		return -1;
	for (const char *p = name + 3; *p; p++) {
		if (*p < '0' || *p > '9')
			return -1;
		n = n * 10 + (*p - '0');
	}
	return n;
}

static bool use_is_constant(struct use *use, struct kernel *k)
{
	if (use->constant < 0)
		use->constant = name_is_constant(k, use->name);
	return use->constant;
}

static void use_hides(struct use *use, const struct kfunc *f)
{
	if (param_find(f, use->name) < 0)
		return;
	use->hides++;
	use->hidden = use->hidden ? use->hidden : f;
}

static struct meaning meaning_of_use(struct use *use, const struct probe *p, struct kernel *k)
{
	const struct kfunc *f = p->function;
	uint32_t params = f->proto.id ? proto_param_count(f->proto) : UNDESCRIBED_ARGS;
	int i;

	if (use->builtin >= 0) {
		use_hides(use, f);
		return (struct meaning){.kind = MEANING_BUILTIN,
					.builtin = (enum builtin)use->builtin};
	}
	if (!use->is_args && name_is_ret(use->name)) {
		use_hides(use, f);
		return meaning_ret(f);
	}
	i = param_find(f, use->name);
	if (i < 0 && !use->is_args)
		i = probe_match_named(p, use->name);
	if (i < 0 && !use->is_args)
		i = position_of(use->name);
	if (i >= 0 && (uint32_t)i < params)
		return meaning_param(f, (uint32_t)i);
	if (!use->is_args && use_is_constant(use, k))
		return (struct meaning){.kind = MEANING_CONSTANT};
	return (struct meaning){.kind = MEANING_NONE};
}

/* --- what is printed unasked --- */

static const char *param_name(const struct kfunc *f, uint32_t i, struct arena *a)
{
	const char *name = f->proto.id ? proto_param(f->proto, i).name : "";

	return *name ? name : arena_printf(a, "arg%u", i);
}

static uint32_t bind_extra(const struct uses *uses, const struct probe *p, struct meaning **extra,
			   struct arena *a)
{
	const struct kfunc *f = p->function;
	uint32_t params = f->proto.id ? proto_param_count(f->proto) : UNDESCRIBED_ARGS, n = 0;
	struct meaning ret;

	if (uses->default_argument) {
		if (!f->proto.id || !params)
			return 0;
		*extra = arena_new(a, struct meaning);
		**extra = meaning_param(f, p->matched < 0 ? 0 : (uint32_t)p->matched);
		if (p->matched < 0)
			(*extra)->name = param_name(f, 0, a);
		return 1;
	}
	if (!uses->all_arguments)
		return 0;
	*extra = arena_array(a, struct meaning, params + 1);
	ret = meaning_ret(f);
	for (uint32_t i = 0; i < params; i++) {
		const char *name = param_name(f, i, a);
		bool hidden = ret.kind == MEANING_RET && !strcmp(name, "ret");

		(*extra)[n] = meaning_param(f, i);
		(*extra)[n++].name = hidden ? "args.ret" : name;
	}
	if (ret.kind == MEANING_RET) {
		ret.name = "ret";
		(*extra)[n++] = ret;
	}
	return n;
}

/* --- functions in which all is the same --- */

static uint64_t hash_words(const uint64_t *w, uint32_t n)
{
	uint64_t h = 0xcbf29ce484222325;

	for (uint32_t i = 0; i < n; i++)
		h = (h ^ w[i]) * 0x9e3779b97f4a7c15 ^ h >> 29;
	return h;
}

/* Pointers to const and to plain things are one type here: they are read and shown alike. */
static void key_meaning(uint64_t *w, const struct meaning *m, bool only_value)
{
	struct ctype t = m->type, to = ctype_pointee(t);
	struct type_ref ref = type_resolve(t.ref);
	const char *name = m->name ? m->name : m->reason;

	/* an address is as good as any other, but for text and functions */
	if (only_value && t.kind == CTYPE_POINTER && !to.is_char && to.kind != CTYPE_FUNCTION) {
		ref = (struct type_ref){0};
		to = (struct ctype){.kind = CTYPE_VOID};
		t.stars = 0;
	}

	w[0] = (uint64_t)m->kind | (uint64_t)m->builtin << 8 | (uint64_t)m->loc.where << 16 |
	       (uint64_t)m->loc.reg << 24 | (uint64_t)m->loc.stack_offset << 32;
	w[1] = name ? 1 + strlen(name) : 0;
	for (; name && *name; name++)
		w[1] = w[1] * 0x100000001b3 ^ (unsigned char)*name;
	w[2] = (uint64_t)t.kind | (uint64_t)t.size << 8 | (uint64_t)t.is_signed << 40 |
	       (uint64_t)t.is_char << 41 | (uint64_t)t.text << 42 | (uint64_t)t.order << 44 |
	       (uint64_t)t.stars << 48;
	w[3] = t.kind == CTYPE_INT || !ref.id ? 0 : (uintptr_t)ref.btf;
	w[4] = t.kind == CTYPE_INT ? 0 : ref.id;
	w[5] = (uint64_t)to.order | (uint64_t)to.text << 8 | (uint64_t)m->known << 16;
}

static bool same_binding(const struct binding *a, const struct binding *b)
{
	return a->hash == b->hash && a->key_words == b->key_words &&
	       !memcmp(a->key, b->key, a->key_words * sizeof(*a->key));
}

/* Open addressing; a table that is never more than half full. */
struct binding_table {
	struct binding **at;
	size_t mask;
};

static struct binding **table_slot(struct binding_table *t, const struct binding *b)
{
	size_t i = b->hash & t->mask;

	while (t->at[i] && !same_binding(t->at[i], b))
		i = (i + 1) & t->mask;
	return &t->at[i];
}

/* The function's module, if that has a type or an enumerator of its own that the clause names. */
static uint64_t home_of(const struct uses *uses, const struct meaning *m, const struct kfunc *f,
			struct kernel *k)
{
	if (f->module == kernel_vmlinux(k))
		return 0;
	vec_each (name, &uses->types)
		if (kernel_find_own_type(k, f->module, 0, *name).id)
			return (uintptr_t)f->module;
	for (size_t i = 0; i < uses->list.n; i++)
		if (m[i].kind == MEANING_CONSTANT &&
		    kernel_has_own_enumerator(k, f->module, uses->list.at[i].name))
			return (uintptr_t)f->module;
	return 0;
}

/* Fills in b for one function. */
static void bind_function(struct binding *b, struct uses *uses, const struct probe *p,
			  struct arena *a, struct kernel *k)
{
	uint32_t n = (uint32_t)uses->list.n, tests = (uint32_t)uses->tests.n, words = 0;
	struct meaning *m = arena_array(a, struct meaning, n), *extra = NULL;

	*b = (struct binding){.uses = m, .complete = true};
	for (uint32_t i = 0; i < n; i++) {
		m[i] = meaning_of_use(&uses->list.at[i], p, k);
		if (m[i].kind == MEANING_NONE) {
			uses->list.at[i].missing++;
			b->complete = false;
		}
	}
	b->n_extra = bind_extra(uses, p, &extra, a);
	b->extra = extra;
	b->key = arena_array(a, uint64_t, (n + b->n_extra) * MEANING_WORDS + tests / 64 + 3);
	for (uint32_t i = 0; i < n; i++, words += MEANING_WORDS)
		key_meaning(b->key + words, &m[i], !uses->list.at[i].is_walked);
	for (uint32_t i = 0; i < b->n_extra; i++, words += MEANING_WORDS)
		key_meaning(b->key + words, &extra[i], true);
	for (uint32_t i = 0; i < tests; i++)
		b->key[words + i / 64] |= (uint64_t)name_test_holds(uses->tests.at[i], p->function)
					  << i % 64;
	b->key_words = words + tests / 64 + 1;
	b->key[b->key_words++] = home_of(uses, m, p->function, k);
	/* by which the matched argument is called */
	if (uses->default_argument && p->matches.n)
		b->key[b->key_words] = (uintptr_t)p->matches.at[0].type;
	b->key_words++;
	b->hash = hash_words(b->key, b->key_words);
}

void bindings_make(struct bindings *b, struct uses *uses, const struct probe_set *set,
		   struct arena *arena, struct kernel *k)
{
	struct binding_table table = {.mask = 64};

	while (table.mask < set->probes.n * 2)
		table.mask *= 2;
	table.at = arena_array(arena, struct binding *, table.mask);
	table.mask--;
	vec_each (p, &set->probes) {
		struct binding now, **slot;

		bind_function(&now, uses, p, arena, k);
		slot = table_slot(&table, &now);
		if (!*slot) {
			*slot = arena_new(arena, struct binding);
			**slot = now;
			vec_push(arena, &b->list, *slot);
		}
		vec_push(arena, &(*slot)->probes, p);
	}
}
