/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file of features or a kernel's BTF comes in, struct features goes out, and back into text. Asks
 * the running kernel nothing.
 */
#include "kernel/features_private.h"
#include "kernel/btf.h"
#include "kernel/file.h"
#include "kernel/private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum field_kind {
	FIELD_TEXT,
	FIELD_BOOL,
	FIELD_BYTE,
};

struct field {
	const char *name;
	enum field_kind kind;
	size_t offset;
};

#define FIELD(member, kind)                                                                        \
	{                                                                                          \
#member, kind, offsetof(struct features, member)                                   \
	}

static const struct field fields[] = {
	FIELD(release, FIELD_TEXT),
	FIELD(kprobe_event, FIELD_BOOL),
	FIELD(kprobe_multi, FIELD_BOOL),
	FIELD(kprobe_session, FIELD_BOOL),
	FIELD(fentry, FIELD_BOOL),
	FIELD(fsession, FIELD_BOOL),
	FIELD(fentry_multi, FIELD_BOOL),
	FIELD(fsession_multi, FIELD_BOOL),
	FIELD(get_func_ip, FIELD_BOOL),
	FIELD(get_attach_cookie, FIELD_BOOL),
	FIELD(atomic_fetch, FIELD_BOOL),
	FIELD(rdonly_cast, FIELD_BOOL),
	FIELD(rdonly_cast_untyped, FIELD_BOOL),
	FIELD(typed_loads, FIELD_BOOL),
	FIELD(canonical_check, FIELD_BOOL),
	FIELD(five_levels, FIELD_BOOL),
	FIELD(return_stack, FIELD_BOOL),
	FIELD(private_stack, FIELD_BOOL),
	FIELD(recursion_counted, FIELD_BOOL),
	FIELD(module_btf, FIELD_BOOL),
	FIELD(entry_nop, FIELD_BYTE),
	FIELD(endbr, FIELD_BOOL),
};

/* --- what follows from the version and BTF --- */

uint32_t features_version(const char *release)
{
	unsigned int major = 0, minor = 0, patch = 0;

	if (sscanf(release, "%u.%u.%u", &major, &minor, &patch) < 2 || major > 255 || minor > 255)
		return 0;
	return major << 16 | minor << 8 | MIN(patch, 255u);
}

void features_from_version(struct features *f)
{
	f->canonical_check = f->version < 0x060100;
	f->return_stack = f->version >= 0x060100;
	f->private_stack = f->version >= 0x060d00;
	f->recursion_counted = f->version >= 0x060700;
}

uint32_t features_func_id(struct kernel *k, const char *name)
{
	return module_function_named(k, 0, name);
}

/* Where a task lists its calls whose return is probed: rethooks from 6.0 on, else kretprobes. */
static void look_up_hooks(struct kernel *k, struct features *f)
{
	static const struct {
		const char *list, *node;
	} hooks[] = {{"rethooks", "rethook_node"}, {"kretprobe_instances", "kretprobe_instance"}};
	struct type_ref task = kernel_find_type(k, BTF_KIND_STRUCT, "task_struct"), node;
	struct member list, link, address;

	for (size_t i = 0; task.id && i < ARRAY_SIZE(hooks); i++) {
		node = kernel_find_type(k, BTF_KIND_STRUCT, hooks[i].node);
		if (!node.id || !type_member(task, hooks[i].list, &list, NULL) ||
		    !type_member(node, "llist", &link, NULL) ||
		    !type_member(node, "ret_addr", &address, NULL))
			continue;
		f->task_hooks_offset = (uint32_t)(list.bit_offset / 8);
		f->hook_return_offset =
			(int32_t)((int64_t)(address.bit_offset - link.bit_offset) / 8);
		return;
	}
}

/*
 * A load may be narrower than the member of the struct that was cast to, but may not leave it: an
 * array of words takes every aligned one. The kernel's longest is that of struct cpumask, a bit for
 * each CPU that it can have.
 */
