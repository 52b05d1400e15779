/* SPDX-License-Identifier: GPL-2.0-only */
/* Fields come in, records, their layouts and the BTF that types them go out. */
#define _GNU_SOURCE 1 /* memfd_create */
#include "fixture.h"
#include "kernel/btf.h"
#include "kernel/btf_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

void fixture_init(struct fixture *f)
{
	memset(f, 0, sizeof(*f));
	f->head = (struct record_header *)f->bytes;
	*f->head = (struct record_header){
		.time = 251523616999, .tgid = 3833, .tid = 3834, .cpu = 3, .comm = "ping"};
	f->record = (struct record){.has_line = true};
	f->record.size = sizeof(*f->head);
	f->record.fields = f->fields;
	f->traced =
		(struct traced){.name = "ip_send_skb", .module = "vmlinux", .record = &f->record};
}

static struct record_field *add(struct fixture *f, struct record_field field, const void *bytes)
{
	struct record_field *added = &f->fields[f->record.n++];

	*added = field;
	added->offset = f->record.size;
	if (bytes)
		memmove(f->bytes + added->offset, bytes, added->size);
	f->record.size += ALIGN_UP(added->size, 8);
	return added;
}

struct record_field *fixture_scalar(struct fixture *f, const char *key, struct ctype type,
				    uint64_t value)
{
	return add(f,
		   (struct record_field){.key = key, .form = FIELD_SCALAR, .size = 8, .type = type},
		   &value);
}

struct record_field *fixture_text(struct fixture *f, const char *key, const void *text, uint32_t n)
{
	return add(f, (struct record_field){.key = key, .form = FIELD_TEXT, .size = n}, text);
}

struct record_field *fixture_bytes(struct fixture *f, const char *key, struct ctype type,
				   const void *bytes, uint32_t n)
{
	return add(f,
		   (struct record_field){.key = key, .form = FIELD_BYTES, .size = n, .type = type},
		   bytes);
}

struct record_field *fixture_varying(struct fixture *f, struct record_field field,
				     const void *bytes, uint32_t n)
{
	struct record_slice slice = {f->record.size + sizeof(slice), n};
	uint32_t size = field.size;
	struct record_field *added;

	field.size = sizeof(slice);
	field.varies = true;
	added = add(f, field, &slice);
	added->size = size;
	memcpy(f->bytes + slice.offset, bytes, n);
	f->record.size += ALIGN_UP(n, 8);
	return added;
}

struct record_field *fixture_bare(struct fixture *f, const char *key, enum field_form form)
{
	return add(f, (struct record_field){.key = key, .form = form}, NULL);
}

void fixture_unreadable(struct fixture *f, uint32_t field, bool null)
{
	f->head->faults |= 1ull << field;
	if (null)
		f->head->nulls |= 1ull << field;
}

const char *fixture_line(const struct fixture *f, const struct printer_options *options)
{
	static char line[65536];
	char path[] = "/tmp/ktrace-line-XXXXXX";
	struct printer_options o = *options;
	struct printer *p;
	ssize_t n;

	o.fd = mkstemp(path);
	if (o.fd < 0)
		bug("no temporary file");
	unlink(path);
	p = printer_open(&o);
	printer_event(p, &f->traced, f->head, f->record.size);
	printer_flush(p, NULL);
	printer_close(p);
	n = pread(o.fd, line, sizeof(line) - 1, 0);
	line[n < 0 ? 0 : n] = 0;
	close(o.fd);
	return line;
}

static const char *behind(const char *line, size_t skip)
{
	static char rest[65536];

	snprintf(rest, sizeof(rest), "%s", strlen(line) > skip ? line + skip : "");
	rest[strcspn(rest, "\n")] = 0;
	return rest;
}

const char *fixture_values(const struct fixture *f)
{
	return behind(fixture_line(f, &(struct printer_options){.time = TIME_BOOT,
								.objects = {.form = OBJECT_COMPACT},
								.kallsyms = fixture_kallsyms()}),
		      70);
}

const char *fixture_json(const struct fixture *f)
{
	const char *line = fixture_line(
		f, &(struct printer_options){.json = true, .kallsyms = fixture_kallsyms()});
	const char *values = strstr(line, "\"values\":");

	return behind(values ? values : line, values ? strlen("\"values\":") : 0);
}

