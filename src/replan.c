/* SPDX-License-Identifier: GPL-2.0-only */
/* What the kernel refused at the attach comes in; the next plan avoids it. */
#include "replan.h"

#include <stdio.h>
#include <unistd.h>

bool replan_without_kind(struct compilation *c, enum attach_kind kind)
{
	struct features *f = &c->features;
	bool *offered[ATTACH_KINDS] = {
		[ATTACH_KPROBE_MULTI] = &f->kprobe_multi,
		[ATTACH_KPROBE_SESSION] = &f->kprobe_session,
		[ATTACH_FENTRY] = &f->fentry,
		[ATTACH_FEXIT] = &f->fentry,
		[ATTACH_FSESSION] = &f->fsession,
		[ATTACH_FENTRY_MULTI] = &f->fentry_multi,
		[ATTACH_FSESSION_MULTI] = &f->fsession_multi,
	};

	if (!offered[kind] || !*offered[kind])
		return false;
	*offered[kind] = false;
	return true;
}

bool replan_without_types(struct compilation *c, const struct options *o,
			  const struct tracer_error *e)
{
	if (e->what != TRACER_VERIFIER || e->too_large || !c->features.typed_loads ||
	    !attach_facts(c->image->units.at[e->unit].kind)->single)
		return false;
	if (o->verbose)
		fputs("ktrace: this kernel's verifier does not let members be loaded through the "
		      "types of arguments: they are read by a helper\n",
		      stderr);
	if (!o->verifier_log && e->log_path[0])
		unlink(e->log_path);
	c->features.typed_loads = false;
	return true;
}

bool replan_without_refused(struct compilation *c, const struct options *o,
			    const struct tracer *tracer)
{
	const struct image *image = c->image;
	bool some = false;

	for (uint32_t i = 0; tracer && o->attach < 0 && i < image->traced.n; i++) {
		const struct traced *f = &image->traced.at[i];

		if (!attach_facts(image->units.at[f->unit].kind)->tracing ||
		    !tracer_left_out(tracer, i))
			continue;
		vec_push(&c->arena, &c->refused, f->function);
		some = true;
	}
	return some;
}
