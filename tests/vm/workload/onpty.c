// onpty [-c BYTES] [-i BYTES] COMMAND...
// Run COMMAND in a session of its own on a new terminal, standard error excepted, and copy what the
// terminal shows to standard output, until COMMAND ends. -c: close the terminal after so many
// bytes; -i: type Ctrl-C then. Ends with COMMAND's status.
#define _GNU_SOURCE
#include <err.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t run(const char *terminal, char **command)
{
	pid_t pid = fork();
	int fd;

	if (pid < 0)
		err(1, "fork");
	if (pid > 0)
		return pid;
	setsid();
	fd = open(terminal, O_RDWR); // becomes the controlling terminal
	if (fd < 0 || ioctl(fd, TIOCSCTTY, 0) || dup2(fd, 0) < 0 || dup2(fd, 1) < 0)
		err(126, "%s", terminal);
	close(fd);
	execvp(command[0], command);
	err(127, "%s", command[0]);
}

int main(int argc, char **argv)
{
	long close_after = 0, interrupt_after = 0, seen = 0;
	int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), option, status;
	char text[4096];
	ssize_t n;
	pid_t pid;

	while ((option = getopt(argc, argv, "+c:i:")) != -1) {
		if (option == '?')
			return 2;
		*(option == 'c' ? &close_after : &interrupt_after) = atol(optarg);
	}
	if (master < 0 || grantpt(master) || unlockpt(master))
		err(1, "no terminal");
	pid = run(ptsname(master), argv + optind);
	while ((n = read(master, text, sizeof(text))) > 0 || !seen) {
		if (n < 0) { // nobody has it open yet
			if (waitpid(pid, &status, WNOHANG) == pid)
				break;
			usleep(10000);
			continue;
		}
		seen += n;
		if (write(1, text, n) != n)
			err(1, "write");
		if (close_after && seen >= close_after)
			break;
		if (interrupt_after && seen >= interrupt_after) {
			interrupt_after = 0;
			if (write(master, "\003", 1) != 1)
				err(1, "terminal");
		}
	}
	close(master);
	if (waitpid(pid, &status, 0) < 0 && seen)
		err(1, "wait");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