uint32_t features_cast_target(struct kernel *k, uint32_t *bytes)
{
	struct type_ref mask = kernel_find_type(k, BTF_KIND_STRUCT, "cpumask");
	struct ctype bits = {0};
	uint32_t words = 0;

	if (mask.id && type_member_count(mask)) {
		struct member first = type_member_at(mask, 0);

		bits = member_ctype(&first);
	}
	if (bits.kind == CTYPE_ARRAY && ctype_element(bits, &words).size == 8 && words) {
		*bytes = words * 8;
		return mask.id;
	}
	*bytes = 8;
	return kernel_find_type(k, BTF_KIND_STRUCT, "timespec64").id;
}

void features_look_up(struct kernel *k, struct features *f)
{
	struct type_ref kprobe = kernel_find_type(k, BTF_KIND_STRUCT, "kprobe");
	struct member addr;

	if (f->rdonly_cast) {
		f->rdonly_cast_id = features_func_id(k, "bpf_rdonly_cast");
		f->rdonly_cast_struct = features_cast_target(k, &f->rdonly_cast_bytes);
	}
	if (f->kprobe_session || f->fsession || f->fsession_multi) {
		f->session_cookie_id = features_func_id(k, "bpf_session_cookie");
		f->session_is_return_id = features_func_id(k, "bpf_session_is_return");
	}
	if (kprobe.id && type_member(kprobe, "addr", &addr, NULL))
		f->kprobe_addr_offset = (uint32_t)(addr.bit_offset / 8);
	look_up_hooks(k, f);
}

/* --- the file form --- */

static bool set_field(struct features *f, const struct field *field, const char *value)
{
	char *at = (char *)f + field->offset, *end;
	unsigned long n;

	if (field->kind == FIELD_TEXT) {
		if (!*value || strlen(value) >= sizeof(f->release))
			return false;
		strcpy(at, value);
		return true;
	}
	n = strtoul(value, &end, 10);
	if (end == value || *end || n > (field->kind == FIELD_BOOL ? 1 : UINT8_MAX))
		return false;
	if (field->kind == FIELD_BOOL)
		*(bool *)at = n;
	else
		*(uint8_t *)at = (uint8_t)n;
	return true;
}

/* "name value"; blank lines and comments are fine. */
static bool read_line(struct features *f, char *line, char *error, size_t size)
{
	char *name = line + strspn(line, " \t"), *value;

	name[strcspn(name, "#\r")] = 0;
	if (!*name)
		return true;
	value = name + strcspn(name, " \t");
	if (*value)
		*value++ = 0;
	value += strspn(value, " \t");
	value[strcspn(value, " \t")] = 0;
	for (size_t i = 0; i < ARRAY_SIZE(fields); i++) {
		if (strcmp(fields[i].name, name))
			continue;
		if (set_field(f, fields + i, value))
			return true;
		snprintf(error, size, "'%s' is no value for the feature %s", value, name);
		return false;
	}
	snprintf(error, size, "there is no feature '%s'", name);
	return false;
}

int features_load(const char *path, struct kernel *k, struct features *f, char *error, size_t size)
{
	char *text, *p, *line;
	size_t length;
	int err = file_read(AT_FDCWD, path, &text, &length);

	*f = (struct features){.release = "unknown"};
	if (err) {
		snprintf(error, size, "cannot read features from %s: %s", path, strerror(-err));
		return err;
	}
	for (p = text; !err && (line = file_line(&p, text + length));)
		err = read_line(f, line, error, size) ? 0 : -EINVAL;
	free(text);
	f->version = features_version(f->release);
	if (!err)
		features_look_up(k, f);
	return err;
}

void features_print(const struct features *f, FILE *to)
{
	for (size_t i = 0; i < ARRAY_SIZE(fields); i++) {
		const char *at = (const char *)f + fields[i].offset;

		fprintf(to, "%s ", fields[i].name);
		switch (fields[i].kind) {
		case FIELD_TEXT: fprintf(to, "%s\n", at); break;
		case FIELD_BOOL: fprintf(to, "%d\n", *(const bool *)at); break;
		case FIELD_BYTE: fprintf(to, "%u\n", *(const uint8_t *)at); break;
		}
	}
}
