/* SPDX-License-Identifier: GPL-2.0-only */
/* Values that vary in length: strings, and stacks with what belongs to the probe left out. */
#include "check.h"
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ICMP_RCV  0xffffffff81000100 /* of fixture_kallsyms */
#define ICMP_ECHO 0xffffffff81000200
#define TRAMPOLINE 0xffffffff81000400
#define NF_HOOK	  0xffffffffc0000000
#define BPF_PROG  0xffffffffc0100000

static void add_stack(struct fixture *f, const char *key, enum field_role role, uint32_t depth,
		      const uint64_t *frames, uint32_t n)
{
	fixture_varying(f,
			(struct record_field){.key = key,
					      .form = FIELD_STACK,
					      .role = role,
					      .depth = depth,
					      .size = (depth + STACK_FRAMES_ABOVE) * 8},
			frames, n * 8);
}

static void sample(struct fixture *f, enum field_role role, uint32_t depth, const uint64_t *frames,
		   uint32_t n)
{
	fixture_init(f);
	f->traced.name = "icmp_rcv";
	add_stack(f, "kstack", role, depth, frames, n);
	fixture_scalar(f, "x", fixture_types()->u32, 7);
}

static const char *below(const struct fixture *f, const char *kallsyms)
{
	static char text[65536];
	const char *line =
		fixture_line(f, &(struct printer_options){.time = TIME_BOOT, .kallsyms = kallsyms});

	snprintf(text, sizeof(text), "%s", line + strcspn(line, "\n") + 1);
	return text;
}

static void test_entries(void)
{
	const uint64_t probe[] = {ICMP_RCV + 9, ICMP_ECHO + 0x1c, NF_HOOK + 0x2a};
	const uint64_t trampoline[] = {0xffffffffa0000000, NF_HOOK + 4, ICMP_RCV + 5,
				       ICMP_ECHO + 0x1c, 0};
	const uint64_t jumped_to[] = {BPF_PROG + 0x20, BPF_PROG + 0x60, ICMP_ECHO + 0x1c};
	const uint64_t hidden[] = {ICMP_RCV + 1, ICMP_ECHO + 0x1c, TRAMPOLINE};
	const uint64_t recursive[] = {ICMP_RCV + 0x40, ICMP_ECHO + 0x1c};
	struct fixture f;

	sample(&f, ROLE_STACK_ENTRY, 127, probe, 3);
	check_text(
		"a stack, the function on top", below(&f, fixture_kallsyms()),
		"        icmp_rcv\n        icmp_echo+0x1c\n        nf_hook+0x2a[nf_conntrack]\n");
	check_text("a stack is not on the line", fixture_values(&f), "x=7");
	check_text("a stack in JSON", fixture_json(&f),
		   "{\"kstack\":[\"icmp_rcv\",\"icmp_echo+0x1c\",\"nf_hook+0x2a[nf_conntrack]\"],"
		   "\"x\":7}}");
	sample(&f, ROLE_STACK_ENTRY, 2, probe, 3);
	check_text("as many frames as asked for", below(&f, fixture_kallsyms()),
		   "        icmp_rcv\n        icmp_echo+0x1c\n");
	sample(&f, ROLE_STACK_ENTRY, 127, trampoline, 5);
	check_text("a probe's own frames are not shown, a 0 ends it", below(&f, fixture_kallsyms()),
		   "        icmp_rcv\n        icmp_echo+0x1c\n");
	sample(&f, ROLE_STACK_ENTRY, 3, hidden, 3);
	check_text("callers that a return probe hides", below(&f, fixture_kallsyms()),
		   "        icmp_rcv\n        icmp_echo+0x1c\n        ...\n");
	check_text("… in JSON", fixture_json(&f),
		   "{\"kstack\":[\"icmp_rcv\",\"icmp_echo+0x1c\",\"...\"],\"x\":7}}");
	sample(&f, ROLE_STACK_ENTRY, 2, hidden, 3);
	check_text("… that weren't asked for", below(&f, fixture_kallsyms()),
		   "        icmp_rcv\n        icmp_echo+0x1c\n");
	sample(&f, ROLE_STACK_ENTRY, 127, jumped_to, 3);
	check_text("a trampoline without the function", below(&f, fixture_kallsyms()),
		   "        icmp_rcv\n        icmp_echo+0x1c\n");
	sample(&f, ROLE_STACK_ENTRY, 127, recursive, 2);
	check_text("an outer call of the function is no probe's frame",
		   below(&f, fixture_kallsyms()),
		   "        icmp_rcv+0x40\n        icmp_echo+0x1c\n");
	sample(&f, ROLE_STACK_ENTRY, 127, probe, 3);
	check_text("without symbols addresses", below(&f, "/nonexistent"),
		   "        0xffffffff81000109\n        0xffffffff8100021c\n"
		   "        0xffffffffc000002a\n");
}

