/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: which functions, and how. Out: an image of one unit as codegen would hand it over.
 *
 * Registers: r6 the context, r7 the counters, r8 which function, r9 its frame. Stack: the key at
 * -16, a word at -24, the record from -24 - 64 on.
 */
#include "programs.h"

#include "kernel/arch.h"

#include <string.h>

#define KEY			 (-16)
#define WORD			 (-24)
#define RECORD			 (WORD - (int)sizeof(struct record_header))
#define IN_RECORD(member)	 (RECORD + (int)offsetof(struct record_header, member))
#define EXITS			 16
#define HELPER_RINGBUF_OUTPUT	 130
#define HELPER_GET_ATTACH_COOKIE 174
#define HELPER_PROBE_READ_KERNEL 113

struct listing {
	struct arena *arena;
	const struct features *f;
	struct program *p;
	struct bpf_insn insns[256];
	uint32_t exits[EXITS], n_exits;
};

static void put(struct listing *l, uint8_t code, uint8_t dst, uint8_t src, int16_t off, int32_t imm)
{
	if (l->p->n == ARRAY_SIZE(l->insns))
		bug("listing full");
	l->insns[l->p->n++] = (struct bpf_insn){
		.code = code, .dst_reg = dst, .src_reg = src, .off = off, .imm = imm};
}

#define MOV(l, d, s)	    put(l, BPF_ALU64 | BPF_MOV | BPF_X, d, s, 0, 0)
#define SET(l, d, k)	    put(l, BPF_ALU64 | BPF_MOV | BPF_K, d, 0, 0, k)
#define ADD(l, d, k)	    put(l, BPF_ALU64 | BPF_ADD | BPF_K, d, 0, 0, k)
#define LOAD(l, d, s, off)  put(l, BPF_LDX | BPF_MEM | BPF_DW, d, s, off, 0)
#define STORE(l, d, s, off) put(l, BPF_STX | BPF_MEM | BPF_DW, d, s, off, 0)
#define CALL(l, helper)	    put(l, BPF_JMP | BPF_CALL, 0, 0, 0, helper)

/* Leaves by the end: what lies between is skipped. */
static void exit_if(struct listing *l, uint8_t op, uint8_t reg, int32_t k)
{
	l->exits[l->n_exits++] = l->p->n;
	put(l, BPF_JMP | op | BPF_K, reg, 0, 0, k);
}

static void map(struct listing *l, uint8_t dst, enum map_kind kind, bool value)
{
	vec_push(l->arena, &l->p->refs, (struct map_ref){l->p->n, kind, value});
	put(l, BPF_LD | BPF_IMM | BPF_DW, dst, 0, 0, 0);
	put(l, 0, 0, 0, 0, 0);
}

static void gate(struct listing *l)
{
	map(l, 1, MAP_CONTROL, true);
	LOAD(l, 1, 1, 0);
	exit_if(l, BPF_JEQ, 1, 0);
}

/* r7 = this CPU's counters */
static void counters(struct listing *l)
{
	SET(l, 1, 0);
	STORE(l, 10, 1, WORD);
	map(l, 1, MAP_COUNTERS, false);
	MOV(l, 2, 10);
	ADD(l, 2, WORD);
	CALL(l, BPF_FUNC_map_lookup_elem);
	exit_if(l, BPF_JEQ, 0, 0);
	MOV(l, 7, 0);
}

static void count(struct listing *l, size_t counter)
{
	LOAD(l, 1, 7, counter);
	ADD(l, 1, 1);
	STORE(l, 7, 1, counter);
}

/* Sends the record of a match of function r8, or counts it as lost. */
static void report(struct listing *l)
{
	SET(l, 1, 0);
	for (int i = 0; i < (int)sizeof(struct record_header); i += 8)
		STORE(l, 10, 1, RECORD + i);
	STORE(l, 10, 8, IN_RECORD(func));
	CALL(l, BPF_FUNC_get_current_pid_tgid);
	STORE(l, 10, 0, IN_RECORD(tid));
	map(l, 1, MAP_RING, false);
	MOV(l, 2, 10);
	ADD(l, 2, RECORD);
	SET(l, 3, sizeof(struct record_header));
	SET(l, 4, 0);
	CALL(l, HELPER_RINGBUF_OUTPUT);
	exit_if(l, BPF_JEQ, 0, 0);
	counters(l);
	count(l, offsetof(struct counters, matched));
	count(l, offsetof(struct counters, lost));
}

/* r8 = which function this is the entry of */
static void identity(struct listing *l, enum attach_kind kind)
{
	if (kind == ATTACH_KPROBE_EVENT) {
		LOAD(l, 8, 6, arch_host()->ip_offset);
		vec_push(l->arena, &l->p->skew_insns, l->p->n);
		put(l, BPF_ALU64 | BPF_SUB | BPF_K, 8, 0, 0, 0);
		return;
	}
	MOV(l, 1, 6);
	CALL(l, HELPER_GET_ATTACH_COOKIE);
	MOV(l, 8, 0);
}

/*
 * The stash's key from sp, minus what sp has gained by the return. A function that another one ends
 * with a jump to has the same sp, so the key has the function too, where a return program can tell
 * it easily: in a session.
 */
static void key(struct listing *l, enum attach_kind kind, int gained)
{
	LOAD(l, 9, 6, arch_host()->sp_offset);
	ADD(l, 9, -gained);
	STORE(l, 10, 9, KEY);
	if (kind == ATTACH_KPROBE_SESSION) {
		identity(l, kind);
		STORE(l, 10, 8, KEY + 8);
	} else {
		SET(l, 1, 0);
		STORE(l, 10, 1, KEY + 8);
	}
}

