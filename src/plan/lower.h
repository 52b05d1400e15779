/* SPDX-License-Identifier: GPL-2.0-only */
/* From a plan to intermediate code: the inside of plan/, shared by its files only. */
#ifndef KTRACE_PLAN_LOWER_H
#define KTRACE_PLAN_LOWER_H

#include "plan/maps.h"
#include "plan/plan.h"

/* Fills entry_code and return_code. */
bool lower_plan(struct arena *arena, struct plan *plan, const struct plan_options *o,
		struct diags *diags);

/* Either a register or a constant. A constant of a 32-bit operation may have any upper half. */
struct operand {
	bool is_imm;
	int64_t imm;
	ir_reg reg;
};

/*
 * A register that holds what was loaded from base + offset: found again instead of loaded again,
 * and checked when it is 0. Base IR_NONE: of the context (size 8) or a helper's result (size 0), by
 * offset.
 */
struct loaded {
	ir_reg value, base;
	int32_t offset;
	uint8_t size;
	uint8_t user; /* enum user_memory */
	bool is_constant; /* value holds constant: it was compared with that, and is equal */
	int32_t constant;
};

/* A register that holds what was computed: found again instead of computed again. */
struct computed {
	ir_reg value, a;
	struct operand b;
	enum ir_alu alu;
	bool wide;
};

/*
 * Where control goes if a pending load from mark on could not be read: so that loads can be settled
 * before all of an expression is evaluated, where there is no room to keep them until then.
 */
struct doubt {
	bool known;
	size_t mark;
	uint32_t null, fault;
};

struct lower {
	struct arena *arena;
	struct plan *plan;
	const struct plan_options *o;
	struct diags *diags;
	struct ir *ir;
	/* a user's text that can't be read compares as is wanted: it is asked again later */
	bool lenient;
	bool apart;	/* loads are not read together with others */
	bool at_return; /* this code runs at the return: entry values come from the stash */
	ir_reg stash;	/* at_return: the stash value's address */
	VEC(struct loaded)
	cache; /* what registers hold on the way to here: loads, the context, helpers' results */
	VEC(struct computed) computed;
	VEC(struct loaded) all; /* every load, for the question whether a base was itself loaded */
	VEC(struct loaded)
	pending; /* loads of the comparison at hand that nothing vouches for yet */
	VEC(ir_reg)
	vouched; /* loads that were read on all ways to here: not 0, or checked */
	ir_reg last_load; /* the value's that was loaded last */
	struct doubt doubt; /* of the expression at hand */
	struct span span;
	bool failed;
};

/* --- lower.c: building blocks --- */
ir_reg lower_reg(struct lower *l);
uint32_t lower_label(struct lower *l);
struct ir_insn *lower_emit(struct lower *l, struct ir_insn i);
void lower_place(struct lower *l, uint32_t label);
void lower_jump(struct lower *l, uint32_t label);
void lower_branch(struct lower *l, enum ir_cond cond, bool wide, ir_reg a, struct operand b,
		  uint32_t label);
ir_reg lower_const(struct lower *l, int64_t value);
/*
 * Here, and at either, two ways meet: 1 for the way that comes from before, 0 for that of either.
 * They meet in a register before the value is stored anywhere: on the stack the verifier tells a 0
 * from all else, and would follow both ways to the program's end, and both of each at every such
 * place behind (seen: a million instructions on 5.10).
 */
ir_reg lower_one_or_zero(struct lower *l, uint32_t either);
ir_reg lower_alu(struct lower *l, enum ir_alu alu, bool wide, ir_reg a, struct operand b);
/* The same where the result may serve again. */
ir_reg lower_computed(struct lower *l, enum ir_alu alu, bool wide, ir_reg a, struct operand b);
ir_reg lower_context(struct lower *l, int32_t off);
ir_reg lower_arg(struct lower *l, uint8_t reg); /* what the argument register held at the entry */
ir_reg lower_ret(struct lower *l);		/* what the return register holds */
ir_reg
lower_helper(struct lower *l,
	     int32_t helper); /* one without arguments whose result stays the same within a run */
ir_reg lower_load(struct lower *l, ir_reg base, int32_t offset, uint32_t size,
		  enum user_memory user);
ir_reg lower_peek(struct lower *l, ir_reg base, int32_t off, uint32_t size);
void lower_poke(struct lower *l, ir_reg base, int32_t off, uint32_t size, struct operand value);
uint32_t
lower_slot(struct lower *l,
	   uint32_t size); /* bytes of the frame, 8-byte aligned; lives to the end of the program */

