# SPDX-License-Identifier: GPL-2.0-only
"""Random structs, a function that takes them, and how their values are made."""

# Values where widths, signs and conversions differ; members and literals are drawn from the same ones, so that they meet.
INTERESTING = [0, 0, 1, 1, 2, 3, 4, 5, 7, 8, 10, 31, 32, 63, 64, 100, 127, 128, 200, 255, 256, 300, 1000, 4095, 4096,
               32767, 32768, 65535, 65536, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x123456789, 0xdeadbeef,
               0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffffff, 0xfffffffffffffffe, 0xffffffff00000000]


class Int:
    def __init__(self, name, size, signed):
        self.name, self.size, self.signed = name, size, signed

    def c_name(self):
        return self.name

    def declare(self, name):
        return f"{self.name} {name}"

    def integer(self):
        return (self.size, self.signed)

    def value(self):
        return f"({self.name})interesting()"


class Bool(Int):
    def __init__(self):
        super().__init__("bool", 1, False)

    def declare(self, name):
        return f"_Bool {name}"

    def value(self):
        return "random_next() >> 40 & 1"


class Enum(Int):
    def __init__(self, name, size, signed):
        super().__init__(f"enum {name}", size, signed)

    def value(self):
        return f"({self.name})interesting()"


class BE(Int):
    """A value with a byte order of its own, big or little."""

    def __init__(self, name, size):
        super().__init__(name, size, False)
        self.swaps = name.startswith("__be")


class Pointer:
    size = 8

    def __init__(self, to):
        self.to = to  # None: void

    def c_name(self):
        return self.declare("")

    def declare(self, name):
        return f"void *{name}" if self.to is None else self.to.declare(f"*{name}")

    def same(self, other):
        return self.to is other.to

    def value(self):
        kind = self.to.name if isinstance(self.to, Struct) else "any"
        return f"pointer_{kind}(w)"


class Array:
    def __init__(self, of, count):
        self.of, self.count = of, count

    def declare(self, name):
        return self.of.declare(f"{name}[{self.count}]")


class Member:
    def __init__(self, name, type, bits=0, inner=None):
        self.name, self.type, self.bits, self.inner = name, type, bits, inner

    def declare(self):
        if self.inner:
            return self.inner.body() + ";"
        return self.type.declare(self.name) + (f" : {self.bits}" if self.bits else "") + ";"


class Struct:
    def __init__(self, name, members, packed=False, union=False):
        self.name, self.members, self.packed, self.union = name, members, packed, union

    def c_name(self):
        return f"struct {self.name}"

    def declare(self, name):
        return f"struct {self.name} {name}"

    def reachable(self):
        """Members by name, those of anonymous structs and unions too."""
        for_all = []
        for m in self.members:
            for_all += m.inner.reachable() if m.inner else [m]
        return for_all

    def body(self):
        word = "union" if self.union else "struct"
        packed = " __attribute__((packed))" if self.packed else ""
        return f"{word} {self.name or ''} {{ " + " ".join(m.declare() for m in self.members) + f" }}{packed}"


INTS = [Int(*i) for i in (
    ("u8", 1, False), ("s8", 1, True), ("u16", 2, False), ("s16", 2, True), ("u32", 4, False), ("s32", 4, True), ("u64", 8, False),
    ("s64", 8, True), ("char", 1, True), ("signed char", 1, True), ("unsigned char", 1, False), ("short", 2, True),
    ("unsigned short", 2, False), ("int", 4, True), ("unsigned int", 4, False), ("long", 8, True), ("unsigned long", 8, False),
    ("long long", 8, True), ("unsigned long long", 8, False), ("size_t", 8, False))]
ENUMS = [Enum("plain", 4, False), Enum("negative", 4, True), Enum("wide", 8, False), Enum("wide_negative", 8, True),
         Enum("top", 4, False)]
