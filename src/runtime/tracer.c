/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: an image, and what the kernel offers. Out: its life as a trace: opened (maps, programs),
 * attached, started, polled, stopped, closed. The order of these, and of their undoing, is what
 * this file is about; how each is done is beside it.
 */
#include "runtime/state.h"

#include <errno.h>
#include <linux/membarrier.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define DESCRIPTORS_A_FUNCTION 4 /* a program and a link for each end */
#define DESCRIPTORS_BESIDE     256

/* Far longer than any program runs; used only where the kernel won't say when they have ended. */
#define PROGRAMS_END_US 100000

int tracer_fail(struct tracer_error *e, enum tracer_failure what, const char *fmt, ...)
{
	va_list va;

	e->what = what;
	va_start(va, fmt);
	vsnprintf(e->text, sizeof(e->text), fmt, va);
	va_end(va);
	return -1;
}

void tracer_mark_attached(struct tracer *t, uint32_t traced)
{
	t->left_out[traced] = NULL;
	t->attached++;
}

void tracer_leave_out(struct tracer *t, uint32_t traced, const char *why)
{
	t->left_out[traced] = why;
}

uint64_t tracer_address(struct tracer *t, const struct traced *f)
{
	uint64_t address = kernel_address(t->kernel, f->name, f->module);

	if (!address && kernel_keep_addresses(t->kernel))
		address = kernel_address(t->kernel, f->name, f->module);
	return address;
}

struct symbols *tracer_symbols(struct tracer *t, struct tracer_error *e)
{
	if (!t->symbols && !t->symbols_error) {
		t->symbols = symbols_open(NULL);
		t->symbols_error = t->symbols ? 0 : errno;
	}
	if (t->symbols)
		return t->symbols;
	if (t->symbols_error == EACCES || t->symbols_error == EPERM)
		tracer_fail(e, TRACER_ENVIRONMENT,
			    "the kernel hides its functions' addresses, which kprobe events need: "
			    "sysctl kernel.kptr_restrict=1 shows them to root");
	else
		tracer_fail(e, TRACER_ENVIRONMENT, "cannot read /proc/kallsyms: %s",
			    strerror(t->symbols_error));
	return NULL;
}

static struct tracer *tracer_new(const struct image *image, struct kernel *k,
				 const struct features *f, const struct tracer_options *options)
{
	struct tracer *t = xcalloc(1, sizeof(*t));

	t->image = image;
	t->kernel = k;
	t->features = f;
	t->options = *options;
	t->tracefs = t->expedite.fd = t->owner.lock = -1;
	t->left_out = xcalloc(image->traced.n + 1, sizeof(*t->left_out));
	t->units = xcalloc(image->units.n + 1, sizeof(*t->units));
	for (uint32_t i = 0; i < image->units.n; i++) {
		for (int place = 0; place < PLACES; place++)
			t->units[i].entry[place] = -1;
		t->units[i].ret = -1;
	}
	return t;
}

void unit_add_link(struct unit_state *state, int fd)
{
	state->links = xrealloc(state->links, (state->n_links + 1) * sizeof(*state->links));
	state->links[state->n_links++] = fd;
}

void unit_add_program(struct unit_state *state, struct traced_program p)
{
	state->programs =
		xrealloc(state->programs, (state->n_programs + 1) * sizeof(*state->programs));
	state->programs[state->n_programs++] = p;
}

static int maps_and_ring(struct tracer *t, struct tracer_error *e)
{
	int error;

	e->what = TRACER_ENVIRONMENT;
	if (maps_open(&t->maps, t->image, &t->options, e->text, sizeof(e->text)))
		return -1;
	error = ring_open(&t->ring, t->maps.ring, t->options.ring_bytes);
	if (error)
		return tracer_fail(e, TRACER_ENVIRONMENT, "cannot map the ring buffer: %s",
				   strerror(-error));
	return 0;
}

