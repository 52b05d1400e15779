/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: addresses of functions, then a record's header. Out: the function in the image that it comes
 * from.
 */
#include "runtime/resolve.h"

#include <stdlib.h>

void resolve_add(struct resolve *r, struct resolve_entry e)
{
	if (r->n == r->cap) {
		r->cap = r->cap ? 2 * r->cap : 64;
		r->at = xrealloc(r->at, r->cap * sizeof(e));
	}
	r->at[r->n++] = e;
}

static int entry_order(const void *pa, const void *pb)
{
	const struct resolve_entry *a = pa, *b = pb;

	if (a->unit != b->unit)
		return a->unit < b->unit ? -1 : 1;
	return a->address < b->address ? -1 : a->address > b->address;
}

void resolve_sort(struct resolve *r)
{
	if (r->n)
		qsort(r->at, r->n, sizeof(*r->at), entry_order);
}

void resolve_free(struct resolve *r)
{
	free(r->at);
	*r = (struct resolve){0};
}

const struct resolve_entry *resolve_find(const struct resolve *r, uint32_t unit, uint64_t address)
{
	struct resolve_entry key = {.unit = unit, .address = address};

	return r->n ? bsearch(&key, r->at, r->n, sizeof(key), entry_order) : NULL;
}

const struct traced *resolve_function(const struct resolve *r, const struct image *image,
				      const struct record_header *head)
{
	const struct resolve_entry *found;
	const struct unit *u;

	if (head->unit >= image->units.n)
		return NULL;
	u = &image->units.at[head->unit];
	if (u->kind == ATTACH_KPROBE_EVENT && !u->knows_function) {
		found = resolve_find(r, head->unit, head->func);
		return found ? &image->traced.at[found->traced] : NULL;
	}
	if (head->func >= image->traced.n || image->traced.at[head->func].unit != head->unit)
		return NULL;
	return &image->traced.at[head->func];
}
