/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of attach kinds, best first: of those that miss nothing, the one that costs least a hit
 * (kernel-facts: measured). What each needs of the kernel, and which functions it can't take.
 *
 * A trampoline costs about half of a kprobe link a hit, but its program runs with preemption
 * allowed: where the kernel preempts itself (by default since PREEMPT_LAZY, 6.13), another task's
 * calls of the function are missed while one is preempted within the program. On 7.3, two tasks
 * reading on two CPUs, 66 of 2,034 calls were; by kprobe.session none. So they are asked for,
 * but fentry where the other way is kprobe events: those kernels (6.1) don't preempt themselves
 * unless told to, and an event costs three times as much. fexit always: its two programs are missed
 * each for itself, and when the return of one call is and then the entry of the task's next from
 * the same place, that one is reported with the values of the first.
 */
#include "plan/strategy.h"

#include "kernel/bpf.h"

#include <string.h>

static const struct attach_facts facts[ATTACH_KINDS] = {
	[ATTACH_KPROBE_EVENT] = {"kprobe.event", 0, 0, true, true, false, false, false},
	[ATTACH_KPROBE_MULTI] = {"kprobe.multi", KT_BPF_TRACE_KPROBE_MULTI, 0, true, false, false,
				 false, false},
	[ATTACH_KPROBE_SESSION] = {"kprobe.session", KT_BPF_TRACE_KPROBE_SESSION, 0, true, true,
				   false, false, true},
	[ATTACH_FENTRY] = {"fentry", BPF_TRACE_FENTRY, 0, true, false, true, true, false},
	[ATTACH_FEXIT] = {"fexit", BPF_TRACE_FENTRY, BPF_TRACE_FEXIT, true, true, true, true,
			  false},
	[ATTACH_FSESSION] = {"fsession", KT_BPF_TRACE_FSESSION, 0, true, true, true, true, true},
	[ATTACH_FENTRY_MULTI] = {"fentry.multi", KT_BPF_TRACE_FENTRY_MULTI, 0, true, false, true,
				 false, false},
	[ATTACH_FSESSION_MULTI] = {"fsession.multi", KT_BPF_TRACE_FSESSION_MULTI, 0, true, true,
				   true, false, true},
};

struct strategy {
	enum attach_kind kind;
	bool entry_only, with_return; /* unless forced */
	const char *lacking; /* said when it is forced where the kernel doesn't have it */
};