ENUM_TEXT = """enum plain { PLAIN_ZERO, PLAIN_ONE, PLAIN_SEVEN = 7, PLAIN_255 = 255 };
enum negative { NEGATIVE_LEAST = -2147483647 - 1, NEGATIVE_TWO = -2, NEGATIVE_ONE, NEGATIVE_ZERO, NEGATIVE_100 = 100 };
enum wide { WIDE_ONE = 1, WIDE_BIT = 0x100000000 };
enum wide_negative { WIDE_MINUS = -1, WIDE_UP = 0x7fffffffffffffff };
enum top { TOP_ZERO, TOP_BIT = 0x80000000 };
"""
# those that fit are ints, whatever the enum
ENUMERATORS = [("PLAIN_ONE", (4, True)), ("PLAIN_SEVEN", (4, True)), ("PLAIN_255", (4, True)), ("NEGATIVE_TWO", (4, True)),
               ("NEGATIVE_ONE", (4, True)), ("NEGATIVE_100", (4, True)), ("NEGATIVE_LEAST", (4, True))]
ORDERED = [BE(n, s) for n, s in (("__be16", 2), ("__be32", 4), ("__be64", 8), ("__le16", 2), ("__le32", 4), ("__le64", 8))]
BIT_TYPES = [Int("u8", 1, False), Int("unsigned int", 4, False), Int("int", 4, True), Int("u64", 8, False), Int("s64", 8, True),
             Int("u16", 2, False), Int("s16", 2, True), Int("unsigned long", 8, False)]

# By value: in one register, in two, on the stack.
BY_VALUE = [
    (Struct("small", [Member("a", INTS[4]), Member("b", INTS[3]), Member("c", INTS[0]), Member("d", INTS[1])]), 8),
    (Struct("medium", [Member("x", INTS[7]), Member("y", ORDERED[1]), Member("z", INTS[13], 7), Member("w", INTS[14], 20)]), 16),
    (Struct("odd", [Member("e", INTS[3]), Member("g", Array(INTS[0], 3)), Member("h", Bool()), Member("o", ORDERED[0])]), 8),
    (Struct("large", [Member("a", INTS[6]), Member("b", INTS[5]), Member("c", Array(INTS[2], 2)), Member("d", INTS[7])]), 24),
]


class Parameter:
    def __init__(self, name, position, type, c):
        self.name, self.position, self.type, self.c = name, position, type, c

    def text(self, rnd):
        k = rnd.random()
        return f"args.{self.name}" if k < 0.05 else f"arg{self.position}" if k < 0.1 else self.name


