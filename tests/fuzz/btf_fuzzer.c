/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A BTF file comes in, mostly a malformed one. What opens is listed, its types are walked and
 * printed, and a few scripts are compiled on it.
 */
#define _GNU_SOURCE 1 /* memfd_create */
#include "pipeline.h"

#include "frontend/ast.h"
#include "kernel/arch.h"
#include "kernel/btf.h"
#include "list.h"
#include "output/value.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t room, unsigned int seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t room);

#define TYPES_MOST 64 /* walked one by one */

static struct pipeline pipeline;
static char features[4096];
static int file;
static char path[64];

/* Of the names that the seeds have: see seeds/net.c. */
static const char *const scripts[] = {
	"f",
	"sk_buff: skb->len == 84 && ret != 0 { print *skb, skb->dev->name }",
	"*: arg0 == 1 { print arg0, ret, arg6 }",
	"struct net_device *d: changed(d->mtu) && d->flags & 3",
	"sk_buff & net_device: skb->a.b.c == RED || skb->bits == -1",
	"f: container_of(p, struct sk_buff, dev)->cb[2] > 3 || *(u64 *)p == sizeof(struct sk_buff)",
	"!g, *: skb.name == \"x\" && dev->mtu == 3 { print skb->shape, dev->stats }",
};

static const char *const lists[] = {"*", "sk_buff", "struct net_device, union u", "spinlock_t & f"};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *fixtures = getenv("FUZZ_FIXTURES");

	(void)argc;
	(void)argv;
	file = memfd_create("btf", 0);
	if (!fixtures || file < 0)
		bug("FUZZ_FIXTURES is to name the folder of the fixtures");
	snprintf(features, sizeof(features), "%s/features", fixtures);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", file);
	pipeline_quiet(&pipeline);
	return 0;
}

/* --- what is done with it --- */

static bool visit_function(void *ctx, const struct kfunc *f)
{
	struct arena *a = ctx;

	for (uint32_t i = 0; i < MIN(proto_param_count(f->proto), 20u); i++) {
		arch_arg(arch_named("x86-64"), f->proto, i);
		arch_arg(arch_named("arm64"), f->proto, i);
	}
	type_text(f->proto, a);
	return true;
}

/* An object of this type, as a record's field: as text and as JSON. */
static void print_object(struct ctype t, const uint8_t *data, size_t size)
{
	struct record_field f = {.key = "x", .form = FIELD_BYTES, .type = t};
	struct symbolizer symbols = {.path = "/dev/null"};
	struct bytes bytes = {data, MIN(size, (size_t)t.size)};
	struct strbuf text = {0}, json = {0};
	struct json_writer w = {.out = &json};

	f.size = (uint32_t)bytes.size;
	value_text(&text, &symbols, &f, bytes);
	value_json(&w, &symbols, &f, bytes);
	strbuf_free(&text);
	strbuf_free(&json);
	symbolizer_close(&symbols);
}

static void walk_type(struct type_ref t, struct arena *a, const uint8_t *data, size_t size)
{
	struct ctype c = ctype_of(t);
	struct member m;
	uint32_t n;

	ctype_text(c, a);
	type_text(t, a);
	ctype_pointee(c);
	ctype_element(c, &n);
	type_enumerator(t, 1);
	type_member(t, "no_such_member", &m, NULL);
	n = type_member_count(t);
	for (uint32_t i = 0; i < n; i++) {
		m = type_member_at(t, i);
		member_ctype(&m);
	}
	print_object(c, data, size);
}

static void walk(struct kernel *k, const uint8_t *data, size_t size)
{
	const struct btf *btf = kernel_vmlinux(k)->btf;
	struct type_ref none = {NULL, 0}, found;
	struct arena a = {0};
	uint64_t value;

	for (uint32_t id = 0; id < MIN(btf_count(btf), (uint32_t)TYPES_MOST); id++)
		walk_type((struct type_ref){btf, id}, &a, data, size);
	kernel_each_function(k, true, visit_function, &a);
	kernel_find_enumerator(k, "RED", NULL, none, &found, &value);
	kernel_complete_type(k, kernel_find_type(k, 0, "net"));
	arena_free(&a);
}

static void list(struct kernel *k, const char *text)
{
	struct arena a = {0};
	struct source source = {.text = text, .len = (uint32_t)strlen(text)};
	struct diags diags = {.arena = &a, .source = &source};
	struct script *script = script_parse(&a, &source, &diags);

	vec_each (clause, &script->clauses) {
		struct probe_set *set = probe_set_resolve(&a, (*clause)->probes, k, &diags);

		if (set)
			list_run(&a, set, pipeline.null, pipeline.null, true);
	}
	diag_print(&diags, pipeline.null);
	arena_free(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* no list of functions that can be traced: all can */
	struct kernel_source from = {
		.btf = path, .functions = "/nowhere", .kallsyms = "/dev/null", .modules = ""};
	char error[256];

	if (ftruncate(file, (off_t)size) || pwrite(file, data, size, 0) != (ssize_t)size)
		bug("no room for the BTF");
	pipeline.kernel = kernel_open(&from, error, sizeof(error));
	if (!pipeline.kernel)
		return 0;
	pipeline_features(&pipeline, features);
	walk(pipeline.kernel, data, size);
	for (size_t i = 0; i < ARRAY_SIZE(lists); i++)
		list(pipeline.kernel, lists[i]);
	for (size_t i = 0; i < ARRAY_SIZE(scripts); i++)
		pipeline_run(&pipeline, scripts[i]);
	kernel_close(pipeline.kernel);
	return 0;
}

/* --- mutations --- */

/*
 * Most of what a blind mutation makes is turned down for its header. Here three of four get one
 * that fits: types up to the first NUL in the rest, strings from there.
 */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t room, unsigned int seed)
{
	struct btf_header h = {.magic = BTF_MAGIC, .version = BTF_VERSION, .hdr_len = sizeof(h)};
	struct btf_header old;

	memcpy(&old, data, MIN(size, sizeof(old)));
	size = LLVMFuzzerMutate(data, size, room);
	if (seed % 4 == 0 || size < sizeof(h) + 4)
		return size;
	h.type_len = (uint32_t)MIN(old.type_len, size - sizeof(h) - 2) & ~3u;
	h.str_off = h.type_len;
	h.str_len = (uint32_t)(size - sizeof(h) - h.type_len);
	memcpy(data, &h, sizeof(h));
	data[sizeof(h) + h.str_off] = 0;
	data[size - 1] = 0;
	return size;
}