static const struct strategy strategies[] = {
	{ATTACH_KPROBE_MULTI, true, false,
	 "kprobe.multi needs CONFIG_FPROBE, which this kernel does not have"},
	{ATTACH_KPROBE_SESSION, true, true, "kprobe.session needs Linux 6.10 with CONFIG_FPROBE"},
	{ATTACH_FENTRY, true, false,
	 "fentry needs Linux 5.19 with CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},
	{ATTACH_FSESSION, false, true, "fsession needs Linux 7.0"},
	{ATTACH_FENTRY_MULTI, true, false, "fentry.multi needs Linux 7.2"},
	{ATTACH_FSESSION_MULTI, false, true, "fsession.multi needs Linux 7.2"},
	{ATTACH_FEXIT, false, false,
	 "fexit needs Linux 5.19 with CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},
	{ATTACH_KPROBE_EVENT, true, true,
	 "kprobe.event needs kprobe events (CONFIG_KPROBE_EVENTS and tracefs)"},
};

const struct attach_facts *attach_facts(enum attach_kind kind)
{
	return &facts[kind];
}

const char *attach_kind_name(enum attach_kind kind)
{
	return facts[kind].name;
}

int attach_kind_parse(const char *name)
{
	for (int i = 0; i < ATTACH_KINDS; i++)
		if (!strcmp(facts[i].name, name))
			return i;
	return -1;
}

static bool session_offered(const struct features *f, bool kind)
{
	return kind && f->session_cookie_id && f->session_is_return_id && f->get_attach_cookie;
}

static bool kind_offered(const struct features *f, enum attach_kind kind, bool needs_return)
{
	switch (kind) {
	case ATTACH_KPROBE_MULTI: return f->kprobe_multi && f->get_attach_cookie;
	case ATTACH_KPROBE_SESSION: return session_offered(f, f->kprobe_session);
	case ATTACH_KPROBE_EVENT:
		/* the return's function must be known: by the helper, or (5.10) by the running
		 * kprobe */
		return f->kprobe_event &&
		       (!needs_return || f->get_func_ip || f->kprobe_addr_offset);
	case ATTACH_FENTRY:
	case ATTACH_FEXIT: return f->fentry;
	case ATTACH_FSESSION: return session_offered(f, f->fsession);
	case ATTACH_FENTRY_MULTI: return f->fentry_multi;
	case ATTACH_FSESSION_MULTI: return session_offered(f, f->fsession_multi);
	case ATTACH_KINDS: break;
	}
	return false;
}

static bool is_wanted(const struct strategy *s, const struct strategy_need *need)
{
	if (need->forced >= 0)
		return s->kind == (enum attach_kind)need->forced;
	if (need->without & 1u << s->kind)
		return false;
	if (facts[s->kind].single && need->functions > SINGLE_FUNCTIONS_MOST)
		return false;
	return need->needs_return ? s->with_return : s->entry_only;
}

static const char *sees_entry_only(enum attach_kind kind)
{
	switch (kind) {
	case ATTACH_FENTRY:
		return "fentry sees only the entry, and this clause asks for the return: use fexit";
	case ATTACH_FENTRY_MULTI:
		return "fentry.multi sees only the entry, and this clause asks for the return: use "
		       "fsession.multi";
	default:
		return "kprobe.multi sees only the entry, and this clause asks for the return: use "
		       "kprobe.session or kprobe.event";
	}
}

static const char *is_lacking(const struct features *f, const struct strategy *s)
{
	return s->kind == ATTACH_KPROBE_EVENT && *f->no_events ? f->no_events : s->lacking;
}

int strategy_pick(const struct features *f, const struct strategy_need *need, const char **reason)
{
	*reason = *f->no_events
			  ? f->no_events
			  : "this kernel offers neither kprobe.multi nor kprobe events "
			    "(CONFIG_KPROBES, CONFIG_KPROBE_EVENTS)";
	for (size_t i = 0; i < ARRAY_SIZE(strategies); i++) {
		const struct strategy *s = &strategies[i];

		if (!is_wanted(s, need))
			continue;
		if (need->needs_return && !facts[s->kind].with_return)
			*reason = sees_entry_only(s->kind);
		else if (kind_offered(f, s->kind, need->needs_return))
			return s->kind;
		else if (need->forced >= 0)
			*reason = is_lacking(f, s);
	}
	return -1;
}

/* --- which functions a trampoline can be made for --- */

/*
 * The kernel's btf_distill_func_proto knows these; 12 parameters at most, of which x86-64's
 * trampolines took 6 until 6.6.
 */
static bool is_passed_simply(struct ctype t)
{
	return t.size <= 8 && (ctype_is_scalar(t) || (t.kind == CTYPE_STRUCT && t.size));
}

/*
 * They don't return, so that the program for the return would never run, and the trampoline's
 * memory never be freed: tools/objtool/noreturns.h, as far as they can be traced.
 */
static const char *const never_return[] = {
	"__module_put_and_kthread_exit",
	"__x64_sys_exit",
	"__x64_sys_exit_group",
	"cpu_startup_entry",
	"do_exit",
	"do_group_exit",
	"do_task_dead",
	"kthread_complete_and_exit",
	"kthread_exit",
	"make_task_dead",
	"nmi_panic",
	"panic",
	"rewind_stack_and_make_dead",
	"stop_this_cpu",
	"vpanic",
};

static bool returns(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(never_return); i++)
		if (!strcmp(never_return[i], name))
			return false;
	return true;
}

const char *strategy_refuses(enum attach_kind kind, const struct kfunc *f, bool needs_return)
{
	uint32_t most = facts[kind].single ? 6 : 12, n;
	struct ctype ret;

	if (!facts[kind].tracing)
		return NULL;
	if (!f->btf_id || !f->proto.id || !f->module->btf)
		return "this attach kind needs its BTF";
	if (proto_is_variadic(f->proto))
		return "this attach kind takes no variable arguments";
	n = proto_param_count(f->proto);
	if (n > most)
		return "it has too many parameters for this attach kind";
	for (uint32_t i = 0; i < n; i++)
		if (!is_passed_simply(ctype_of(proto_param(f->proto, i).type)))
			return "it takes a large or unusual value, which this attach kind can't";
	ret = ctype_of(proto_return(f->proto));
	if (ret.kind != CTYPE_VOID && !ctype_is_scalar(ret))
		return "it returns a struct, which this attach kind can't take";
	if (needs_return && !returns(f->name))
		return "it never returns";
	return NULL;
}
