// withoutcap NAME[,NAME]... COMMAND...
// Run COMMAND as root without these capabilities:
// bpf, perfmon, sys_admin, sys_nice, sys_resource, syslog.
#define _GNU_SOURCE
#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

static const struct {
	const char *name;
	int number;
} capabilities[] = {
	{"sys_admin", 21}, {"sys_nice", 23}, {"sys_resource", 24},
	{"syslog", 34},    {"perfmon", 38},  {"bpf", 39},
};

static int number_of(const char *name)
{
	for (size_t i = 0; i < sizeof(capabilities) / sizeof(capabilities[0]); i++)
		if (!strcmp(capabilities[i].name, name))
			return capabilities[i].number;
	errx(2, "unknown capability '%s'", name);
}

/* What the bounding set lacks, root doesn't get back by exec. */
int main(int argc, char **argv)
{
	if (argc < 3)
		errx(2, "usage: withoutcap NAME[,NAME]... COMMAND...");
	for (char *name = strtok(argv[1], ","); name; name = strtok(NULL, ","))
		if (prctl(PR_CAPBSET_DROP, number_of(name), 0, 0, 0))
			err(1, "%s", name);
	execvp(argv[2], argv + 2);
	err(127, "%s", argv[2]);
}
