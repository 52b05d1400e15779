/* SPDX-License-Identifier: GPL-2.0-only */
/* Names come in, the nearest by edits go out. */
#include "base/suggest.h"

#include <string.h>
#include <strings.h>

#define NAME_MOST 64

void suggest_init(struct suggest *s, const char *wanted)
{
	*s = (struct suggest){.wanted = wanted};
}

/* Damerau's distance with adjacent swaps, given up (most + 1) once every path costs more than most.
 */
static unsigned int distance(const char *a, const char *b, unsigned int most)
{
	size_t la = strlen(a), lb = strlen(b);
	unsigned int rows[3][NAME_MOST + 1];

	if (la > NAME_MOST || lb > NAME_MOST || (la > lb ? la - lb : lb - la) > most)
		return most + 1;
	for (size_t j = 0; j <= lb; j++)
		rows[0][j] = (unsigned int)j;
	for (size_t i = 1; i <= la; i++) {
		unsigned int *now = rows[i % 3], *up = rows[(i + 2) % 3], *up2 = rows[(i + 1) % 3];
		unsigned int least;

		now[0] = (unsigned int)i;
		least = now[0];
		for (size_t j = 1; j <= lb; j++) {
			unsigned int d = up[j - 1] + (a[i - 1] != b[j - 1]);

			d = MIN(d, MIN(up[j] + 1, now[j - 1] + 1));
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				d = MIN(d, up2[j - 2] + 1);
			now[j] = d;
			least = MIN(least, d);
		}
		if (least > most)
			return most + 1;
	}
	return rows[la % 3][lb];
}

void suggest_offer(struct suggest *s, const char *candidate)
{
	unsigned int most = MAX(1u, (unsigned int)strlen(s->wanted) / 3), d;
	unsigned int at;

	if (s->n == SUGGEST_MOST)
		most = MIN(most, s->distance[SUGGEST_MOST - 1]);
	/* the case alone: one slip, however long */
	d = strcasecmp(s->wanted, candidate) ? distance(s->wanted, candidate, most) : 1;
	if (d > most)
		return;
	for (at = 0; at < s->n; at++)
		if (!strcmp(s->best[at], candidate))
			return;
	for (at = s->n; at > 0 && s->distance[at - 1] > d; at--) {
		if (at < SUGGEST_MOST) {
			s->best[at] = s->best[at - 1];
			s->distance[at] = s->distance[at - 1];
		}
	}
	if (at == SUGGEST_MOST)
		return;
	s->best[at] = candidate;
	s->distance[at] = d;
	s->n = MIN(s->n + 1, SUGGEST_MOST);
}

const char *suggest_mend(const struct suggest *s, struct arena *a)
{
	unsigned int n = 0;

	while (n < s->n && s->distance[n] == s->distance[0])
		n++;
	switch (n) {
	case 0: return NULL;
	case 1: return arena_printf(a, "did you mean '%s'?", s->best[0]);
	case 2: return arena_printf(a, "did you mean '%s' or '%s'?", s->best[0], s->best[1]);
	default:
		return arena_printf(a, "did you mean '%s', '%s' or '%s'?", s->best[0], s->best[1],
				    s->best[2]);
	}
}
