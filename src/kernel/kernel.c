/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Paths come in, the core kernel's BTF and, when asked for, the modules' go out. Knows nothing of
 * what is in them. Modules are listed by name first and parsed one by one; a search for one name
 * does not parse those whose file doesn't hold it.
 */
#define _GNU_SOURCE 1 /* memmem */
#include "kernel/private.h"
#include "kernel/btf.h"
#include "kernel/btf_file.h"
#include "kernel/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define VMLINUX_BTF "/sys/kernel/btf/vmlinux"
#define MODULES_BTF "/sys/kernel/btf"

/* Names looked for in unparsed files; after that parsing them all is cheaper. */
#define RAW_SEARCHES_MOST 8

/* --- modules --- */

static const char *copied(struct kernel *k, const char *s)
{
	return s ? arena_strdup(&k->arena, s) : NULL;
}

/*
 * A fixture's BTF and the host's modules don't go together: without a folder of its own it has
 * none.
 */
static const char *modules_folder(const struct kernel *k)
{
	if (k->from.modules)
		return *k->from.modules ? k->from.modules : NULL;
	return k->from.btf ? NULL : MODULES_BTF;
}

static int is_module_file(const struct dirent *e)
{
	return e->d_name[0] != '.' && strcmp(e->d_name, "vmlinux") != 0;
}

/*
 * Not alphasort, which asks the locale: module_named() in traceable.c searches by strcmp's order.
 */
static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* Names only. The array is made here once and never moves: functions point into it. */
static void modules_list(struct kernel *k)
{
	const char *folder = modules_folder(k);
	struct dirent **files = NULL;
	int n = folder ? scandir(folder, &files, is_module_file, by_name) : 0;
	size_t count = (size_t)MAX(n, 0) + 1;

	k->modules = xcalloc(count, sizeof(*k->modules));
	k->data = xcalloc(count, sizeof(*k->data));
	k->modules[0].name = "vmlinux";
	for (int i = 0; i < n; i++) {
		k->modules[i + 1].name = copied(k, files[i]->d_name);
		free(files[i]);
	}
	free(files);
	k->module_count = (uint32_t)count;
}

static const char *module_path(struct kernel *k, uint32_t i)
{
	return arena_printf(&k->arena, "%s/%s", modules_folder(k), k->modules[i].name);
}

bool module_parse(struct kernel *k, uint32_t i)
{
	struct module_data *d = k->data + i;
	char why[128]; /* not said: a module built against another kernel has no types for us */

	if (d->state == MODULE_UNREAD) {
		d->btf = btf_file_open(module_path(k, i), k->data[0].btf, !k->from.modules, why,
				       sizeof(why));
		k->modules[i].btf = d->btf;
		d->state = MODULE_PARSED;
		free(d->raw);
		d->raw = NULL;
	}
	return d->btf != NULL;
}

bool module_parse_for(struct kernel *k, uint32_t i, const char *name)
{
	struct module_data *d = k->data + i;

	if (d->state == MODULE_PARSED || k->raw_searches > RAW_SEARCHES_MOST * k->module_count)
		return module_parse(k, i);
	k->raw_searches++;
	if (!d->raw && file_read(AT_FDCWD, module_path(k, i), &d->raw, &d->raw_size))
		return module_parse(k, i);
	/* with its NUL: a name may be the tail of another, a false hit that costs a parse */
	return memmem(d->raw, d->raw_size, name, strlen(name) + 1) && module_parse(k, i);
}

const struct module *kernel_modules(struct kernel *k, uint32_t *count)
{
	for (uint32_t i = 0; i < k->module_count; i++)
		module_parse(k, i);
	*count = k->module_count;
	return k->modules;
}

const struct module *kernel_vmlinux(struct kernel *k)
{
	return k->modules;
}

/* Where no module is loaded, the code that would register one's BTF tells. */
bool kernel_has_module_btf(struct kernel *k)
{
	return k->module_count > 1 || module_function_named(k, 0, "btf_module_notify");
}

int module_index(const struct kernel *k, const struct module *m)
{
	return m >= k->modules && m < k->modules + k->module_count ? (int)(m - k->modules) : -1;
}

/* --- opening --- */

static void error_unreadable(const struct kernel *k, int err, char *error, size_t size)
{
	if (k->from.btf)
		snprintf(error, size, "cannot read BTF from %s: %s", k->from.btf, strerror(err));
	else if (err == ENOENT)
		snprintf(error, size,
			 "this kernel has no BTF (" VMLINUX_BTF ": %s); it needs "
			 "CONFIG_DEBUG_INFO_BTF=y, or give --btf FILE",
			 strerror(err));
	else
		snprintf(error, size, "cannot read " VMLINUX_BTF ": %s; run ktrace as root",
			 strerror(err));
}

/* Whether it is there at all is asked for separately: that has a mend of its own. */
static bool open_vmlinux(struct kernel *k, char *error, size_t size)
{
	const char *path = k->from.btf ? k->from.btf : VMLINUX_BTF;
	char why[128];
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0) {
		error_unreadable(k, errno, error, size);
		return false;
	}
	close(fd);
	k->data[0].btf = btf_file_open(path, NULL, !k->from.btf, why, sizeof(why));
	if (!k->data[0].btf) {
		snprintf(error, size, "%s: %s", path, why);
		return false;
	}
	k->modules[0].btf = k->data[0].btf;
	k->data[0].state = MODULE_PARSED;
	return true;
}

struct kernel *kernel_open(const struct kernel_source *from, char *error, size_t size)
{
	struct kernel *k = xcalloc(1, sizeof(*k));

	k->from = (struct kernel_source){
		.btf = copied(k, from->btf),
		.functions = copied(k, from->functions),
		.kallsyms = copied(k, from->kallsyms),
		.modules = copied(k, from->modules),
	};
	modules_list(k);
	if (open_vmlinux(k, error, size))
		return k;
	kernel_close(k);
	return NULL;
}

static void module_data_free(struct module_data *d)
{
	btf_file_close(d->btf);
	free(d->raw);
	free(d->functions);
	free(d->enumerators);
	names_free(&d->enumerator_names);
}

void kernel_close(struct kernel *k)
{
	if (!k)
		return;
	for (uint32_t i = k->module_count; i-- > 0;) /* the base, to which the others refer, last */
		module_data_free(k->data + i);
	free(k->modules);
	free(k->data);
	symbols_close(k->symbols);
	trace_cache_unmap(&k->addresses.kept);
	free(k->traced.text);
	free(k->traced.modules);
	names_free(&k->traced.names);
	names_free(&k->stray_modules);
	arena_free(&k->arena);
	free(k);
}

const struct symbols *kernel_symbols(struct kernel *k)
{
	if (!k->symbols && !k->symbols_error) {
		k->symbols = symbols_open(k->from.kallsyms);
		k->symbols_error = k->symbols ? 0 : errno;
	}
	errno = k->symbols_error;
	return k->symbols;
}
