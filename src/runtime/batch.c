/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions and a way to link them come in, one link goes out, or the functions that the kernel
 * won't have, found by bisection.
 */
#include "runtime/batch.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

bool batch_blames_function(int error)
{
	return error == -ESRCH || error == -EINVAL || error == -ENOENT || error == -EBUSY ||
	       error == -EEXIST || error == -ENODEV || error == -EADDRNOTAVAIL;
}

bool batch_ends_all(int error)
{
	return error == -EPERM || error == -ENOMEM || error == -EMFILE || error == -ENFILE;
}

/*
 * The range was refused: finds the functions to blame. A half that the kernel takes is let go
 * again, so that in the end all are on one link. 0, or the errno that ends it all.
 */
static int bisect(struct batch *b, uint32_t from, uint32_t to)
{
	uint32_t middle = from + (to - from) / 2;
	int fd, error = 0;

	if (tracer_interrupted(b->t))
		return -EINTR;
	if (to - from == 1) {
		b->at[from].bad = true;
		return 0;
	}
	fd = b->link(b, from, middle);
	if (fd >= 0)
		close(fd); /* so the other half is to blame */
	else if (batch_blames_function(fd))
		error = bisect(b, from, middle);
	else
		return fd;
	if (error)
		return error;
	if (fd < 0) {
		fd = b->link(b, middle, to);
		if (fd >= 0) {
			close(fd);
			return 0;
		}
		if (!batch_blames_function(fd))
			return fd;
	}
	return bisect(b, middle, to);
}

static uint32_t batch_good(const struct batch *b)
{
	uint32_t good = 0;

	for (uint32_t i = 0; i < b->n; i++)
		good += !b->at[i].bad;
	return good;
}

/* A descriptor; -ENOENT: no function is left; another negative errno. */
static int batch_link(struct batch *b)
{
	int fd = b->link(b, 0, b->n), error;

	if (fd >= 0 || !batch_blames_function(fd))
		return fd;
	b->why = fd;
	error = bisect(b, 0, b->n);
	if (error)
		return error;
	return batch_good(b) ? b->link(b, 0, b->n) : -ENOENT;
}

const char *batch_refusal(int error)
{
	switch (error) {
	case -ESRCH:
	case -ENOENT: return "the kernel has no such traceable function";
	case -EBUSY: return "busy: somebody else modifies this function";
	default: return "the kernel refused it";
	}
}

int batch_fail(struct tracer *t, uint32_t unit, int error, struct tracer_error *e)
{
	enum attach_kind kind = t->image->units.at[unit].kind;

	if (error == -EINTR) {
		tracer_fail(e, TRACER_ENVIRONMENT, "interrupted");
		return -EINTR;
	}
	if (error == -EOPNOTSUPP || error == -EINVAL) {
		e->kind = kind;
		return tracer_fail(e, TRACER_KIND_REFUSED, "this kernel does not offer %s",
				   attach_kind_name(kind));
	}
	return tracer_fail(e, TRACER_ENVIRONMENT, "attaching by %s failed: %s",
			   attach_kind_name(kind), strerror(-error));
}

int batch_attach(struct batch *b, uint32_t unit, struct tracer_error *e)
{
	struct unit_state *state = &b->t->units[unit];
	int fd;

	if (!b->n)
		return 0;
	fd = batch_link(b);
	if (fd < 0 && (fd != -ENOENT || batch_good(b)))
		return batch_fail(b->t, unit, fd, e);
	/* an unknown link type is told from bad functions by none being good */
	if (fd < 0 && b->why == -EINVAL)
		return batch_fail(b->t, unit, b->why, e);
	if (fd >= 0)
		unit_add_link(state, fd);
	for (uint32_t i = 0; i < b->n; i++) {
		if (b->at[i].bad)
			tracer_leave_out(b->t, b->at[i].traced, batch_refusal(b->why));
		else
			tracer_mark_attached(b->t, b->at[i].traced);
	}
	return 0;
}

