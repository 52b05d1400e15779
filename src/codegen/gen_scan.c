/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The one loop there is: a piece of a glob looked for in a text. A counter ends it that the
 * verifier knows; where the text is looked at next it learns from a map's value and does not know,
 * so that what follows is the same for it wherever the piece was found.
 */
#include "codegen/gen.h"

#include <stddef.h>
#include <string.h>

static uint64_t word_of(const char *text, uint32_t size, bool mask)
{
	uint8_t bytes[8] = {0};
	uint64_t word;

	for (uint32_t k = 0; k < size; k++)
		bytes[k] = text[k] == '?' ? 0 : mask ? 0xff : (uint8_t)text[k];
	memcpy(&word, bytes, sizeof(word)); /* little-endian, as all that we run on */
	return word;
}

/* The bits of r0 are set in which the bytes at r1 + off are not those of text; r5 is lost. */
static void differing_bits(struct gen *g, const char *text, int32_t off, uint32_t size)
{
	uint64_t mask = word_of(text, size, true), word = word_of(text, size, false);

	asm_load(&g->as, R0, R1, off, size);
	if (mask != UINT64_MAX >> (64 - 8 * size)) {
		asm_mov_imm(&g->as, R5, (int64_t)mask);
		asm_alu(&g->as, BPF_AND, true, R0, R5);
	}
	asm_mov_imm(&g->as, R5, (int64_t)word);
	asm_alu(&g->as, BPF_XOR, true, R0, R5);
}

/* The same of a word alone, as a jump: most places are left by it. */
static void compare_word(struct gen *g, const char *text, int32_t off, uint32_t size,
			 uint32_t differs)
{
	uint64_t mask = word_of(text, size, true), word = word_of(text, size, false);

	if (size < 8) {
		asm_load(&g->as, R0, R1, off, size);
		if (mask != UINT64_MAX >> (64 - 8 * size))
			asm_alu_imm(&g->as, BPF_AND, false, R0, (int32_t)mask);
		asm_branch_imm(&g->as, BPF_JNE, false, R0, (int32_t)word, differs);
		return;
	}
	differing_bits(g, text, off, size);
	asm_branch_imm(&g->as, BPF_JNE, true, R0, 0, differs);
}

/*
 * Goes to differs unless the bytes at r1 + i->off are those of the piece; false: any are. However
 * long it is that is two jumps: each one more in the loop would be another way to go on from every
 * place of the text for the verifier to follow. r0, r2 and r5 are lost.
 */
static bool compare(struct gen *g, const struct ir_insn *i, uint32_t differs)
{
	int32_t off = i->off + (int32_t)offsetof(struct scan_area, text);
	uint32_t words = 0;

	for (uint32_t at = 0, size; at < i->size; at += size) {
		uint32_t left = i->size - at;
		const char *text = i->text + at;

		size = left >= 8 ? 8 : left >= 4 ? 4 : left >= 2 ? 2 : 1;
		if (!word_of(text, size, true))
			continue;
		if (!words++) {
			compare_word(g, text, off + (int32_t)at, size, differs);
			continue;
		}
		differing_bits(g, text, off + (int32_t)at, size);
		asm_alu(&g->as, words == 2 ? BPF_MOV : BPF_OR, true, R2, R0);
	}
	if (words > 1)
		asm_branch_imm(&g->as, BPF_JNE, true, R2, 0, differs);
	return words;
}

/*
 *	r1 = a; r2 = at; r3 = end - size
 *	if r3 s< r2 goto label
 *	at the end: r2 = r3
 *	if r2 > 256 goto label; r1 += r2; r3 -= r2; r4 = 0
 * again:
 *	bytes at r1 differ: goto next
 *	at += r4 + size; goto found
 * next:
 *	r1++; r4++
 *	if r4 s<= r3 goto more
 *	goto label
 * more:
 *	if r4 <= the text's most goto again
 *	goto label
 * found:
 * The verifier follows what stands below a jump first, and keeps where it goes for later, up to
 * 8192 of them: so what comes behind the loop is below each jump, and next time known already.
 */
void gen_scan(struct gen *g, const struct ir_insn *i)
{
	struct assembler *as = &g->as;
	uint32_t again = asm_new_label(as), next = asm_new_label(as), found = asm_new_label(as);
	uint32_t more = asm_new_label(as);
	int32_t at = i->off + (int32_t)offsetof(struct scan_area, at);
	bool loops;
	int base;

	asm_mov(as, R1, gen_use(g, i->a, R1));
	asm_load(as, R2, R1, at, 8);
	asm_load(as, R3, R1, i->off + (int32_t)offsetof(struct scan_area, end), 8);
	asm_alu_imm(as, BPF_SUB, true, R3, (int32_t)i->size);
	asm_branch(as, BPF_JSLT, true, R3, R2, i->label);
	if (i->imm)
		asm_mov(as, R2, R3);
	asm_branch_imm(as, BPF_JGT, true, R2, SCAN_TEXT_MOST, i->label);
	asm_alu(as, BPF_ADD, true, R1, R2);
	if (i->imm) {
		compare(g, i, i->label);
		return;
	}
	asm_alu(as, BPF_SUB, true, R3, R2);
	asm_mov_imm(as, R4, 0);
	asm_place(as, again);
	loops = compare(g, i, next);
	base = gen_use(g, i->a, R5);
	asm_load(as, R2, base, at, 8);
	asm_alu(as, BPF_ADD, true, R2, R4);
	asm_alu_imm(as, BPF_ADD, true, R2, (int32_t)i->size);
	asm_store(as, base, at, 8, R2);
	if (!loops)
		return;
	asm_jump(as, found);
	asm_place(as, next);
	asm_alu_imm(as, BPF_ADD, true, R1, 1);
	asm_alu_imm(as, BPF_ADD, true, R4, 1);
	asm_branch(as, BPF_JSLE, true, R4, R3, more);
	asm_jump(as, i->label);
	asm_place(as, more);
	asm_branch_imm(as, BPF_JLE, true, R4, i->off2, again);
	asm_jump(as, i->label);
	asm_place(as, found);
}
