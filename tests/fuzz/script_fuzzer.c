/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text comes in: a script, and behind a NUL the contents of every @FILE that it names. It is
 * compiled to instructions for each kernel of the fixtures.
 */
#include "pipeline.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Names that a kernel's tables met once stay there: a new one now and then. */
#define SCRIPTS_A_KERNEL 5000

static struct pipeline pipeline;
static struct kernel_source from;
static struct arena names;

static const char *fixture(const char *name)
{
	const char *folder = getenv("FUZZ_FIXTURES");

	if (!folder)
		bug("FUZZ_FIXTURES is to name the folder of the fixtures");
	return arena_printf(&names, "%s/%s", folder, name);
}

static void open_kernel(void)
{
	char error[256];

	kernel_close(pipeline.kernel);
	pipeline.kernel = kernel_open(&from, error, sizeof(error));
	if (!pipeline.kernel)
		bug("%s", error);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	from = (struct kernel_source){.btf = fixture("vmlinux"),
				      .modules = fixture("modules"),
				      .functions = fixture("functions"),
				      .kallsyms = fixture("kallsyms")};
	open_kernel();
	pipeline_features(&pipeline, fixture("features"));
	pipeline_quiet(&pipeline);
	return 0;
}

static char *copy(const uint8_t *data, size_t size)
{
	char *s = xmalloc(size + 1);

	memcpy(s, data, size);
	s[size] = 0;
	return s;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static unsigned int n;
	size_t length = strnlen((const char *)data, size), behind = length + (length < size);
	/* each with not a byte to spare, so that a read behind its end is seen */
	char *text = copy(data, length), *file = copy(data + behind, size - behind);

	pipeline_pattern_file(file, size - behind);
	pipeline_run(&pipeline, text);
	free(text);
	free(file);
	if (++n % SCRIPTS_A_KERNEL == 0)
		open_kernel();
	return 0;
}