/* --- types --- */

struct type_ids {
	int i32, u32, i64, u64, u8, i8, boolean, character, u16, be16, state, wide, pointer, proto,
		code, point, inner, thing, text8, ints3, octets4, octets6, points2, longs12, rest,
		bools2, grid, ktime, in_addr, in6_addr, octets16, be32, control, packet,
		nets2;
};

static void add_numbers(struct btf *btf, struct type_ids *id)
{
	id->i32 = btf__add_int(btf, "int", 4, BTF_INT_SIGNED);
	id->u32 = btf__add_int(btf, "unsigned int", 4, 0);
	id->i64 = btf__add_int(btf, "long", 8, BTF_INT_SIGNED);
	id->u64 = btf__add_int(btf, "unsigned long", 8, 0);
	id->u8 = btf__add_int(btf, "unsigned char", 1, 0);
	id->i8 = btf__add_int(btf, "signed char", 1, BTF_INT_SIGNED);
	id->boolean = btf__add_int(btf, "_Bool", 1, BTF_INT_BOOL);
	id->character = btf__add_int(btf, "char", 1, BTF_INT_SIGNED);
	id->u16 = btf__add_int(btf, "unsigned short", 2, 0);
	id->be16 = btf__add_typedef(btf, "__be16", id->u16);
	id->state = btf__add_enum(btf, "state", 4);
	btf__add_enum_value(btf, "STATE_OPEN", 1);
	btf__add_enum_value(btf, "STATE_CLOSED", 2);
	btf__add_enum_value(btf, "STATE_LOST", -3);
	id->wide = btf__add_enum64(btf, "wide", 8, false);
	btf__add_enum64_value(btf, "WIDE_TOP", 1ull << 63);
	id->pointer = btf__add_ptr(btf, 0);
	id->proto = btf__add_func_proto(btf, id->i32);
	id->code = btf__add_ptr(btf, id->proto);
}

static void add_composites(struct btf *btf, struct type_ids *id)
{
	id->point = btf__add_struct(btf, "point", 8);
	btf__add_field(btf, "x", id->i32, 0, 0);
	btf__add_field(btf, "y", id->i32, 32, 0);
	id->octets4 = btf__add_array(btf, id->u32, id->u8, 4);
	id->octets6 = btf__add_array(btf, id->u32, id->u8, 6);
	id->text8 = btf__add_array(btf, id->u32, id->character, 8);
	id->rest = btf__add_array(btf, id->u32, id->character, 0);
	id->ints3 = btf__add_array(btf, id->u32, id->i32, 3);
	id->points2 = btf__add_array(btf, id->u32, id->point, 2);
	id->longs12 = btf__add_array(btf, id->u32, id->i64, 12);
	id->bools2 = btf__add_array(btf, id->u32, id->boolean, 2);
	id->grid = btf__add_array(btf, id->u32, id->ints3, 2);
	id->inner = btf__add_union(btf, NULL, 4);
	btf__add_field(btf, "word", id->u32, 0, 0);
	btf__add_field(btf, "octets", id->octets4, 0, 0);
	id->thing = btf__add_struct(btf, "thing", 176);
	btf__add_field(btf, "id", id->i32, 0, 0);
	btf__add_field(btf, "at", id->point, 4 * 8, 0);
	btf__add_field(btf, NULL, id->inner, 12 * 8, 0);
	btf__add_field(btf, "low", id->u32, 16 * 8, 3);
	btf__add_field(btf, "high", id->i32, 16 * 8 + 3, 5);
	btf__add_field(btf, "on", id->boolean, 18 * 8, 0);
	btf__add_field(btf, "port", id->be16, 20 * 8, 0);
	btf__add_field(btf, "state", id->state, 24 * 8, 0);
	btf__add_field(btf, "name", id->text8, 28 * 8, 0);
	btf__add_field(btf, "mac", id->octets6, 36 * 8, 0);
	btf__add_field(btf, "next", id->pointer, 48 * 8, 0);
	btf__add_field(btf, "run", id->code, 56 * 8, 0);
	btf__add_field(btf, "points", id->points2, 64 * 8, 0);
	btf__add_field(btf, "numbers", id->longs12, 80 * 8, 0);
	btf__add_field(btf, "rest", id->rest, 176 * 8, 0);
}