/* The address of an array map's value. Goes to fail if there is none. */
ir_reg lower_element(struct lower *l, enum map_kind map, uint32_t index, uint32_t fail);
/* This end's scratch value; size bytes at off are used. Goes to fail if there is none. */
ir_reg lower_scratch(struct lower *l, uint32_t off, uint32_t size, uint32_t fail);

/* What registers hold at a place in the code. */
struct known {
	size_t code, cache, computed, vouched;
};

struct known lower_known(const struct lower *l);
/*
 * Here several ways meet, or one goes on that left the code since then somewhere: what was loaded
 * since, but for that before the first branch, is not in its register on all of them.
 */
void lower_forget(struct lower *l, struct known since);

/* What was loaded since is not in its register, but for pointers that something was loaded from. */
void lower_forget_values(struct lower *l, struct known since);

/*
 * Here the call has matched so far: what registers hold goes on in new ones, so that those of the
 * rejecting path live short and stay in machine registers, whatever is done behind. Copies that
 * nobody reads are dropped by codegen.
 */
void lower_split(struct lower *l);

static inline struct operand operand_imm(int64_t imm)
{
	return (struct operand){.is_imm = true, .imm = imm};
}

static inline struct operand operand_reg(ir_reg r)
{
	return (struct operand){.reg = r};
}

/* --- lower_value.c --- */

/* The value of a scalar expression; control goes to fail where it is unknown for a reason seen on
 * the way (a division by 0). */
struct operand lower_value(struct lower *l, const struct expr *e, uint32_t fail);
ir_reg lower_value_reg(struct lower *l, const struct expr *e, uint32_t fail);
/* The same, sign- or zero-extended from its type to 64 bits. */
ir_reg lower_value_wide(struct lower *l, const struct expr *e, uint32_t fail);
/* The same with anything above its type's size: what registers and loads have anyway. */
ir_reg lower_value_raw(struct lower *l, const struct expr *e, uint32_t fail);
/*
 * A big-endian value that is compared with a constant for equality needs no swapping if the
 * constant is swapped: the value as it lies in memory. IR_NONE: it is none, and *constant is
 * unchanged.
 */
ir_reg lower_value_unswapped(struct lower *l, const struct expr *e, int64_t *constant,
			     uint32_t fail);
/* Both operands of an operation. */
void lower_operands(struct lower *l, const struct expr *x, const struct expr *y, ir_reg *a,
		    struct operand *b, uint32_t fail);
/* The address of an object, or of what a pointer-valued expression points to; its constant part
 * goes to *offset. */
ir_reg lower_address(struct lower *l, const struct expr *e, int32_t *offset, uint32_t fail);

/* On this way the register holds what was loaded, and that, or its low half, is this: it was
 * compared. */
void lower_is(struct lower *l, ir_reg value, bool wide, int64_t constant);

/* The value at hand depends on this load. */
void lower_pend(struct lower *l, const struct loaded *x);

/* --- lower_builtin.c --- */
ir_reg lower_builtin(struct lower *l, const struct expr *e);

/* Goes to fail where the value that was captured at the entry could not be read there. */
void lower_captured_fault(struct lower *l, const struct capture *c, uint32_t fail);

/* The load that this register holds the value of, or NULL. */
const struct loaded *lower_loaded_by(const struct lower *l, ir_reg value);
/* Checks the pending loads from mark on that are 0: jumps to null or fault where one could not be
 * read; they are then done. */
void lower_settle(struct lower *l, size_t mark, uint32_t null, uint32_t fault);
/* The same behind a test, of loads for it. */
void lower_settle_anew(struct lower *l, size_t mark, uint32_t null, uint32_t fault);
/* From here on null and fault are where pending loads go; returns the doubt of before. */
struct doubt lower_doubt(struct lower *l, uint32_t null, uint32_t fault);
/* The pending loads from mark on are known to have been read. */
void lower_vouch(struct lower *l, size_t mark);
/* lower_settle for the loads behind an address that is about to be read from: the pointer itself
 * needs no check of its own. */
void lower_settle_address(struct lower *l, size_t mark, ir_reg base, uint32_t null, uint32_t fault);
/* Reading from base failed: goes to null if base is 0 and that is what lay where it was loaded
 * from, else to fault. */
void lower_blame(struct lower *l, ir_reg base, uint32_t null, uint32_t fault);

/*
 * Is this address one of user memory? A function's own pointer argument may be, a pointer that was
 * loaded from kernel memory is not.
 */
enum user_memory lower_user(const struct expr *address);
/* May this text be the user's, and not in memory? A struct's member is not asked for that. */
bool lower_may_be_absent(const struct expr *text);
/* Does a comparison of it ask for such a text? */
bool lower_has_user_text(const struct expr *e);

/* --- lower_truth.c --- */

