/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a unit of a tracing kind, whose programs trampolines call. Out: its programs and links: of
 * fentry, fexit and fsession one program a function and end; of the multi kinds one for all
 * functions of the core kernel, and one for each module's. Each function's cookie is its index in
 * image.traced.
 *
 * A function's return comes before its entry, so that no entry runs without its return; the gate
 * lets neither through until all are attached.
 */
#include "runtime/batch.h"

#include "kernel/bpf.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct traced *traced_at(const struct tracer *t, uint32_t traced)
{
	return &t->image->traced.at[traced];
}

/* 0 stands for the core kernel's; another descriptor is the caller's. */
static int btf_object(const char *module)
{
	return strcmp(module, "vmlinux") ? bpf_btf_find(module) : 0;
}

static void btf_object_close(int fd)
{
	if (fd > 0)
		close(fd);
}

/* --- one function a program --- */

/* Both of its programs, or none; 0 too where the function is left out. */
static int load_single(struct tracer *t, uint32_t unit, uint32_t traced, struct tracer_error *e)
{
	const struct unit *u = &t->image->units.at[unit];
	const struct attach_facts *facts = attach_facts(u->kind);
	const struct traced *f = traced_at(t, traced);
	int object = btf_object(f->module), entry, ret = 0;

	if (object < 0) {
		tracer_leave_out(t, traced, "its module's BTF cannot be had");
		return 0;
	}
	if (u->ret.n)
		ret = load_tracing(t, unit, traced, true, object, e);
	entry = ret < 0 ? ret : load_tracing(t, unit, traced, false, object, e);
	btf_object_close(object);
	if (ret > 0 && entry < 0)
		close(ret);
	if (entry == -1)
		return -1;
	if (entry < 0) {
		tracer_leave_out(t, traced, "the kernel refused it");
		return 0;
	}
	if (u->ret.n)
		unit_add_program(&t->units[unit],
				 (struct traced_program){ret, facts->return_type, traced, NULL});
	unit_add_program(&t->units[unit],
			 (struct traced_program){entry, facts->type, traced, NULL});
	return 0;
}

/* What of its functions is linked already goes again: closes the links from n on. */
static void unlink_from(struct unit_state *state, uint32_t n)
{
	while (state->n_links > n)
		close(state->links[--state->n_links]);
}

/* The programs of one function, which follow each other. Returns how many. */
static uint32_t attach_single(struct tracer *t, struct unit_state *state, uint32_t first,
			      int *error)
{
	uint32_t traced = state->programs[first].traced, n = 0, links = state->n_links;

	for (; first + n < state->n_programs; n++) {
		const struct traced_program *p = &state->programs[first + n];
		int fd;

		if (p->traced != traced)
			break;
		fd = *error ? *error : bpf_link_tracing(p->fd, p->attach_type, traced);
		if (fd >= 0)
			unit_add_link(state, fd);
		else
			*error = fd;
	}
	if (!*error)
		tracer_mark_attached(t, traced);
	else
		unlink_from(state, links);
	return n;
}

static int attach_singles(struct tracer *t, uint32_t unit, struct tracer_error *e)
{
	struct unit_state *state = &t->units[unit];

	for (uint32_t i = 0; i < state->n_programs;) {
		uint32_t traced = state->programs[i].traced;
		int error = 0, policy;

		if (tracer_interrupted(t))
			return batch_fail(t, unit, -EINTR, e);
		policy = i ? -1 : hurry_begin(t); /* the others wait for nothing */
		i += attach_single(t, state, i, &error);
		hurry_end(t, policy);
		if (batch_ends_all(error))
			return batch_fail(t, unit, error, e);
		if (error)
			tracer_leave_out(t, traced, batch_refusal(error));
	}
	return 0;
}

/* --- many functions a program --- */

static bool has_program(const struct unit_state *state, const char *module)
{
	for (uint32_t i = 0; i < state->n_programs; i++)
		if (!strcmp(state->programs[i].module, module))
			return true;
	return false;
}

static int load_multi(struct tracer *t, uint32_t unit, uint32_t traced, struct tracer_error *e)
{
	const char *module = traced_at(t, traced)->module;
	struct unit_state *state = &t->units[unit];
	int object, fd;

	if (has_program(state, module))
		return 0;
	object = btf_object(module);
	fd = object < 0 ? object : load_tracing(t, unit, traced, false, object, e);
	btf_object_close(object);
	if (object >= 0 && fd < 0)
		return -1;
	unit_add_program(state, (struct traced_program){
					fd, attach_facts(t->image->units.at[unit].kind)->type,
					traced, module});
	return 0;
}

static int link_ids(const struct batch *b, uint32_t from, uint32_t to)
{
	uint64_t *cookies = xcalloc(to - from + 1, sizeof(*cookies));
	uint32_t *ids = xcalloc(to - from + 1, sizeof(*ids)), n = 0;
	int fd;

	for (uint32_t i = from; i < to; i++) {
		if (b->at[i].bad)
			continue;
		ids[n] = b->at[i].id;
		cookies[n++] = b->at[i].traced;
	}
	fd = bpf_link_tracing_multi(b->prog, b->attach_type, ids, cookies, n);
	free(ids);
	free(cookies);
	return fd;
}

/* The functions of the program's module on one link. */
static int attach_many(struct tracer *t, uint32_t unit, const struct traced_program *p,
		       struct tracer_error *e)
{
	const struct unit *u = &t->image->units.at[unit];
	struct batch b = {
		.t = t, .prog = p->fd, .attach_type = p->attach_type, .link = link_ids};
	int error = 0;

	b.at = xcalloc(u->functions.n + 1, sizeof(*b.at));
	vec_each (traced, &u->functions) {
		const struct traced *f = traced_at(t, *traced);

		if (strcmp(f->module, p->module))
			continue;
		b.at[b.n++] = (struct target){
			.name = f->name, .id = f->function->btf_id, .traced = *traced};
		if (p->fd < 0)
			tracer_leave_out(t, *traced, "its module's BTF cannot be had");
	}
	if (p->fd >= 0)
		error = batch_attach(&b, unit, e);
	free(b.at);
	return error;
}

/* --- both --- */

int attach_tracing_load(struct tracer *t, uint32_t unit, struct tracer_error *e)
{
	const struct unit *u = &t->image->units.at[unit];
	bool single = attach_facts(u->kind)->single;
	int error = 0;

	for (size_t i = 0; i < u->functions.n && !error; i++)
		error = (single ? load_single : load_multi)(t, unit, u->functions.at[i], e);
	return error;
}

int attach_tracing(struct tracer *t, uint32_t unit, struct tracer_error *e)
{
	struct unit_state *state = &t->units[unit];
	int error = 0;

	if (attach_facts(t->image->units.at[unit].kind)->single)
		return attach_singles(t, unit, e);
	for (uint32_t i = 0; i < state->n_programs && !error; i++)
		error = attach_many(t, unit, &state->programs[i], e);
	return error;
}
