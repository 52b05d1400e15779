/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Addresses of a stack come in, its frames go out as text. What a kernel shows above the traced
 * function differs by how it is traced:
 *
 *	a kprobe, kprobe.multi	the function itself, a few bytes into it
 *	a trampoline		the BPF program and the trampoline, then the function; at a return
 *				of 7.x the function's caller instead
 *	a return probe		the function's caller
 *
 * so what is above the function goes, and at a return its name comes on top. Must not know where
 * the frames are printed.
 */
#include "output/stack.h"

#include "base/escape.h"
#include "output/number.h"

#include <string.h>

/*
 * How far behind a function's first byte a probe at its entry may be: behind endbr64, the call to
 * ftrace, and int3. The first return address in a function is further.
 */
#define ENTRY_REACH 10

static uint64_t address_at(const uint8_t *frames, uint32_t i)
{
	uint64_t address;

	memcpy(&address, frames + (size_t)i * 8, sizeof(address));
	return address;
}

static bool is_entry_of(struct symbolizer *symbols, uint64_t address, const struct traced *function)
{
	struct symbol found;

	return symbolizer_find(symbols, address, &found) &&
	       address - found.address <= ENTRY_REACH && !strcmp(found.name, function->name) &&
	       !strcmp(found.module, function->module);
}

static bool is_bpf(struct symbolizer *symbols, uint64_t address)
{
	struct symbol found;

	return symbolizer_find(symbols, address, &found) && !strcmp(found.module, "bpf");
}

/*
 * Frames for which the function's name stands: those above it and itself, or the program and the
 * trampoline above its caller. 0: none.
 */
static uint32_t frames_above(struct symbolizer *symbols, const struct stack *s,
			     const struct traced *function)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < s->n && i <= STACK_FRAMES_ABOVE; i++)
		if (is_entry_of(symbols, address_at(s->frames, i), function))
			return i + 1;
	while (n < s->n && is_bpf(symbols, address_at(s->frames, n)))
		n++;
	return n;
}

/* What a return probe puts in the caller's place. */
static bool is_trampoline(struct symbolizer *symbols, uint64_t address)
{
	struct symbol found;

	return symbolizer_find(symbols, address, &found) && found.address == address &&
	       strstr(found.name, "kretprobe_trampoline");
}

static void drop_above(struct stack *s, uint32_t n)
{
	s->frames += (size_t)n * 8;
	s->n -= n;
}

struct stack stack_of(struct symbolizer *symbols, const struct record_field *f, struct bytes bytes,
		      const struct traced *function, uint32_t pid)
{
	struct stack s = {.frames = bytes.at, .user = f->role == ROLE_STACK_USER, .pid = pid};
	uint32_t above, most;

	while (s.n < bytes.size / 8 && address_at(s.frames, s.n))
		s.n++;
	if (f->role == ROLE_STACK_RETURN) {
		s.top = function;
	} else if (f->role == ROLE_STACK_ENTRY && function) {
		above = frames_above(symbols, &s, function);
		drop_above(&s, above);
		s.top = above ? function : NULL;
		if (s.n && is_trampoline(symbols, address_at(s.frames, s.n - 1))) {
			s.n--;
			s.cut = true;
		}
	}
	most = f->depth - (s.top != NULL);
	s.cut &= s.n < most;
	s.n = MIN(s.n, most);
	return s;
}

uint32_t stack_depth(const struct stack *s)
{
	return s->n + (s->top != NULL) + s->cut;
}

static void name_module(struct strbuf *b, const char *module)
{
	if (!strcmp(module, "vmlinux"))
		return;
	strbuf_putc(b, '[');
	strbuf_puts(b, module);
	strbuf_putc(b, ']');
}

/*
 * A return address is behind its call: where that was the function's last instruction, in another
 * one.
 */
static void kernel_frame(struct strbuf *b, struct symbolizer *symbols, uint64_t address,
			 enum frame_form form)
{
	struct symbol found;

	if (!symbolizer_find(symbols, address - 1, &found)) {
		number_hex(b, address);
		return;
	}
	strbuf_puts(b, found.name);
	if (form == FRAME_FULL) {
		strbuf_putc(b, '+');
		number_hex(b, address - found.address);
	}
	name_module(b, found.module);
}

static void user_frame(struct strbuf *b, struct symbolizer *symbols, const struct stack *s,
		       uint64_t address, enum frame_form form)
{
	struct user_place place;
	const char *base;

	if (!user_maps_find(&symbols->maps, s->pid, address, &place)) {
		number_hex(b, address);
		return;
	}
	base = strrchr(place.path, '/');
	if (form == FRAME_SHORT && base) {
		strbuf_puts(b, base + 1);
	} else {
		if (place.in_root) {
			strbuf_puts(b, "/proc/");
			number_unsigned(b, s->pid);
			strbuf_puts(b, "/root");
		}
		strbuf_puts(b, place.path);
	}
	strbuf_putc(b, '+');
	number_hex(b, place.offset);
}

const struct strbuf *stack_frame(struct symbolizer *symbols, const struct stack *s, uint32_t i,
				 enum frame_form form)
{
	struct strbuf *b = &symbols->text;
	uint64_t address;

	strbuf_clear(b);
	if (s->top && i == 0) {
		strbuf_puts(b, s->top->name);
		name_module(b, s->top->module);
		return b;
	}
	i -= s->top != NULL;
	if (i == s->n) {
		strbuf_puts(b, "...");
		return b;
	}
	address = address_at(s->frames, i);
	if (s->user)
		user_frame(b, symbols, s, address, form);
	else
		kernel_frame(b, symbols, address, form);
	return b;
}

void stack_text(struct strbuf *b, struct symbolizer *symbols, const struct stack *s)
{
	for (uint32_t i = 0; i < stack_depth(s); i++) {
		const struct strbuf *frame = stack_frame(symbols, s, i, FRAME_FULL);

		strbuf_puts(b, "        ");
		escape_text(b, strbuf_str(frame), frame->len, ESCAPE_TERMINAL);
		strbuf_putc(b, '\n');
	}
}

void stack_json(struct json_writer *w, struct symbolizer *symbols, const struct stack *s)
{
	json_array_open(w);
	for (uint32_t i = 0; i < stack_depth(s); i++) {
		const struct strbuf *frame = stack_frame(symbols, s, i, FRAME_FULL);

		json_string_of(w, strbuf_str(frame), frame->len);
	}
	json_array_close(w);
}

void folded_name(struct strbuf *b, const char *name, size_t n)
{
	size_t start = b->len;

	escape_text(b, name, n, ESCAPE_TERMINAL);
	for (size_t i = start; i < b->len; i++)
		if (b->s[i] == ';')
			b->s[i] = ':';
}

void stack_folded(struct strbuf *b, struct symbolizer *symbols, const struct stack *s)
{
	for (uint32_t i = stack_depth(s); i-- > 0;) {
		const struct strbuf *frame = stack_frame(symbols, s, i, FRAME_SHORT);

		strbuf_putc(b, ';');
		folded_name(b, strbuf_str(frame), frame->len);
	}
}
