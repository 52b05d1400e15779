/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Scripts in files, one a file, go through ktrace's own stations for the running kernel; the
 * verifier must take every program that comes out, for each attach kind and each way of reading
 * memory that the kernel offers. Nothing is attached.
 *
 *	load FILE...	prints "FAIL FILE by WAY: why" and the end of the verifier's log, and at the
 *			end "loaded N, failed N", counting each script once
 */
#include "base/diag.h"
#include "codegen/codegen.h"
#include "frontend/parse.h"
#include "frontend/query.h"
#include "kernel/features.h"
#include "plan/plan.h"
#include "runtime/tracer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LOG_FILE "/tmp/verifier-log"
#define LOG_TAIL 2500

/* What is taken away from the kernel's features, in order: older kernels' ways, on this one. */
enum way {
	AS_IT_IS,
	BY_FEXIT,
	NO_TYPED_LOADS,
	NO_UNTYPED_CAST,
	NO_CAST,
	KPROBE_EVENTS,
	CHECKED_ADDRESSES,
	WAYS
};

static const char *const way_names[WAYS] = {
	"what it has", "fexit",		"nothing through types", "cast to a struct",
	"read",	       "kprobe events", "checked read",
};

static bool take_away(struct features *f, enum way way)
{
	switch (way) {
	case AS_IT_IS: return true;
	case BY_FEXIT: return f->typed_loads;
	case NO_TYPED_LOADS:
		if (!f->typed_loads)
			return false;
		f->typed_loads = false;
		return true;
	case NO_UNTYPED_CAST:
		if (!f->rdonly_cast_untyped)
			return false;
		f->rdonly_cast_untyped = false;
		return true;
	case NO_CAST:
		if (!f->rdonly_cast)
			return false;
		f->rdonly_cast = false;
		return true;
	case KPROBE_EVENTS:
		if (!f->kprobe_event || !f->kprobe_multi)
			return false;
		f->kprobe_multi = f->kprobe_session = false;
		return true;
	case CHECKED_ADDRESSES:
		if (f->canonical_check)
			return false;
		f->canonical_check = true;
		return true;
	case WAYS: break;
	}
	return false;
}

static void print_log(void)
{
	static char log[LOG_TAIL + 1];
	FILE *f = fopen(LOG_FILE, "r");
	size_t n;

	if (!f)
		return;
	if (fseek(f, -LOG_TAIL, SEEK_END))
		rewind(f);
	n = fread(log, 1, LOG_TAIL, f);
	printf("%.*s\n", (int)n, log);
	fclose(f);
	unlink(LOG_FILE);
}

/* Plans to programs to the kernel. */
static bool load_query(const char *file, enum way way, struct arena *arena, const struct query *q,
		       struct kernel *k, const struct features *f, struct diags *diags)
{
	struct plan_options po = {
		.features = f,
		.arch = arch_host(),
		.forced = way == BY_FEXIT ? ATTACH_FEXIT : -1,
		.self_tgid = (uint32_t)getpid()};
	struct tracer_options to = {
		.ring_bytes = 65536, .stash_entries = 4, .verifier_log = LOG_FILE};
	struct plan_list list = {0};
	struct tracer_error error;
	struct tracer *tracer;
	struct image *image;

	vec_each (clause, &q->clauses) {
		vec_each (group, &(*clause)->groups) {
			po.functions += (uint32_t)(*group)->functions.n;
			if (!plan_group(arena, *clause, *group, &po, &list, diags))
				goto refused;
		}
	}
	image = image_make(arena, list.plans.at, list.plans.n, f, arch_host(), diags);
	if (!image)
		goto refused;
	tracer = tracer_open(image, k, f, &to, &error);
	if (!tracer) {
		printf("FAIL %s by %s: %s%s\n", file, way_names[way], error.text,
		       error.what == TRACER_VERIFIER ? "the verifier turned it down" : "");
		print_log();
	}
	tracer_close(tracer);
	return tracer != NULL;
refused:
	printf("FAIL %s by %s: refused here\n", file, way_names[way]);
	fflush(stdout);
	diag_print(diags, stdout);
	return false;
}

static bool load_file(const char *file, struct kernel *k, const struct features *features)
{
	static char text[1 << 20];
	struct arena arena = {0};
	struct source source = {.name = file, .text = text};
	struct diags diags = {.arena = &arena, .source = &source};
	struct check_options check = {.strings = 255};
	struct features f = *features;
	struct script *script;
	struct query *query = NULL;
	FILE *in = fopen(file, "r");
	bool good = true;

	if (!in)
		return false;
	source.len = (uint32_t)fread(text, 1, sizeof(text) - 1, in);
	text[source.len] = 0;
	fclose(in);
	script = script_parse(&arena, &source, &diags);
	if (!diags.errors)
		query = query_make(&arena, script, &source, k, &check, &diags);
	if (!query || diags.errors) {
		printf("FAIL %s: refused here\n", file);
		fflush(stdout);
		diag_print(&diags, stdout);
		good = false;
	}
	for (int way = 0; way < WAYS && good; way++)
		if (take_away(&f, (enum way)way))
			good = load_query(file, (enum way)way, &arena, query, k, &f, &diags);
	if (!good)
		printf("    %s\n", text);
	fflush(stdout);
	arena_free(&arena);
	return good;
}

int main(int argc, char **argv)
{
	struct kernel_source from = {0};
	unsigned int loaded = 0, failed = 0;
	struct features features;
	struct kernel *k;
	char error[512];

	k = kernel_open(&from, error, sizeof(error));
	if (!k || features_probe(k, &features, error, sizeof(error))) {
		printf("load: %s\n", error);
		return 1;
	}
	for (int i = 1; i < argc; i++) {
		if (load_file(argv[i], k, &features))
			loaded++;
		else
			failed++;
	}
	printf("loaded %u, failed %u\n", loaded, failed);
	return failed != 0;
}
