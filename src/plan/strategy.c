/* SPDX-License-Identifier: GPL-2.0-only */
/* The table of attach kinds, best first, and what each needs of the kernel (kernel-facts: measured
 * costs a hit). */
#include "plan/strategy.h"

#include <string.h>

struct strategy {
	enum attach_kind kind;
	bool entry_only, with_return;
	const char *lacking; /* said when it is forced where the kernel doesn't have it */
};

static const struct strategy strategies[] = {
	{ATTACH_KPROBE_MULTI, true, false,
	 "kprobe.multi needs CONFIG_FPROBE, which this kernel does not have"},
	{ATTACH_KPROBE_SESSION, true, true, "kprobe.session needs Linux 6.10 with CONFIG_FPROBE"},
	{ATTACH_KPROBE_EVENT, true, true,
	 "kprobe.event needs kprobe events (CONFIG_KPROBE_EVENTS and tracefs)"},
};

static const char *const kind_names[ATTACH_KINDS] = {
	[ATTACH_KPROBE_EVENT] = "kprobe.event",
	[ATTACH_KPROBE_MULTI] = "kprobe.multi",
	[ATTACH_KPROBE_SESSION] = "kprobe.session",
};

const char *attach_kind_name(enum attach_kind kind)
{
	return kind_names[kind];
}

int attach_kind_parse(const char *name)
{
	for (int i = 0; i < ATTACH_KINDS; i++)
		if (!strcmp(kind_names[i], name))
			return i;
	return -1;
}

static bool kind_offered(const struct features *f, enum attach_kind kind, bool needs_return)
{
	switch (kind) {
	case ATTACH_KPROBE_MULTI: return f->kprobe_multi && f->get_attach_cookie;
	case ATTACH_KPROBE_SESSION:
		return f->kprobe_session && f->session_cookie_id && f->session_is_return_id &&
		       f->get_attach_cookie;
	case ATTACH_KPROBE_EVENT:
		/* the return's function must be known: by the helper, or (5.10) by the running
		 * kprobe */
		return f->kprobe_event &&
		       (!needs_return || f->get_func_ip || f->kprobe_addr_offset);
	case ATTACH_KINDS: break;
	}
	return false;
}

int strategy_pick(const struct features *f, bool needs_return, int forced, const char **reason)
{
	*reason = "this kernel offers neither kprobe.multi nor kprobe events (CONFIG_KPROBES, "
		  "CONFIG_KPROBE_EVENTS)";
	for (size_t i = 0; i < ARRAY_SIZE(strategies); i++) {
		const struct strategy *s = &strategies[i];

		if (forced >= 0 && s->kind != (enum attach_kind)forced)
			continue;
		if (!(needs_return ? s->with_return : s->entry_only)) {
			if (forced >= 0)
				*reason = "kprobe.multi sees only the entry, and this clause asks "
					  "for the return: "
					  "use kprobe.session or kprobe.event";
			continue;
		}
		if (kind_offered(f, s->kind, needs_return))
			return s->kind;
		if (forced >= 0)
			*reason = s->lacking;
	}
	return -1;
}
