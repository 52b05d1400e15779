// sigign SIGNAL COMMAND...
// Run COMMAND with the signal of this number ignored, as nohup and some daemons do.
#include <err.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (argc < 3)
		errx(2, "usage: sigign SIGNAL COMMAND...");
	if (signal(atoi(argv[1]), SIG_IGN) == SIG_ERR)
		err(2, "signal %s", argv[1]);
	execvp(argv[2], argv + 2);
	err(127, "%s", argv[2]);
}