/* Leaves unless the word at r9, the frame, is the return probes' trampoline. */
static void trampoline(struct listing *l)
{
	MOV(l, 1, 10);
	ADD(l, 1, WORD);
	SET(l, 2, 8);
	MOV(l, 3, 9);
	CALL(l, HELPER_PROBE_READ_KERNEL);
	LOAD(l, 1, 10, WORD);
	vec_push(l->arena, &l->p->symbols, (struct symbol_ref){l->p->n, SYMBOL_TRAMPOLINE});
	put(l, BPF_LD | BPF_IMM | BPF_DW, 2, 0, 0, 0);
	put(l, 0, 0, 0, 0, 0);
	l->exits[l->n_exits++] = l->p->n;
	put(l, BPF_JMP | BPF_JNE | BPF_X, 1, 2, 0, 0);
}

static void stash_store(struct listing *l, enum attach_kind kind)
{
	gate(l);
	identity(l, kind);
	key(l, kind, 0);
	if (kind == ATTACH_KPROBE_EVENT)
		trampoline(l);
	STORE(l, 10, 8, WORD);
	map(l, 1, MAP_STASH, false);
	MOV(l, 2, 10);
	ADD(l, 2, KEY);
	MOV(l, 3, 10);
	ADD(l, 3, WORD);
	SET(l, 4, BPF_ANY);
	CALL(l, BPF_FUNC_map_update_elem);
	exit_if(l, BPF_JEQ, 0, 0);
	counters(l);
	count(l, offsetof(struct counters, stash_full));
}

static void stash_report(struct listing *l, enum attach_kind kind)
{
	gate(l);
	key(l, kind, arch_host()->sp_at_return);
	map(l, 1, MAP_STASH, false);
	MOV(l, 2, 10);
	ADD(l, 2, KEY);
	CALL(l, BPF_FUNC_map_lookup_elem);
	exit_if(l, BPF_JEQ, 0, 0);
	LOAD(l, 8, 0, 0);
	map(l, 1, MAP_STASH, false);
	MOV(l, 2, 10);
	ADD(l, 2, KEY);
	CALL(l, BPF_FUNC_map_delete_elem);
	report(l);
}

static void begin(struct listing *l, struct program *p, const char *name)
{
	*p = (struct program){.name = name};
	l->p = p;
	l->n_exits = 0;
	MOV(l, 6, 1);
}

static void end(struct listing *l, int returns)
{
	for (uint32_t i = 0; i < l->n_exits; i++)
		l->insns[l->exits[i]].off = l->p->n - l->exits[i] - 1;
	SET(l, 0, returns);
	put(l, BPF_JMP | BPF_EXIT, 0, 0, 0, 0);
	l->p->insns = arena_array(l->arena, struct bpf_insn, l->p->n);
	memcpy(l->p->insns, l->insns, l->p->n * sizeof(*l->insns));
}

/* Both ends in one program: bpf_session_is_return(ctx) tells them apart. */
static void session(struct listing *l)
{
	uint32_t jump, to_end;

	MOV(l, 1, 6);
	put(l, BPF_JMP | BPF_CALL, 0, BPF_PSEUDO_KFUNC_CALL, 0, l->f->session_is_return_id);
	put(l, BPF_ALU64 | BPF_AND | BPF_K, 0, 0, 0, 1);
	jump = l->p->n;
	put(l, BPF_JMP | BPF_JNE | BPF_K, 0, 0, 0, 0);
	stash_store(l, ATTACH_KPROBE_SESSION);
	to_end = l->n_exits;
	exit_if(l, BPF_JA, 0, 0);
	l->insns[l->exits[to_end]].code = BPF_JMP | BPF_JA;
	l->insns[jump].off = l->p->n - jump - 1;
	stash_report(l, ATTACH_KPROBE_SESSION);
}

static void programs_make(struct listing *l, struct unit *u, struct recipe r)
{
	begin(l, &u->entry, r.broken ? "ktrace_broken" : "ktrace_entry");
	if (r.broken) {
		LOAD(l, 1, 5, 0);
	} else if (!r.pair) {
		gate(l);
		identity(l, r.kind);
		report(l);
	} else if (r.kind == ATTACH_KPROBE_SESSION) {
		session(l);
	} else {
		stash_store(l, r.kind);
	}
	/* a session's entry that returns 1 skips the return */
	end(l, r.kind == ATTACH_KPROBE_SESSION && !r.pair);
	if (r.pair && r.kind == ATTACH_KPROBE_EVENT) {
		begin(l, &u->ret, "ktrace_return");
		stash_report(l, r.kind);
		end(l, 0);
	}
}

struct image *image_make(struct arena *a, const struct features *f, struct recipe r)
{
	struct image *image = arena_new(a, struct image);
	struct listing *l = arena_new(a, struct listing);
	struct unit u = {.kind = r.kind, .has_return = r.pair, .stash_size = r.pair ? 8 : 0};

	l->arena = a;
	l->f = f;
	programs_make(l, &u, r);
	for (uint32_t i = 0; i < r.n; i++) {
		vec_push(a, &image->traced,
			 (struct traced){.name = r.names[i],
					 .module = r.module ? r.module : "vmlinux"});
		vec_push(a, &u.functions, i);
	}
	vec_push(a, &image->units, u);
	return image;
}
