/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A script comes in, and goes through src/compile.c as main.c would send it, for several kernels at
 * once; nothing comes out.
 */
#include "pipeline.h"

#include "compile.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

FILE *fuzz_fopen(const char *path, const char *mode);

static char *pattern_file;
static size_t pattern_file_size;

void pipeline_pattern_file(char *text, size_t size)
{
	pattern_file = text;
	pattern_file_size = size;
}

/* In fopen's place in src/frontend (see run): no script reads a file of this machine. */
FILE *fuzz_fopen(const char *path, const char *mode)
{
	(void)path;
	(void)mode;
	errno = ENOENT;
	return pattern_file_size ? fmemopen(pattern_file, pattern_file_size, "r") : NULL;
}

static int is_visible(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

void pipeline_features(struct pipeline *p, const char *folder)
{
	struct dirent **files;
	int n = scandir(folder, &files, is_visible, alphasort);
	char path[4096], error[256];

	if (n <= 0 || n > RELEASES_MOST)
		bug("%s: %d feature files", folder, n);
	for (int i = 0; i < n; i++) {
		snprintf(path, sizeof(path), "%s/%s", folder, files[i]->d_name);
		if (features_load(path, p->kernel, p->features + i, error, sizeof(error)))
			bug("%s", error);
		free(files[i]);
	}
	free(files);
	p->n = (size_t)n;
}

/* What the sanitizers and libFuzzer say goes to the descriptor, not to these streams. */
void pipeline_quiet(struct pipeline *p)
{
	p->null = fopen("/dev/null", "w");
	if (!p->null)
		bug("no /dev/null");
	if (!getenv("FUZZ_VERBOSE"))
		stdout = stderr = p->null;
}

static void check_programs(const struct pipeline *p, struct compilation *c)
{
	image_print(c->image, &c->source, p->null);
	vec_each (u, &c->image->units) {
		sound_check(&u->entry);
		if (u->ret.n)
			sound_check(&u->ret);
	}
}

static bool make_images(const struct pipeline *p, struct compilation *c, struct options *o)
{
	bool made = false;

	for (size_t i = 0; i < p->n; i++) {
		c->features = p->features[i];
		if (compile_image(c, o) != COMPILE_OK)
			continue;
		made = true;
		check_programs(p, c);
		vec_each (plan, &c->plans.plans) {
			plan_print(*plan, p->null);
			ir_print(&(*plan)->entry_code, p->null);
			ir_print(&(*plan)->return_code, p->null);
		}
	}
	return made;
}

bool pipeline_run(const struct pipeline *p, const char *script)
{
	struct compilation c = {.kernel = p->kernel};
	/* a features file is what makes a dump independent of this process */
	struct options o = {
		.script = (char *)script, .strings = 255, .attach = -1, .features = "fixture"};
	bool made = false;

	if (compile_query(&c, &o, 4711) == COMPILE_OK) {
		script_print(c.script, p->null);
		query_print(c.query, p->null);
		made = make_images(p, &c, &o);
	}
	compile_report(&c);
	c.kernel = NULL; /* stays */
	compile_free(&c);
	return made;
}
