/* SPDX-License-Identifier: GPL-2.0-only */
/* Every error number that the C library knows, and the kernel's own. */
#define _GNU_SOURCE /* strerrorname_np */
#include "check.h"
#include "base/errno_names.h"

#include <stdio.h>
#include <string.h>

static const struct {
	int number;
	const char *name;
} own[] = {
	{512, "ERESTARTSYS"},
	{513, "ERESTARTNOINTR"},
	{514, "ERESTARTNOHAND"},
	{515, "ENOIOCTLCMD"},
	{516, "ERESTART_RESTARTBLOCK"},
	{517, "EPROBE_DEFER"},
	{518, "EOPENSTALE"},
	{519, "ENOPARAM"},
	{521, "EBADHANDLE"},
	{522, "ENOTSYNC"},
	{523, "EBADCOOKIE"},
	{524, "ENOTSUPP"},
	{525, "ETOOSMALL"},
	{526, "ESERVERFAULT"},
	{527, "EBADTYPE"},
	{528, "EJUKEBOX"},
	{529, "EIOCBQUEUED"},
	{530, "ERECALLCONFLICT"},
	{531, "ENOGRACE"},
};

void test_errno_names(void)
{
	unsigned int wrong = 0, unknown = 0, own_wrong = 0;

	for (int i = 1; i < 512; i++) {
		const char *ours = errno_name(i), *theirs = strerrorname_np(i);

		wrong += !ours != !theirs || (ours && strcmp(ours, theirs));
		unknown += ours && errno_number(ours) != i;
	}
	for (size_t i = 0; i < ARRAY_SIZE(own); i++) {
		const char *name = errno_name(own[i].number);

		own_wrong += !name || strcmp(name, own[i].name) ||
			     errno_number(own[i].name) != own[i].number;
	}
	check_number("errno names are those of the C library", wrong, 0);
	check_number("errno names lead back to their numbers", unknown, 0);
	check_number("the kernel's own errnos have names", own_wrong, 0);
	check("no name for 0, negative or far numbers",
	      !errno_name(0) && !errno_name(-1) && !errno_name(520) && !errno_name(532) &&
		      !errno_name(4095),
	      "there is one");
	check_number("EWOULDBLOCK is EAGAIN", errno_number("EWOULDBLOCK"), 11);
	check_number("an unknown name has no number", errno_number("EWHAT"), 0);
}