static int load_unit(struct tracer *t, uint32_t i, struct tracer_error *e)
{
	const struct unit *u = &t->image->units.at[i];
	struct unit_state *state = &t->units[i];

	if (attach_facts(u->kind)->tracing)
		return attach_tracing_load(t, i, e);
	if (u->entry.n) {
		state->entry[PLACE_NOP] =
			load_program(t, i, false, place_skew(t->features, PLACE_NOP), e);
		if (state->entry[PLACE_NOP] < 0)
			return -1;
	}
	if (u->ret.n) {
		state->ret = load_program(t, i, true, -1, e);
		if (state->ret < 0)
			return -1;
	}
	return 0;
}

/*
 * Where a function has programs and links of its own, they are more descriptors than shells allow
 * (1024). COMMAND is a process already, and keeps the caller's limit.
 */
static void allow_descriptors(const struct image *image)
{
	rlim_t wanted = DESCRIPTORS_BESIDE;
	struct rlimit limit;

	for (uint32_t i = 0; i < image->units.n; i++)
		if (attach_facts(image->units.at[i].kind)->single)
			wanted += image->units.at[i].functions.n * DESCRIPTORS_A_FUNCTION;
	if (wanted == DESCRIPTORS_BESIDE || getrlimit(RLIMIT_NOFILE, &limit) ||
	    limit.rlim_cur >= wanted)
		return;
	limit.rlim_cur = wanted;
	if (limit.rlim_max >= wanted)
		setrlimit(RLIMIT_NOFILE, &limit);
	else if (setrlimit(RLIMIT_NOFILE, &(struct rlimit){wanted, wanted}))
		setrlimit(RLIMIT_NOFILE, &(struct rlimit){limit.rlim_max, limit.rlim_max});
}

struct tracer *tracer_open(const struct image *image, struct kernel *k, const struct features *f,
			   const struct tracer_options *options, struct tracer_error *error)
{
	struct tracer *t = tracer_new(image, k, f, options);

	*error = (struct tracer_error){.insn = UINT32_MAX};
	/* the guard before the maps: what a guardian doesn't inherit it needn't give back */
	if (guard_begin(t, error) || maps_and_ring(t, error))
		goto out;
	allow_descriptors(image);
	for (uint32_t i = 0; i < image->units.n; i++) {
		if (load_unit(t, i, error))
			goto out;
	}
	return t;
out:
	tracer_close(t);
	return NULL;
}

static const char *first_reason(const struct tracer *t)
{
	for (size_t i = 0; i < t->image->traced.n; i++) {
		if (t->left_out[i])
			return t->left_out[i];
	}
	return "no functions";
}

static int attach_all(struct tracer *t, struct tracer_error *e)
{
	bool events = false;
	int error = 0;

	for (uint32_t i = 0; i < t->image->units.n && !error; i++) {
		switch (t->image->units.at[i].kind) {
		case ATTACH_KPROBE_MULTI:
		case ATTACH_KPROBE_SESSION: error = attach_multi(t, i, e); break;
		case ATTACH_KPROBE_EVENT: events = true; break;
		case ATTACH_FENTRY:
		case ATTACH_FEXIT:
		case ATTACH_FSESSION:
		case ATTACH_FENTRY_MULTI:
		case ATTACH_FSESSION_MULTI: error = attach_tracing(t, i, e); break;
		case ATTACH_KINDS: bug("attach kind of unit %u", i);
		}
	}
	if (!error && events)
		error = attach_events(t, e);
	if (!error && !t->attached)
		error = tracer_fail(e, TRACER_ENVIRONMENT,
				    "none of %zu functions could be attached: %s",
				    t->image->traced.n, first_reason(t));
	return error;
}

/* Perf events go before the definitions that they hold busy. */
static void detach(struct tracer *t)
{
	expedite_raise(&t->expedite);
	for (uint32_t i = 0; i < t->image->units.n; i++) {
		struct unit_state *state = &t->units[i];

		while (state->n_links)
			close(state->links[--state->n_links]);
		memset(state->probes, 0, sizeof(state->probes));
		state->n_returns = 0;
	}
	attach_events_remove(t);
	expedite_restore(&t->expedite);
	resolve_free(&t->resolve);
	t->lazy = (struct lazy){0};
	t->attached = 0;
}

