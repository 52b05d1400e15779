/* SPDX-License-Identifier: GPL-2.0-only */
/* Text comes in, an image goes out: grammar, frontend, plan, codegen, each with its dump. */
#include "compile.h"
#include "kernel/pidns.h"

#include <string.h>
#include <unistd.h>

void compile_report(struct compilation *c)
{
	diag_print(&c->diags, stderr);
	memset(&c->diags.list, 0, sizeof(c->diags.list));
	c->diags.errors = c->diags.environment = 0;
}

/* What the host withholds counts only if nothing else is wrong. */
static int mistakes(struct compilation *c)
{
	bool environment = c->diags.errors == c->diags.environment;

	compile_report(c);
	return environment ? COMPILE_ENVIRONMENT : COMPILE_MISTAKE;
}

int compile_script(struct compilation *c, const struct options *o)
{
	char error[512];

	c->source = (struct source){
		.name = o->script_name, .text = o->script, .len = (uint32_t)strlen(o->script)};
	c->diags = (struct diags){.arena = &c->arena, .source = &c->source};
	c->script = script_parse(&c->arena, &c->source, &c->diags);
	if (c->diags.errors)
		return mistakes(c);
	if (o->dump == DUMP_AST) {
		script_print(c->script, c->listing.stream);
		return COMPILE_DUMPED;
	}
	if (!c->kernel)
		c->kernel = kernel_open(&o->from, error, sizeof(error));
	if (!c->kernel) {
		fprintf(stderr, "ktrace: %s\n", error);
		return COMPILE_ENVIRONMENT;
	}
	return COMPILE_OK;
}

static bool takes_stack(const struct clause *clause)
{
	vec_each (item, &clause->groups.at[0]->items) {
		if ((item->kind == ITEM_KSTACK || item->kind == ITEM_USTACK) && !item->is_hidden)
			return true;
	}
	return false;
}

static void check_folded(struct compilation *c)
{
	vec_each (clause, &c->query->clauses) {
		if ((*clause)->prints && !takes_stack(*clause))
			diag_error(&c->diags, (*clause)->node->span, "add { kstack }",
				   "--form folded prints stacks, and this clause takes none");
	}
}

/* Is this another pid namespace than the kernel's first? Then pids are what it says they are. */
static bool in_pid_namespace(const struct options *o, struct stat *s)
{
	/* a golden dump must not depend on where it was made */
	return !o->features && pidns_is_own(s);
}

static bool asks_for_ustack(const struct group *g)
{
	vec_each (item, &g->items)
		if (item->kind == ITEM_USTACK)
			return true;
	vec_each (a, &g->aggregations)
		vec_each (key, &a->keys)
			if (key->kind == ITEM_USTACK)
				return true;
	return false;
}

/* Records have the kernel's pids, and /proc those of the namespace: the files can't be told. */
static void check_user_stacks(struct compilation *c)
{
	vec_each (clause, &c->query->clauses) {
		if (asks_for_ustack((*clause)->groups.at[0]))
			diag_note(&c->diags, (*clause)->node->span, NULL,
				  "in a pid namespace a user stack has addresses, without files");
	}
}

int compile_query(struct compilation *c, const struct options *o, uint64_t cpid)
{
	struct check_options check = {
		.cpid = cpid,
		.strings = o->strings,
		.deep = o->objects.form == OBJECT_FULL,
	};
	int status = compile_script(c, o);
	struct stat s;

	if (status != COMPILE_OK)
		return status;
	c->query = query_make(&c->arena, c->script, &c->source, c->kernel, &check, &c->diags);
	if (c->query && o->folded)
		check_folded(c);
	c->pids_are_foreign = in_pid_namespace(o, &s);
	if (c->query && c->pids_are_foreign)
		check_user_stacks(c);
	if (!c->query || c->diags.errors)
		return mistakes(c);
	if (o->dump == DUMP_TYPES) {
		query_print(c->query, c->listing.stream);
		return COMPILE_DUMPED;
	}
	return COMPILE_OK;
}

int compile_features(struct compilation *c, const struct options *o)
{
	char error[512];
	int err = o->features ? features_load(o->features, c->kernel, &c->features, error,
					      sizeof(error))
			      : features_probe(c->kernel, &c->features, error, sizeof(error));

	if (!err)
		return COMPILE_OK;
	fprintf(stderr, "ktrace: %s\n", error);
	return COMPILE_ENVIRONMENT;
}

static uint32_t count_functions(const struct query *q)
{
	size_t n = 0;

	vec_each (clause, &q->clauses)
		vec_each (group, &(*clause)->groups)
			n += (*group)->functions.n;
	return (uint32_t)n;
}

/* A kernel that cannot do what a clause needs is the environment's failure; --attach of a kind that
 * can't see a return is not. */
static int check_strategies(struct compilation *c, const struct options *o)
{
	struct strategy_need need = {.forced = o->attach,
				     .functions = count_functions(c->query)};

	vec_each (clause, &c->query->clauses) {
		vec_each (group, &(*clause)->groups) {
			const char *reason;
			bool sees_it = o->attach < 0 ||
				       attach_facts((enum attach_kind)o->attach)->with_return;

			need.needs_return = (*group)->wants_return;
			if (strategy_pick(&c->features, &need, &reason) >= 0)
				continue;
			fprintf(stderr, "ktrace: %s\n", reason);
			return need.needs_return && !sees_it ? COMPILE_MISTAKE
							     : COMPILE_ENVIRONMENT;
		}
	}
	return COMPILE_OK;
}

