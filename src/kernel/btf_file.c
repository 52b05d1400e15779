/* SPDX-License-Identifier: GPL-2.0-only */
/* A file comes in, a checked BTF object goes out. Knows nothing of which kernel or module it is. */
#include "kernel/btf_file.h"

#include <bpf/btf.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

struct btf *btf_file_open(const char *path, struct btf *base, bool trusted, char *error,
			  size_t room)
{
	struct btf *btf = btf__parse_split(path, base);

	if (!btf) {
		if (errno == ENOMEM || errno == EMFILE || errno == ENFILE)
			snprintf(error, room, "%s", strerror(errno));
		else
			snprintf(error, room, "not BTF that this ktrace can read");
		return NULL;
	}
	if (!btf_check(btf, trusted, error, room)) {
		btf__free(btf);
		return NULL;
	}
	return btf;
}
