// asuser UID COMMAND...
// Run COMMAND as another user, with no groups and no capabilities.
#define _GNU_SOURCE
#include <err.h>
#include <grp.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (argc < 3)
		errx(2, "usage: asuser UID COMMAND...");
	uid_t uid = (uid_t)atol(argv[1]);
	if (setgroups(0, NULL) || setresgid(uid, uid, uid) || setresuid(uid, uid, uid))
		err(1, "user %d", (int)uid);
	execvp(argv[2], argv + 2);
	err(127, "%s", argv[2]);
}