/* What is known by its type or name, and a struct whose members have a name of their own, too. */
static void add_packet(struct btf *btf, struct type_ids *id)
{
	id->ktime = btf__add_typedef(btf, "ktime_t", id->i64);
	id->be32 = btf__add_typedef(btf, "__be32", id->u32);
	id->in_addr = btf__add_struct(btf, "in_addr", 4);
	btf__add_field(btf, "s_addr", id->be32, 0, 0);
	id->nets2 = btf__add_array(btf, id->u32, id->in_addr, 2);
	id->octets16 = btf__add_array(btf, id->u32, id->u8, 16);
	id->in6_addr = btf__add_struct(btf, "in6_addr", 16);
	btf__add_field(btf, "u6_addr8", id->octets16, 0, 0);
	id->control = btf__add_union(btf, NULL, 8);
	btf__add_field(btf, NULL, id->point, 0, 0);
	btf__add_field(btf, "group", id->point, 0, 0);
	id->packet = btf__add_struct(btf, "packet", 72);
	btf__add_field(btf, "stamp", id->ktime, 0, 0);
	btf__add_field(btf, "saddr", id->be32, 8 * 8, 0);
	btf__add_field(btf, "from", id->in_addr, 12 * 8, 0);
	btf__add_field(btf, "to", id->in6_addr, 16 * 8, 0);
	btf__add_field(btf, "h_dest", id->octets6, 32 * 8, 0);
	btf__add_field(btf, "cb", id->text8, 40 * 8, 0);
	btf__add_field(btf, "caller", id->pointer, 48 * 8, 0);
	btf__add_field(btf, NULL, id->control, 56 * 8, 0);
	btf__add_field(btf, "plain", id->be32, 64 * 8, 0);
}

/* As a file would be. */
static struct btf *opened(const struct btf *made)
{
	uint32_t size;
	const void *data = btf__raw_data(made, &size);
	int fd = memfd_create("btf", 0);
	char path[64], error[128];
	struct btf *btf = NULL;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (write(fd, data, size) == (ssize_t)size)
		btf = btf_file_open(path, NULL, false, error, sizeof(error));
	close(fd);
	if (!btf)
		bug("the fixture's BTF: %s", error);
	return btf;
}

const struct types *fixture_types(void)
{
	static struct types t;
	static struct btf *btf;
	struct btf *made;
	struct type_ids id;

	if (btf)
		return &t;
	made = btf__new_empty();
	add_numbers(made, &id);
	add_composites(made, &id);
	add_packet(made, &id);
	btf = opened(made);
	btf__free(made);
#define TYPE(name) t.name = ctype_of((struct type_ref){btf, (uint32_t)id.name})
	TYPE(i32), TYPE(u32), TYPE(i64), TYPE(u64), TYPE(u8), TYPE(i8), TYPE(boolean),
		TYPE(character), TYPE(be16);
	TYPE(state), TYPE(wide), TYPE(pointer), TYPE(code), TYPE(point), TYPE(thing), TYPE(text8),
		TYPE(ints3);
	TYPE(octets6), TYPE(longs12), TYPE(bools2), TYPE(grid), TYPE(packet),
		TYPE(be32), TYPE(in_addr), TYPE(nets2);
#undef TYPE
	return &t;
}

static char kallsyms[] = "/tmp/ktrace-kallsyms-XXXXXX";

static void kallsyms_remove(void)
{
	unlink(kallsyms);
}

const char *fixture_kallsyms(void)
{
	static bool made;
	FILE *file;

	if (made)
		return kallsyms;
	file = fdopen(mkstemp(kallsyms), "w");
	if (!file)
		bug("no temporary file");
	fputs("ffffffff81000000 T _stext\n"
	      "ffffffff81000100 T icmp_rcv\n"
	      "ffffffff81000200 t icmp_echo\n"
	      "ffffffff81000300 D jiffies\n"
	      "ffffffff81000400 T kretprobe_trampoline\n"
	      "ffffffff82000000 T _etext\n"
	      "ffffffffc0000000 t nf_hook\t[nf_conntrack]\n"
	      "ffffffffc0100000 t bpf_prog_1\t[bpf]\n"
	      "ffffffffc0000100 t nf_last\t[nf_conntrack]\n",
	      file);
	fclose(file);
	atexit(kallsyms_remove);
	made = true;
	return kallsyms;
}
