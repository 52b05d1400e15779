/* SPDX-License-Identifier: GPL-2.0-only */
/* In: whatever killed ktraces and killed guardians left in this kernel. Out: nothing of it. */
#include "runtime/tracer.h"

#include "kernel/tracefs.h"
#include "runtime/expedite.h"
#include "runtime/kevents.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * A live owner's events stay; a dead one's that are busy too: somebody still holds them, and the
 * next start tries again.
 */
static void events_sweep(int tracefs, const struct expedite *x)
{
	struct kevent *list;
	int n = kevents_list(tracefs, NULL, &list);
	const char *last = "";

	for (int i = 0; i < n; i++) {
		int number;

		if (!strcmp(list[i].group, last) || !owner_of_group(list[i].group, &number) ||
		    owner_alive(number, tracefs))
			continue;
		last = list[i].group;
		expedite_raise(x);
		kevents_remove(tracefs, last, 0);
		expedite_restore(x);
	}
	free(list);
}

void tracer_sweep(bool expedite)
{
	char error[256];
	int tracefs = tracefs_open(error, sizeof(error));
	struct owner self;
	struct expedite x;

	if (tracefs < 0)
		return;
	if (!owner_claim(&self, tracefs)) {
		expedite_sweep(tracefs);
		expedite_open(&x, expedite, self);
		events_sweep(tracefs, &x);
		expedite_close(&x);
		owner_release(&self);
	}
	close(tracefs);
}
