/* SPDX-License-Identifier: GPL-2.0-only */
/* Instructions to text, in the notation of the kernel's verifier log, with the script's text beside
 * what comes from it. */
#include "base/strbuf.h"
#include "codegen/program.h"

#include <inttypes.h>
#include <string.h>

static const char *const alu_ops[16] = {
	"+=", "-=", "*=", "/=", "|=", "&=", "<<=", ">>=", "neg", "%=", "^=", "=", "s>>=", "end"};
static const char *const jump_ops[16] = {"ja",	"==",	">",	">=", "&",  "!=", "s>",
					 "s>=", "call", "exit", "<",  "<=", "s<", "s<="};
static const char *const sizes[4] = {"u32", "u16", "u8", "u64"}; /* BPF_W, BPF_H, BPF_B, BPF_DW */

static const struct {
	int32_t id;
	const char *name;
} helpers[] = {
	{1, "map_lookup_elem"},
	{2, "map_update_elem"},
	{3, "map_delete_elem"},
	{5, "ktime_get_ns"},
	{8, "get_smp_processor_id"},
	{14, "get_current_pid_tgid"},
	{15, "get_current_uid_gid"},
	{16, "get_current_comm"},
	{67, "get_stack"},
	{112, "probe_read_user"},
	{114, "probe_read_user_str"},
	{113, "probe_read_kernel"},
	{115, "probe_read_kernel_str"},
	{120, "get_ns_current_pid_tgid"},
	{125, "ktime_get_boot_ns"},
	{130, "ringbuf_output"},
	{131, "ringbuf_reserve"},
	{132, "ringbuf_submit"},
	{154, "this_cpu_ptr"},
	{173, "get_func_ip"},
	{174, "get_attach_cookie"},
	{183, "get_func_arg"},
	{184, "get_func_ret"},
};

static const char *helper_name(int32_t id)
{
	for (size_t i = 0; i < ARRAY_SIZE(helpers); i++)
		if (helpers[i].id == id)
			return helpers[i].name;
	return "helper";
}

static void print_alu(const struct bpf_insn *i, struct strbuf *b)
{
	char r = BPF_CLASS(i->code) == BPF_ALU64 ? 'r' : 'w';
	unsigned int op = BPF_OP(i->code) >> 4;

	if (BPF_OP(i->code) == BPF_END) {
		strbuf_printf(b, "r%u = %s%d r%u", i->dst_reg,
			      BPF_SRC(i->code) == BPF_TO_BE ? "be" : "le", i->imm, i->dst_reg);
		return;
	}
	if (BPF_OP(i->code) == BPF_NEG) {
		strbuf_printf(b, "%c%u = -%c%u", r, i->dst_reg, r, i->dst_reg);
		return;
	}
	strbuf_printf(b, "%c%u %s ", r, i->dst_reg, alu_ops[op] ? alu_ops[op] : "?");
	if (BPF_SRC(i->code) == BPF_X)
		strbuf_printf(b, "%c%u", r, i->src_reg);
	else
		strbuf_printf(b, "%d", i->imm);
}

static void print_call(const struct bpf_insn *i, struct strbuf *b)
{
	if (i->src_reg == BPF_PSEUDO_KFUNC_CALL)
		strbuf_puts(b, "call kfunc");
	else
		strbuf_printf(b, "call %s#%d", helper_name(i->imm), i->imm);
}

static void print_jump(const struct bpf_insn *i, uint32_t at, struct strbuf *b)
{
	char r = BPF_CLASS(i->code) == BPF_JMP ? 'r' : 'w';
	unsigned int op = BPF_OP(i->code) >> 4;

	switch (BPF_OP(i->code)) {
	case BPF_JA: strbuf_printf(b, "goto %u", at + 1 + (uint32_t)i->off); return;
	case BPF_CALL: print_call(i, b); return;
	case BPF_EXIT: strbuf_puts(b, "exit"); return;
	default: break;
	}
	strbuf_printf(b, "if %c%u %s ", r, i->dst_reg, jump_ops[op] ? jump_ops[op] : "?");
	if (BPF_SRC(i->code) == BPF_X)
		strbuf_printf(b, "%c%u", r, i->src_reg);
	else
		strbuf_printf(b, "%d", i->imm);
	strbuf_printf(b, " goto %u", at + 1 + (uint32_t)i->off);
}