int tracer_attach(struct tracer *t, struct tracer_error *error)
{
	int e;

	*error = (struct tracer_error){.insn = UINT32_MAX};
	t->maps.gate->gate = 0;
	e = attach_all(t, error);
	symbols_close(t->symbols);
	t->symbols = NULL;
	guard_attached(t);
	if (e)
		detach(t);
	return e;
}

void tracer_start(struct tracer *t)
{
	struct timespec now;

	t->missed_before = account_missed(t);
	t->returns_before = account_missed_returns(t);
	clock_gettime(CLOCK_BOOTTIME, &now);
	__atomic_store_n(&t->maps.gate->gate,
			 (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec,
			 __ATOMIC_RELEASE);
}

const char *tracer_left_out(const struct tracer *t, uint32_t traced)
{
	return t->left_out[traced];
}

uint32_t tracer_attached(const struct tracer *t)
{
	return t->attached;
}

/* How long a wanted return may wait to be armed. */
#define LAZY_LOOK_MS 20

struct visitor {
	struct tracer *t;
	bool (*visit)(void *ctx, const struct tracer_event *e);
	void *ctx;
	int passed_on;
};

static bool record_visit(void *ctx, const void *data, uint32_t size)
{
	struct visitor *v = ctx;
	struct tracer_event e = {.head = data, .size = size};

	v->t->received++;
	if (size >= sizeof(*e.head))
		e.function = resolve_function(&v->t->resolve, v->t->image, e.head);
	if (!e.function) {
		v->t->unresolved++;
		return true;
	}
	v->passed_on++;
	return v->visit(v->ctx, &e);
}

int tracer_poll(struct tracer *t, int timeout_ms, int wake_fd,
		bool (*visit)(void *ctx, const struct tracer_event *e), void *ctx)
{
	struct visitor v = {t, visit, ctx, 0};
	bool look = timeout_ms && t->lazy.n && !t->stopped;
	int error;

	if (look && lazy_arm(t))
		timeout_ms = 0;
	else if (look && (timeout_ms < 0 || timeout_ms > LAZY_LOOK_MS))
		timeout_ms = LAZY_LOOK_MS;
	error = timeout_ms ? ring_wait(&t->ring, timeout_ms, wake_fd) : 0;

	if (error)
		return error == -EINTR ? 0 : error;
	error = ring_consume(&t->ring, record_visit, &v);
	return error < 0 ? error : v.passed_on;
}

/*
 * A program reads the gate and sends its record within one stretch of disabled preemption, or
 * within an RCU read section: a grace period after the gate is shut, none that saw it open still
 * runs. membarrier's global command is that; it isn't offered with nohz_full.
 */
void tracer_stop(struct tracer *t)
{
	if (t->stopped)
		return;
	__atomic_store_n(&t->maps.gate->gate, 0, __ATOMIC_SEQ_CST);
	if (syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0))
		usleep(PROGRAMS_END_US);
	t->missed_after = account_missed(t);
	t->returns_after = account_missed_returns(t);
	lazy_end(t);
	t->stopped = true;
}

static void programs_close(struct tracer *t)
{
	for (uint32_t i = 0; i < t->image->units.n; i++) {
		for (int place = 0; place < PLACES; place++) {
			if (t->units[i].entry[place] >= 0)
				close(t->units[i].entry[place]);
		}
		if (t->units[i].ret >= 0)
			close(t->units[i].ret);
		for (uint32_t j = 0; j < t->units[i].n_programs; j++)
			if (t->units[i].programs[j].fd >= 0)
				close(t->units[i].programs[j].fd);
		free(t->units[i].programs);
		free(t->units[i].links);
	}
}

void tracer_close(struct tracer *t)
{
	if (!t)
		return;
	detach(t);
	programs_close(t);
	symbols_close(t->symbols);
	ring_close(&t->ring);
	maps_close(&t->maps);
	guard_end(t);
	free(t->units);
	free(t->left_out);
	free(t);
}
