/* SPDX-License-Identifier: GPL-2.0-only */
/* Stacks, frame by frame: the probe's own left out, the traced function on top. */
#ifndef KTRACE_OUTPUT_STACK_H
#define KTRACE_OUTPUT_STACK_H

#include "output/value.h"

struct stack {
	const uint8_t *frames;	  /* addresses, the innermost first */
	uint32_t n;		  /* of them that are shown */
	const struct traced *top; /* shown above them; NULL: nothing is */
	bool user;
	bool cut; /* a return probe hides the callers below: before 6.1 a stack ends there */
	uint32_t pid;
};

/*
 * bytes: what value_find gave, or an aggregation's key. function, pid: whose stack it is; NULL and
 * 0 where that isn't known: then no name is put on top, and user addresses have no files.
 */
struct stack stack_of(struct symbolizer *symbols, const struct record_field *f, struct bytes bytes,
		      const struct traced *function, uint32_t pid);

/* Frames: top included, and what stands for those that are hidden. */
uint32_t stack_depth(const struct stack *s);

/*
 * The i-th frame from above: "ip_rcv+0x1c", "nf_hook+0x2a[nf_conntrack]", "/usr/bin/ping+0x1f2a"
 * (an offset in the file), or an address; "..." for hidden ones. In the short form what a flame
 * graph merges by: without a function's offset, and a file without its folder. Valid until the next
 * call.
 */
enum frame_form { FRAME_FULL, FRAME_SHORT };
const struct strbuf *stack_frame(struct symbolizer *symbols, const struct stack *s, uint32_t i,
				 enum frame_form form);

/* Each frame on a line of its own, indented. */
void stack_text(struct strbuf *b, struct symbolizer *symbols, const struct stack *s);
/* An array of strings. */
void stack_json(struct json_writer *w, struct symbolizer *symbols, const struct stack *s);
/* A name as folded stacks have it: without semicolons, which part the frames. */
void folded_name(struct strbuf *b, const char *name, size_t n);
/* ";outermost;…;innermost" */
void stack_folded(struct strbuf *b, struct symbolizer *symbols, const struct stack *s);

#endif