static const char *map_name(const struct program *p, uint32_t at)
{
	static const char *const names[] = {[MAP_RING] = "ring",
					    [MAP_CONTROL] = "control",
					    [MAP_COUNTERS] = "counters",
					    [MAP_STASH] = "stash",
					    [MAP_SCRATCH] = "scratch",
					    [MAP_LAZY] = "lazy",
					    [MAP_TABLES] = "table"};

	vec_each (ref, &p->refs) {
		if (ref->insn == at)
			return names[MIN(ref->map, MAP_TABLES)];
	}
	return NULL;
}

static const char *symbol_name(const struct program *p, uint32_t at)
{
	static const char *const names[] = {[SYMBOL_TRAMPOLINE] = "return trampoline",
					    [SYMBOL_PER_CPU_OFFSET] = "__per_cpu_offset",
					    [SYMBOL_CURRENT_KPROBE] = "per-CPU current_kprobe"};

	vec_each (ref, &p->symbols) {
		if (ref->insn == at)
			return names[ref->symbol];
	}
	return NULL;
}

static void print_insn(const struct program *p, uint32_t at, struct strbuf *b)
{
	const struct bpf_insn *i = &p->insns[at];
	const char *size = sizes[BPF_SIZE(i->code) >> 3];

	switch (BPF_CLASS(i->code)) {
	case BPF_ALU:
	case BPF_ALU64: print_alu(i, b); break;
	case BPF_JMP:
	case BPF_JMP32: print_jump(i, at, b); break;
	case BPF_LDX:
		strbuf_printf(b, "r%u = *(%s *)(r%u %+d)", i->dst_reg, size, i->src_reg, i->off);
		break;
	case BPF_STX:
		if (BPF_MODE(i->code) == BPF_ATOMIC && i->imm == BPF_CMPXCHG) {
			strbuf_printf(b, "r0 = lock cmpxchg(r%u %+d, r0, r%u)", i->dst_reg, i->off,
				      i->src_reg);
			break;
		}
		if (BPF_MODE(i->code) == BPF_ATOMIC) {
			strbuf_printf(b, "lock *(%s *)(r%u %+d) += r%u", size, i->dst_reg, i->off,
				      i->src_reg);
			break;
		}
		strbuf_printf(b, "*(%s *)(r%u %+d) = r%u", size, i->dst_reg, i->off, i->src_reg);
		break;
	case BPF_ST:
		strbuf_printf(b, "*(%s *)(r%u %+d) = %d", size, i->dst_reg, i->off, i->imm);
		break;
	default:
		if (map_name(p, at))
			strbuf_printf(b, "r%u = map %s", i->dst_reg, map_name(p, at));
		else if (symbol_name(p, at))
			strbuf_printf(b, "r%u = &%s", i->dst_reg, symbol_name(p, at));
		else
			strbuf_printf(b, "r%u = 0x%" PRIx64, i->dst_reg,
				      (uint64_t)(uint32_t)i->imm | (uint64_t)(uint32_t)i[1].imm
									   << 32);
	}
}

static void print_span(struct span s, const struct source *source, struct strbuf *b)
{
	strbuf_pad(b, 48);
	strbuf_puts(b, "; ");
	for (uint32_t i = s.start; i < s.end && i < source->len; i++)
		strbuf_putc(b, source->text[i] == '\n' ? ' ' : source->text[i]);
}

void program_print(const struct program *p, const struct source *source, FILE *to)
{
	struct span last = {0};
	struct strbuf b = {0};

	fprintf(to, "%s: %u instructions\n", p->name, p->n);
	for (uint32_t at = 0; at < p->n; at++) {
		struct span s = p->spans[at];

		strbuf_clear(&b);
		strbuf_printf(&b, "%5u: ", at);
		print_insn(p, at, &b);
		if (source && s.start != s.end && memcmp(&s, &last, sizeof(s)))
			print_span(s, source, &b);
		last = s;
		fprintf(to, "%s\n", strbuf_str(&b));
		if (p->insns[at].code == (BPF_LD | BPF_IMM | BPF_DW))
			at++;
	}
	strbuf_free(&b);
}