class Types:
    def __init__(self, rnd):
        self.rnd, self.count = rnd, 0
        self.structs = []
        for i in range(4, -1, -1):
            self.structs.insert(0, Struct(f"S{i}", [], packed=rnd.random() < 0.2))
        for i in range(4, -1, -1):
            self.structs[i].members = self.members(i, rnd.randrange(8, 16), 0)
        self.parameters_make()

    def random_integer(self):
        k = self.rnd.random()
        return Bool() if k < 0.06 else self.rnd.choice(ENUMS[:2]) if k < 0.1 else self.rnd.choice(INTS)

    # ---- structs

    def name(self):
        self.count += 1
        return f"m{self.count}"

    def members(self, i, n, depth):
        all = []
        while len(all) < n:
            all += self.some_members(i, depth)
        return all

    def some_members(self, i, depth):
        k = self.rnd.random()
        if k < 0.30:
            return [Member(self.name(), self.rnd.choice(INTS))]
        if k < 0.44:
            return self.bit_fields()
        if k < 0.48:
            return [Member(self.name(), Bool())]
        if k < 0.56:
            return [Member(self.name(), self.rnd.choice(ENUMS))]
        if k < 0.64:
            return [Member(self.name(), self.rnd.choice(ORDERED))]
        if k < 0.84:
            return [Member(self.name(), self.pointer())]
        if k < 0.93 or depth > 1:
            return [Member(self.name(), self.array(i))]
        if k < 0.96 and i < 4:
            return [Member(self.name(), self.rnd.choice(self.structs[i + 1:]))]
        union = self.rnd.random() < 0.4
        inner = Struct(None, self.members(i, self.rnd.randrange(2, 4), depth + 1), union=union)
        return [Member(None, None, inner=inner)]

    def bit_fields(self):
        all = []
        for _ in range(self.rnd.randrange(1, 5)):
            t = self.rnd.choice(BIT_TYPES)
            if self.rnd.random() < 0.08:
                all.append(Member(self.name(), Bool(), 1))
            else:
                # around 32 bits C's promotion changes
                edges = [w for w in (1, 31, 32, 33, 63, t.size * 8) if w <= t.size * 8]
                wide = self.rnd.randrange(1, t.size * 8 + 1)
                all.append(Member(self.name(), t, self.rnd.choice(edges) if self.rnd.random() < 0.3 else wide))
        return all

    def pointer(self):
        k = self.rnd.random()
        if k < 0.65:
            return Pointer(self.rnd.choice(self.structs))
        if k < 0.72:
            return Pointer(None)
        return Pointer(self.rnd.choice(INTS + ORDERED))

    def array(self, i):
        k = self.rnd.random()
        count = self.rnd.choice([2, 3, 4, 5, 8])
        if k < 0.5:
            return Array(self.rnd.choice(INTS + ORDERED), count)
        if k < 0.7:
            return Array(self.pointer(), count)
        # arrays of arrays are one flat array in BTF, as pahole makes it
        return Array(self.rnd.choice(self.structs[i + 1:]), 2) if i < 4 else Array(self.rnd.choice(ENUMS), count)

    # ---- the function

    def parameters_make(self):
        """s, then scalars and structs by value, in registers while there are any (x86-64: all of it, or none)."""
        self.parameters = [Parameter("s", 0, Pointer(self.structs[0]), "((struct S0 *)context[0])")]
        self.bools, register, stack = [], 1, 1
        for i in range(1, 9):
            name = f"a{i}"
            if self.rnd.random() < 0.2:
                type, size = self.rnd.choice(BY_VALUE)
                registers = size // 8
                at = f"context[{register}]"
                if size > 16 or register + registers > 6:
                    at = f"((struct world *)memory.user)[world_now].stack[{stack}]"
                    stack += registers
                else:
                    register += registers
                self.parameters.append(Parameter(name, i, type, f"(*(struct {type.name} *)&{at})"))
                self.bools += [f"(*(u8 *)&(*(struct odd *)&{at}).h) &= 1;"] if type.name == "odd" else []
                continue
            type = self.rnd.choice(INTS + ENUMS + ORDERED + [Bool(), Bool(), Pointer(self.structs[1])])
            if register < 6:
                at = f"context[{register}]"
                register += 1
            else:
                at = f"((struct world *)memory.user)[world_now].stack[{stack}]"
                stack += 1
            if isinstance(type, Bool):
                self.bools.append(f"*(u8 *)&{at} &= 1;")
            if isinstance(type, Pointer):
                self.bools.append(f"{at} = (u64)pointer_S1(w);")
            # a bool is its byte, whatever stands above
            c = f"((bool)(u8){at})" if isinstance(type, Bool) else f"(({type.c_name()}){at})"
            if isinstance(type, BE) and type.swaps:
                c = f"__builtin_bswap{type.size * 8}({c})"
            self.parameters.append(Parameter(name, i, type, c))

    def text(self):
        text = '#include "types.h"\n' + ENUM_TEXT
        for s in self.structs + [b for b, _ in BY_VALUE]:
            text += f"struct {s.name};\n"
        for s in [b for b, _ in BY_VALUE] + self.structs[::-1]:
            text += s.body() + ";\n"
        return text

    def function(self):
        """For BTF: types that only casts name have to be in it, too."""
        text = "int f(" + ", ".join(p.type.declare(p.name) for p in self.parameters) + ")\n{\n\treturn 0;\n}\n"
        for i, t in enumerate(INTS + ENUMS + ORDERED):
            text += t.declare(f"used{i}") + ";\n"
        return text

    # ---- values

    def world(self):
        return ("struct world {\n" + "".join(f"\tstruct {s.name} {s.name.lower()}[3];\n\tu64 gap_{s.name};\n" for s in self.structs) +
                "\tu64 scratch[16], stack[24];\n};\n")

    def assign(self, place, type):
        if isinstance(type, Struct):
            return f"\tfill_{type.name}(w, &{place});\n"
        if isinstance(type, Array):
            return "".join(self.assign(f"{place}[{i}]", type.of) for i in range(type.count))
        return f"\t{place} = {type.value()};\n"

    def fill_struct(self, s):
        packed = "".join(self.assign(f"p->{m.name}", m.type) for m in s.reachable())
        # nested structs of packed ones are filled in place, wherever they lie
        return f"static void fill_{s.name}(struct world *w, struct {s.name} *p)\n{{\n{packed}}}\n"

    def fill(self, worlds):
        text = FILL % {"interesting": ", ".join(f"{v:#x}ull" for v in INTERESTING)}
        for s in self.structs:
            text += POINTER % {"name": s.name, "member": s.name.lower()}
        for s in self.structs[::-1]:
            text += self.fill_struct(s)
        fills = "".join(f"\t\tfor (int i = 0; i < 3; i++)\n\t\t\tfill_{s.name}(w, &w->{s.name.lower()}[i]);\n" for s in self.structs)
        return text + ENTER % {"worlds": worlds, "fills": fills, "bools": " ".join(self.bools)}


