/* SPDX-License-Identifier: GPL-2.0-only */
/* The stations from the script's text to the image, in order. */
#ifndef KTRACE_COMPILE_H
#define KTRACE_COMPILE_H

#include "base/listing.h"
#include "codegen/codegen.h"
#include "frontend/query.h"
#include "options.h"

struct compilation {
	struct arena arena;
	struct source source;
	struct diags diags;
	struct kernel *kernel;
	struct features features;
	struct script *script;
	struct query *query;
	struct plan_list plans;
	/* what the kernel wouldn't take by a tracing kind: the next plan uses another */
	VEC(const struct kfunc *) refused;
	struct image *image;
	struct listing listing; /* where dumps go */
	bool pids_are_foreign; /* /proc has others than the kernel: a pid namespace */
};

/* What happened, as the exit status: 0 go on, 1 the environment, 2 the script. Messages have been
 * printed. */
enum { COMPILE_OK = 0, COMPILE_ENVIRONMENT = 1, COMPILE_MISTAKE = 2, COMPILE_DUMPED = -1 };

/* Text to AST, and the kernel opened, unless c holds one. */
int compile_script(struct compilation *c, const struct options *o);
/* Text to query. cpid: the COMMAND's pid, or 0. */
int compile_query(struct compilation *c, const struct options *o, uint64_t cpid);
/* Query to image, for c->features as they are now (they may have been amended since the last time).
 */
int compile_image(struct compilation *c, const struct options *o);
/* Features of the running kernel or of the file. */
int compile_features(struct compilation *c, const struct options *o);
void compile_free(struct compilation *c);

/* Prints the diagnostics collected so far, and forgets them. */
void compile_report(struct compilation *c);

#endif
