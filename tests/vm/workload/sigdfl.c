// sigdfl COMMAND...
// Run COMMAND with SIGINT and SIGQUIT as a terminal would: a shell without job control starts its
// background commands with both ignored, and a shell script could then never catch the SIGINT that
// ends it.
#include <err.h>
#include <signal.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (argc < 2)
		errx(2, "usage: sigdfl COMMAND...");
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	execvp(argv[1], argv + 1);
	err(127, "%s", argv[1]);
}