FILL = """#define K(x) ((void *)((char *)(x) - memory.user + memory.kernel))
static unsigned int world_now;
static u64 interesting(void)
{
	static const u64 values[] = {%(interesting)s};
	u64 r = random_next(), v = values[(r >> 8) %% (sizeof(values) / sizeof(values[0]))];

	switch (r >> 56 & 7) {
	case 0: return -v;
	case 1: return v + 1;
	case 2: return r >> 40 & 1 ? random_next() : random_next() >> 33;
	default: return v;
	}
}
/* NULL, user space, not canonical, not mapped, an ERR_PTR */
static void *pointer_bad(void)
{
	static const u64 bad[] = {0, 0, 0, 0, 0x1000, 0xdead000000000100, 0xdead000000000122, 0xffff800000000010,
				  -22ull, -4095ull, 0x00007fffffffe000, 0x00ff000000000008};

	return (void *)bad[(random_next() >> 24) %% (sizeof(bad) / sizeof(bad[0]))];
}
static void *pointer_any(struct world *w)
{
	u64 r = random_next() >> 20;

	if (r %% 4 == 0)
		return pointer_bad();
	if (r %% 4 == 1)
		return K((char *)w + (r >> 4) %% sizeof(*w) / 8 * 8);
	return K(&w->scratch[(r >> 4) %% 16]);
}
"""
POINTER = """static void *pointer_%(name)s(struct world *w)
{
	u64 r = random_next() >> 20;

	return r %% 3 == 0 ? pointer_bad() : K(&w->%(member)s[(r >> 8) %% 3]);
}
"""
ENTER = """static u64 contexts[%(worlds)d][CONTEXT_SIZE];
void case_fill(void)
{
	for (world_now = 0; world_now < %(worlds)d; world_now++) {
		struct world *w = (struct world *)memory.user + world_now;

		memset(w, 0, sizeof(*w));
%(fills)s		for (int i = 0; i < 16; i++)
			w->scratch[i] = interesting();
		for (int i = 0; i < 24; i++)
			w->stack[i] = interesting() ^ random_next() << 32;
		for (int i = 0; i < CONTEXT_SIZE; i++)
			context[i] = random_next() %% 3 ? interesting() : random_next();
		context[0] = (u64)K(&w->s0[0]);
		context[CONTEXT_SP] = (u64)K(&w->stack[0]);
		%(bools)s
		memcpy(contexts[world_now], context, sizeof(context));
	}
}
void case_enter(unsigned int world)
{
	world_now = world;
	memcpy(context, contexts[world], sizeof(context));
}
"""