/*
 * From 6.14 on a call has 256 bytes on its task's shadow stack for all kprobe sessions of its
 * function, of 16 bytes each. One more, and none of them sees anything: then none is used, as an
 * event doesn't see the return of a call that a session watches too. A trampoline calls 38 programs
 * at most (BPF_MAX_TRAMP_LINKS), ours and others'.
 */
#define SESSION_CLAUSES_MOST 16
#define SESSION_KINDS                                                                              \
	(1u << ATTACH_KPROBE_SESSION | 1u << ATTACH_FSESSION | 1u << ATTACH_FSESSION_MULTI |       \
	 1u << ATTACH_FEXIT)

static uint32_t kinds_to_avoid(const struct compilation *c)
{
	struct strategy_need event = {.needs_return = true, .forced = ATTACH_KPROBE_EVENT};
	const char *reason;
	uint32_t n = 0;

	vec_each (clause, &c->query->clauses) {
		bool wants_return = false;

		vec_each (group, &(*clause)->groups)
			wants_return |= (*group)->wants_return;
		n += wants_return;
	}
	return n > SESSION_CLAUSES_MOST && strategy_pick(&c->features, &event, &reason) >= 0
		       ? SESSION_KINDS
		       : 0;
}

/* Something is left to be traced, or the forced kind can take nothing of it. */
static int check_plans(const struct compilation *c)
{
	if (c->plans.plans.n || !c->plans.left_out.n)
		return COMPILE_OK;
	fprintf(stderr, "ktrace: %s cannot be attached so: %s\n",
		c->plans.left_out.at[0].function->name, c->plans.left_out.at[0].reason);
	return COMPILE_MISTAKE;
}

static int make_plans(struct compilation *c, const struct options *o, bool frugal)
{
	struct aggregate_tables tables = {0};
	struct plan_options po = {.features = &c->features,
				  .arch = arch_host(),
				  .forced = o->attach,
				  .self_tgid = (uint32_t)getpid(),
				  .pid = o->pid,
				  .functions = count_functions(c->query),
				  .without = kinds_to_avoid(c),
				  .refused = c->refused.at,
				  .refused_n = c->refused.n,
				  .frugal = frugal,
				  .stats = o->stats,
				  .lazy = o->lazy,
				  .tables = &tables};

	struct stat s;

	c->plans = (struct plan_list){0};
	if (o->features)
		po.self_tgid = 1; /* a golden dump must not hold this process's number */
	if (in_pid_namespace(o, &s)) {
		po.pidns_dev = s.st_dev;
		po.pidns_ino = s.st_ino;
	}
	vec_each (clause, &c->query->clauses) {
		vec_each (group, &(*clause)->groups)
			if (!plan_group(&c->arena, *clause, *group, &po, &c->plans, &c->diags))
				return mistakes(c);
	}
	return check_plans(c);
}

static void dump_ir(const struct compilation *c)
{
	vec_each (p, &c->plans.plans) {
		fputs("entry:\n", c->listing.stream);
		ir_print(&(*p)->entry_code, c->listing.stream);
		if (!(*p)->return_code.code.n)
			continue;
		fputs("return:\n", c->listing.stream);
		ir_print(&(*p)->return_code, c->listing.stream);
	}
}

/*
 * Programs of nearly all scripts fit into a frame as they are. Where one doesn't, all are made once
 * more with less kept in it, and only what is said then counts.
 */
static int make_image(struct compilation *c, const struct options *o)
{
	size_t said = c->diags.list.n;

	for (int frugal = 0; frugal < 2; frugal++) {
		if (frugal && make_plans(c, o, true) != COMPILE_OK)
			return COMPILE_MISTAKE;
		c->image = image_make(&c->arena, c->plans.plans.at, c->plans.plans.n, &c->features,
				      arch_host(), &c->diags);
		if (c->image)
			return COMPILE_OK;
		if (!frugal) {
			c->diags.list.n = said;
			c->diags.errors = c->diags.environment = 0;
		}
	}
	return mistakes(c);
}

int compile_image(struct compilation *c, const struct options *o)
{
	int status = check_strategies(c, o);

	if (status == COMPILE_OK)
		status = make_plans(c, o, false);
	if (status != COMPILE_OK)
		return status;
	if (o->dump == DUMP_PLAN) {
		vec_each (p, &c->plans.plans)
			plan_print(*p, c->listing.stream);
		return COMPILE_DUMPED;
	}
	if (o->dump == DUMP_IR) {
		dump_ir(c);
		return COMPILE_DUMPED;
	}
	status = make_image(c, o);
	if (status != COMPILE_OK)
		return status;
	if (o->dump == DUMP_BPF) {
		image_print(c->image, &c->source, c->listing.stream);
		return COMPILE_DUMPED;
	}
	return COMPILE_OK;
}

void compile_free(struct compilation *c)
{
	kernel_close(c->kernel);
	arena_free(&c->arena);
	c->kernel = NULL;
}
