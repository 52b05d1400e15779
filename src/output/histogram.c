/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The counted buckets of one histogram come in; bars go out:
 *
 *	[64, 128)            12 |@@@@@@@@@@@@@@@                                     |
 *	[128, 256)            0 |                                                    |
 *	[256, 512)           40 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|
 *
 * or their bounds and counts as JSON.
 */
#include "output/aggregate.h"

#include "output/number.h"

#include <string.h>

enum { WIDTH_RANGE = 16, WIDTH_COUNT = 9, WIDTH_BAR = 52 };

int64_t bucket_number(const struct aggregate_row *row)
{
	int64_t bucket;

	memcpy(&bucket, row->key + row->table->bucket_offset, sizeof(bucket));
	return bucket;
}

static struct bucket_bounds bounds_of_bits(const struct aggregate_table *t, int64_t bucket)
{
	struct bucket_bounds b = {.has_low = bucket >= 0, .has_high = true};

	if (bucket > 0)
		b.low = (int64_t)(UINT64_C(1) << (bucket - 1));
	if (bucket == 0)
		b.high = 1;
	else if (bucket > 0 && bucket < 64)
		b.high = (int64_t)(UINT64_C(1) << bucket);
	/* the next power of two is no number of the type any more */
	if (bucket >= (t->is_signed ? 63 : 64))
		b.has_high = false;
	return b;
}

static struct bucket_bounds bounds_of_steps(const struct aggregate_table *t, int64_t bucket)
{
	int64_t last = aggregate_linear_buckets(t);
	struct bucket_bounds b = {.has_low = bucket > 0, .has_high = bucket <= last};

	b.low = bucket > last ? t->high
			      : (int64_t)((uint64_t)t->low + ((uint64_t)bucket - 1) * t->step);
	b.high = bucket == last ? t->high
				: (int64_t)((uint64_t)t->low + (uint64_t)bucket * t->step);
	return b;
}

struct bucket_bounds bucket_bounds(const struct aggregate_table *t, int64_t bucket)
{
	return t->kind == AGGREGATE_LHIST ? bounds_of_steps(t, bucket) : bounds_of_bits(t, bucket);
}

/* --- text --- */

/* 1K is 1024, where nothing is left over. */
static void text_bound(struct strbuf *b, const struct aggregate_table *t, int64_t bound)
{
	static const char units[] = "KMGTPE";
	uint64_t v = bound < 0 && t->is_signed ? 0 - (uint64_t)bound : (uint64_t)bound;
	int unit = -1;

	if (t->is_duration) {
		number_duration(b, v);
		return;
	}
	if (bound < 0 && t->is_signed)
		strbuf_putc(b, '-');
	while (v && v % 1024 == 0 && unit < (int)sizeof(units) - 2) {
		v /= 1024;
		unit++;
	}
	number_unsigned(b, v);
	if (unit >= 0)
		strbuf_putc(b, units[unit]);
}

static void text_range(struct strbuf *b, const struct aggregate_table *t, int64_t bucket)
{
	struct bucket_bounds bounds = bucket_bounds(t, bucket);

	if (bounds.has_low && bounds.has_high &&
	    (uint64_t)bounds.high - (uint64_t)bounds.low == 1) {
		strbuf_putc(b, '[');
		text_bound(b, t, bounds.low);
		strbuf_putc(b, ']');
		return;
	}
	strbuf_putc(b, bounds.has_low ? '[' : '(');
	if (bounds.has_low)
		text_bound(b, t, bounds.low);
	else
		strbuf_puts(b, "...");
	strbuf_puts(b, ", ");
	if (bounds.has_high)
		text_bound(b, t, bounds.high);
	else
		strbuf_puts(b, "...");
	strbuf_putc(b, ')');
}

static void text_count(struct strbuf *b, uint64_t n)
{
	size_t digits = 1;

	for (uint64_t v = n; v >= 10; v /= 10)
		digits++;
	strbuf_pad(b, b->len + (digits < WIDTH_COUNT ? WIDTH_COUNT - digits : 0));
	number_unsigned(b, n);
}

static void text_bar(struct strbuf *b, uint64_t n, uint64_t most)
{
	/* without overflow: no count comes near to 2^58 */
	uint64_t filled = most ? n * WIDTH_BAR / most : 0;

	strbuf_puts(b, " |");
	for (uint64_t i = 0; i < WIDTH_BAR; i++)
		strbuf_putc(b, i < filled ? '@' : ' ');
	strbuf_puts(b, "|\n");
}

/* Durations take more than numbers do. */
static size_t range_width(const struct aggregate_entry *e)
{
	struct strbuf range = {0};
	size_t width = WIDTH_RANGE;

	for (int64_t i = bucket_number(e->rows); i <= bucket_number(&e->rows[e->n - 1]); i++) {
		strbuf_clear(&range);
		text_range(&range, e->rows->table, i);
		width = MAX(width, range.len);
	}
	strbuf_free(&range);
	return width;
}

void histogram_text(const struct aggregate_entry *e, unsigned int indent, struct strbuf *b)
{
	const struct aggregate_table *t = e->rows->table;
	size_t width = range_width(e), at = 0;
	uint64_t most = 0;

	for (size_t i = 0; i < e->n; i++)
		most = MAX(most, e->rows[i].n);
	for (int64_t bucket = bucket_number(e->rows); at < e->n; bucket++) {
		bool counted = bucket_number(&e->rows[at]) == bucket;
		uint64_t n = counted ? e->rows[at].n : 0;
		size_t start = b->len;

		strbuf_pad(b, b->len + indent);
		text_range(b, t, bucket);
		strbuf_pad(b, start + indent + width);
		text_count(b, n);
		text_bar(b, n, most);
		at += counted;
	}
}

/* --- JSON --- */

static void json_bound(struct json_writer *w, const struct aggregate_table *t, bool has, int64_t v)
{
	if (!has)
		json_null(w);
	else if (t->is_signed)
		json_signed(w, v);
	else
		json_unsigned(w, (uint64_t)v);
}

void histogram_json(const struct aggregate_entry *e, struct json_writer *w)
{
	json_array_open(w);
	for (size_t i = 0; i < e->n; i++) {
		const struct aggregate_table *t = e->rows[i].table;
		struct bucket_bounds bounds = bucket_bounds(t, bucket_number(&e->rows[i]));

		json_array_open(w);
		json_bound(w, t, bounds.has_low, bounds.low);
		json_bound(w, t, bounds.has_high, bounds.high);
		json_unsigned(w, e->rows[i].n);
		json_array_close(w);
	}
	json_array_close(w);
}