/* Falls through where (negated ? !e : e) is known to hold, else goes to fail. */
void lower_truth(struct lower *l, const struct expr *e, bool negated, uint32_t fail);
/* 0 or 1 in a register; goes to unknown where neither is known. */
ir_reg lower_truth_value(struct lower *l, const struct expr *e, uint32_t unknown);

/* --- lower_bytes.c --- */
void lower_bytes_eq(struct lower *l, const struct expr *e, bool negated, uint32_t fail);
void lower_texts_eq(struct lower *l, const struct expr *e, bool negated, uint32_t fail);
/* In the scratch value, behind what else is built there: the stash's value, the record. */
int32_t lower_area_offset(const struct lower *l);

/* --- lower_text.c --- */
void lower_text_eq(struct lower *l, const struct expr *e, bool negated, uint32_t fail);
/* A glob whose place in the text is not known: it is searched, not only compared. */
bool lower_text_searches(const struct expr *e);

/* A part of a pattern, between stars: ? stands for any byte. */
struct piece {
	const char *text;
	uint32_t n;
};

/* The piece lies at base + off, or control goes to differs. */
void lower_piece(struct lower *l, ir_reg base, int32_t off, struct piece p, uint32_t differs);
/* Falls through where the text matches the glob; goes to unknown where it can't be read. */
void lower_glob(struct lower *l, const struct expr *e, uint32_t differs, uint32_t unknown);
/* The string at e to to + off, as IR_READ_TEXT; dst: bytes with NUL; control goes to unknown where
 * it can't be read. */
ir_reg lower_text_read(struct lower *l, const struct expr *e, ir_reg to, int32_t off, uint32_t size,
		       uint32_t unknown);

/* --- lower_record.c --- */

/* Where the value of one field or capture goes, and where its faults are noted. */
struct destination {
	ir_reg base;
	int32_t offset;
	ir_reg notes;	       /* base of faults and nulls */
	int32_t faults, nulls; /* their offsets */
	int32_t slice;	       /* of a field that varies: its slice's offset from notes; 0: none */
};

/* printed: nothing computes with it, so that a scalar needs no extending: the printers do it. */
void lower_store(struct lower *l, const struct expr *e, enum field_form form, uint32_t size,
		 uint8_t bit, bool printed, const struct destination *to);
/*
 * The same, but for what is done about faults: control goes to null or fault. as_text: up to its
 * NUL, be it an array's. What is right lies in its place then, or in the register returned, which
 * also any other way to there sets.
 */
ir_reg lower_store_value(struct lower *l, const struct expr *e, enum field_form form, uint32_t size,
			 bool as_text, bool printed, const struct destination *to, uint32_t null,
			 uint32_t fault);
void lower_clear(struct lower *l, const struct destination *to, uint32_t size);
/* Is any of the code from here on a jump to this label? */
bool lower_jumps_to(const struct lower *l, size_t code, uint32_t label);
/* So many bytes of a field that varies are where it goes: they count. */
void lower_advance(struct lower *l, const struct destination *to, ir_reg length);
/* The stack's frames to a record, and to the stash behind their length. */
void lower_stack(struct lower *l, const struct record_field *f, uint8_t bit,
		 const struct destination *to);
void lower_stack_capture(struct lower *l, const struct record_field *f, uint8_t bit,
			 const struct destination *to);

/* --- lower_numbers.c --- */

/*
 * Those of the record's scalars that gain by it, where a load is cheap, with one question for all:
 * a bit for each. apart does one with its own.
 */
uint64_t lower_numbers(struct lower *l, ir_reg record,
		       void (*apart)(struct lower *l, uint32_t i, ir_reg record));

/* --- lower_report.c --- */

/* Adds one to a counter; goes to fail if there are none. */
void lower_count(struct lower *l, size_t counter, uint32_t fail); /* an offset in struct counters */
/* What says which function, func, or what its program knows, to base + off. */
void lower_poke_function(struct lower *l, ir_reg base, int32_t off, ir_reg func);
/* Sends the match's record, or counts it; control goes to done either way. func: what says which
 * function. */
void lower_report(struct lower *l, ir_reg func, ir_reg task, uint32_t done);

/* --- lower_aggregate.c --- */

/* Counts the match in the plan's tables, and in the account if nothing else is done with it.
 * counters: its own; func: as lower_report, if a key asks for it. */
void lower_aggregates(struct lower *l, ir_reg func, ir_reg counters);

/* --- lower_armed.c --- */

void lower_require_trampoline(struct lower *l, ir_reg sp, uint32_t unhooked);
void lower_require_armed(struct lower *l, ir_reg func, uint32_t unarmed);

#endif