static void test_returns(void)
{
	const uint64_t caller[] = {ICMP_ECHO, ICMP_RCV + 0x33};
	struct fixture f;

	sample(&f, ROLE_STACK_RETURN, 127, caller, 2);
	f.traced.module = "nf_conntrack";
	check_text("at a return the function's name is put on top; a call that ends a function",
		   below(&f, fixture_kallsyms()),
		   "        icmp_rcv[nf_conntrack]\n        icmp_rcv+0x100\n"
		   "        icmp_rcv+0x33\n");
	sample(&f, ROLE_STACK_RETURN, 1, caller, 2);
	check_text("one frame at a return", below(&f, fixture_kallsyms()), "        icmp_rcv\n");
	sample(&f, ROLE_STACK_RETURN, 127, caller, 0);
	fixture_unreadable(&f, 0, false);
	check_text("a stack that could not be taken", below(&f, fixture_kallsyms()),
		   "        <fault>\n");
	check_text("… in JSON", fixture_json(&f),
		   "{\"kstack\":null,\"x\":7},\"faults\":{\"kstack\":\"fault\"}}");
}

/* This process has the test's own file mapped, and this function's code in it. */
static void test_user(void)
{
	const uint64_t frames[] = {(uint64_t)(uintptr_t)test_user, 8};
	char path[256], expected[512];
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path) - 1);
	struct fixture f;
	const char *text;
	size_t there;

	path[MAX(n, 0)] = 0;
	fixture_init(&f);
	f.head->tgid = (uint32_t)getpid();
	add_stack(&f, "ustack", ROLE_STACK_USER, 127, frames, 2);
	text = below(&f, fixture_kallsyms());
	there = (size_t)snprintf(expected, sizeof(expected), "        %s+0x", path);
	check("a user stack has files and offsets", !strncmp(text, expected, there), text);
	text = strchr(text, '\n');
	check_text("an address where nothing is mapped", text ? text + 1 : "", "        0x8\n");
	f.head->tgid = 0;
	snprintf(expected, sizeof(expected), "        0x%llx\n        0x8\n",
		 (unsigned long long)frames[0]);
	check_text("of an unknown process addresses", below(&f, fixture_kallsyms()), expected);
	fixture_init(&f);
	add_stack(&f, "ustack", ROLE_STACK_USER, 127, frames, 0);
	check_text("a thread of the kernel has none", fixture_json(&f), "{\"ustack\":[]}}");
}

static void test_strings(void)
{
	struct record_field name = {
		.key = "name", .form = FIELD_TEXT, .size = 6, .truncated_at_size = true};
	struct fixture f;

	fixture_init(&f);
	fixture_varying(&f, name, "abcd", 5);
	fixture_varying(&f, name, "", 1);
	name.key = "cut";
	fixture_varying(&f, name, "abcde", 6);
	fixture_scalar(&f, "x", fixture_types()->u32, 7);
	check_text("strings of their own length", fixture_values(&f),
		   "name=\"abcd\" name=\"\" cut=\"abcd\"... x=7");
	((struct record_slice *)(f.bytes + f.fields[0].offset))->offset = UINT32_MAX;
	((struct record_slice *)(f.bytes + f.fields[1].offset))->size = UINT32_MAX;
	check_text("slices that lie outside are faults", fixture_values(&f),
		   "name=<fault> name=<fault> cut=\"abcd\"... x=7");
}

static void test_folded(void)
{
	const uint64_t kernel[] = {ICMP_RCV + 9, ICMP_ECHO + 0x1c, NF_HOOK + 0x2a}, user[] = {8};
	const struct printer_options folded = {.folded = true, .kallsyms = fixture_kallsyms()};
	struct fixture f;

	sample(&f, ROLE_STACK_ENTRY, 127, kernel, 3);
	check_text("a folded stack, outermost first", fixture_line(&f, &folded),
		   "ping;nf_hook[nf_conntrack];icmp_echo;icmp_rcv 1\n");
	memcpy(f.head->comm, "a;b c", 6);
	f.head->tgid = 0;
	add_stack(&f, "ustack", ROLE_STACK_USER, 127, user, 1);
	check_text("the user's before the kernel's", fixture_line(&f, &folded),
		   "a:b c;0x8;nf_hook[nf_conntrack];icmp_echo;icmp_rcv 1\n");
}

void test_stacks(void)
{
	test_entries();
	test_returns();
	test_user();
	test_strings();
	test_folded();
}
