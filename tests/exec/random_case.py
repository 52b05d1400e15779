# SPDX-License-Identifier: GPL-2.0-only
"""A random case: structs, a traced function, values, and expressions with their meaning in C.

make(seed, count) gives the text of types.c and case.c. An expression is made twice at once: in ktrace's language, and as C
in the words of oracle.h, which leaves types and operators to gcc. What this file knows of types is only what it needs to
stay well-typed.
"""
import random

from random_types import (BE, Bool, Enum, Int, Pointer, Array, Struct, Types, ENUMERATORS, INTERESTING)

WORLDS = 10

# Precedences of C, the tightest binding first.
POSTFIX, UNARY, MUL, ADD, SHIFT, LESS, EQUAL, BAND, BXOR, BOR, LAND, LOR, COND = range(1, 14)
IN = EQUAL + 0.5  # language.md has it beside the comparisons: its left side always gets parentheses here


class Value:
    """text and its precedence; c; what it is: a Pointer or an integer's (size, signed); truths have c as a truth."""

    def __init__(self, text, prec, c, type, truth=False, declared_unsigned=False):
        self.text, self.prec, self.c, self.type, self.truth = text, prec, c, type, truth
        self.declared_unsigned = declared_unsigned  # a bit-field that becomes int

    def as_value(self):
        return f"VALUE({self.c})" if self.truth else self.c

    def as_truth(self):
        return self.c if self.truth else f"NZ({self.c})"


def c_quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def promoted(type):
    size, signed = type
    return (4, True) if size < 4 else type


def common(a, b):
    a, b = promoted(a), promoted(b)
    size = max(a[0], b[0])
    return (size, not any(t[0] == size and not t[1] for t in (a, b)))


class Expressions:
    def __init__(self, rnd, types):
        self.rnd, self.types = rnd, types
        self.parameters = types.parameters

    def chance(self, p):
        return self.rnd.random() < p

    def inner(self, value, most):
        """The text as an operand: in parentheses where it must be, and now and then where it need not."""
        if value.prec > most or self.chance(0.08):
            return f"({value.text})"
        return value.text

    # ---- literals

    def literal(self):
        v = abs(self.rnd.choice(INTERESTING))
        form = self.rnd.choice("ddddxxxob")
        if form == "d" and v >= 1 << 63:
            form = "x"
        text = {"d": f"{v}", "x": f"{v:#x}", "o": f"0{v:o}", "b": f"{v:#b}"}[form]
        suffix = self.rnd.choice(["", "", "", "", "", "", "u", "U", "l", "L", "UL", "LL", "ull"])
        text += suffix
        u, l = "u" in suffix.lower(), "l" in suffix.lower()
        if not l and not u and v < 1 << 31:
            type = (4, True)
        elif not l and (u or form != "d") and v < 1 << 32:
            type = (4, False)
        else:
            type = (8, not u and v < 1 << 63)
        return Value(text, POSTFIX, text, type)

    def constant(self):
        k = self.rnd.random()
        if k < 0.06:
            name, type = self.rnd.choice(ENUMERATORS)
            return Value(name, POSTFIX, name, type)
        if k < 0.09:
            text = self.rnd.choice(["'a'", "'0'", "'\\n'", "' '"])
            return Value(text, POSTFIX, text, (4, True))
        if k < 0.11:
            return self.rnd.choice([Value("4K", POSTFIX, "4096", (4, True)), Value("10ms", POSTFIX, "10000000ull", (8, False)),
                                    Value("1M", POSTFIX, "1048576", (4, True))])
        if k < 0.14:
            s = self.rnd.choice(self.types.structs)
            text = self.rnd.choice([f"sizeof({s.c_name()})", "sizeof(u16)", "sizeof(unsigned long)", f"sizeof({s.c_name()} *)"])
            return Value(text, UNARY, text, (8, False))
        v = self.literal()
        if self.chance(0.25):
            return Value(f"-{v.text}", UNARY, f"(-{v.text})", v.type)
        return v

    # ---- memory: (text, precedence, C lvalue or rvalue, type, whether an lvalue, the bit-field)

    def parameter_place(self):
        """A pointer parameter, or a struct that came by value."""
        k = self.rnd.random()
        for p in self.parameters[1:]:
            if isinstance(p.type, (Struct, Pointer)) and k < 0.12:
                return p
        return self.parameters[0]

    def load(self, text, lvalue, type):
        """C for the value that lies there."""
        quoted = c_quoted(text)
        if isinstance(type, Bool):
            return f"LDBOOL({quoted}, {lvalue})"
        c = f"LD({quoted}, {lvalue})"
        if isinstance(type, BE) and type.swaps:
            return f"__builtin_bswap{type.size * 8}({c})"
        return c

    def walk(self, wanted, depth):
        """A chain of members: a Value of a scalar, or None where the walk led elsewhere. wanted: 'int', 'pointer' or 'any'."""
        rnd = self.rnd
        if self.chance(0.12) and depth > 1:
            start = self.pointer(depth - 2)
            text, prec, c, type, memory = start.text, start.prec, start.c, start.type, "value"
        else:
            p = self.parameter_place()
            text, prec, c, type = p.text(rnd), POSTFIX, p.c, p.type
            memory = "registers" if isinstance(type, Struct) else "value"
        for _ in range(12):
            if isinstance(type, Struct):
                m = rnd.choice(type.reachable())
                sep = "."
                text, prec = f"{self.wrapped(text, prec, POSTFIX)}{sep}{m.name}", POSTFIX
                if m.bits:
                    return self.bit_field(text, c, m, memory, wanted)
                c, type = f"({c}).{m.name}", m.type
            elif isinstance(type, Array):
                i = self.index(type.count, depth)
                if memory == "registers":
                    i = Value(str(rnd.randrange(type.count)), POSTFIX, None, None)
                    i.c = i.text
                if self.chance(0.15) and memory != "registers":
                    text, prec = f"*({self.wrapped(text, prec, ADD)} + {self.inner(i, MUL)})", UNARY
                else:
                    text, prec = f"{self.wrapped(text, prec, POSTFIX)}[{i.text}]", POSTFIX
                c, type = f"({c})[{i.as_value()}]", type.of
            elif isinstance(type, Pointer):
                if memory == "place":
                    c = self.load(text, c, type)
                    memory = "value"
                if isinstance(type.to, Struct):
                    if wanted != "int" and self.chance(0.45):
                        return Value(text, prec, c, type)
                    text, prec, c, type = self.member_of(text, prec, c, type)
                    if isinstance(type, Value):
                        return type if wanted != "pointer" else None
                elif type.to is None or wanted == "pointer":
                    return Value(text, prec, c, type) if wanted != "int" else None
                else:
                    text, prec, c, type = self.dereferenced(text, prec, c, type, depth)
                memory = "place"
            else:
                if wanted == "pointer":
                    return None
                if memory == "place":
                    c = self.load(text, c, type)
                elif isinstance(type, BE) and type.swaps:
                    c = f"__builtin_bswap{type.size * 8}({c})"
                return Value(text, prec, c, type.integer())
            if memory == "value":
                memory = "place"
        return None

    def wrapped(self, text, prec, most):
        return f"({text})" if prec > most else text

    def member_of(self, text, prec, c, type):
        m = self.rnd.choice(type.to.reachable())
        base = self.wrapped(text, prec, POSTFIX)
        k = self.rnd.random()
        if k < 0.85:
            text = f"{base}->{m.name}"
        elif k < 0.93:
            text = f"{base}.{m.name}"
        else:
            text = f"(*{self.wrapped(text, prec, UNARY)}).{m.name}"
        if m.bits:
            return None, None, None, self.bit_field(text, f"(*({c}))", m, "place", "any")
        return text, POSTFIX, f"({c})->{m.name}", m.type

    def dereferenced(self, text, prec, c, type, depth):
        if self.chance(0.5):
            return f"*{self.wrapped(text, prec, UNARY)}", UNARY, f"(*({c}))", type.to
        i = self.index(4, depth, self.chance(0.2))
        return f"{self.wrapped(text, prec, POSTFIX)}[{i.text}]", POSTFIX, f"({c})[{i.as_value()}]", type.to

    def bit_field(self, text, c, m, memory, wanted):
        if wanted == "pointer":
            return None
        if memory != "registers":
            c = f"MAP({c_quoted(text)}, &({c}))"
            c = f"({c})->{m.name}"
        else:
            c = f"({c}).{m.name}"
        if isinstance(m.type, Bool):
            return Value(text, POSTFIX, f"(+{c})", (1, False))
        size, signed = m.type.integer()
        if m.bits > 32:
            # what gcc makes of arithmetic on fields wider than int is nobody's C
            return Value(text, POSTFIX, f"(({m.type.c_name()}){c})", (size, signed))
        return Value(text, POSTFIX, f"(+{c})", (4, m.bits < 32 or signed), declared_unsigned=not signed)

    def index(self, count, depth, negative=False):
        k = self.rnd.random()
        if negative:
            v = self.rnd.choice([-1, -2])
            return Value(str(v), UNARY, str(v), (4, True))
        if k < 0.5 or depth < 1:
            v = str(self.rnd.randrange(count))
            return Value(v, POSTFIX, v, (4, True))
        e = self.integer(depth - 2)
        if k < 0.92:
            mask = 1 if count < 4 else 3 if count < 8 else 7
            return Value(f"{self.inner(e, BAND)} & {mask}", BAND, f"({e.as_value()} & {mask})", common(e.type, (4, True)))
        if is_constant(e):
            return self.index(count, 0)
        return Value(e.text, e.prec, e.as_value(), e.type)

    def member(self, wanted, depth):
        for _ in range(60):
            v = self.walk(wanted, depth)
            if v is not None:
                return v
        return self.constant() if wanted != "pointer" else self.null()

    def null(self):
        return Value("NULL", POSTFIX, "((void *)0)", Pointer(None))

    # ---- integers

    def scalar_parameter(self):
        p = self.rnd.choice(self.parameters)
        if isinstance(p.type, (Struct, Pointer)):
            return self.member("int", 1)
        return Value(p.text(self.rnd), POSTFIX, p.c, p.type.integer())

    def leaf(self, depth):
        k = self.rnd.random()
        if k < 0.30:
            return self.constant()
        if k < 0.40:
            return self.scalar_parameter()
        return self.member("int", depth)

    def integer(self, depth):
        k = self.rnd.random()
        if depth <= 0 or k < 0.25:
            return self.leaf(depth)
        if k < 0.62:
            return self.binary(depth)
        if k < 0.74:
            return self.unary(depth)
        if k < 0.86:
            return self.cast(depth)
        if k < 0.91:
            return self.conditional(depth)
        if k < 0.94:
            return self.from_pointers(depth)
        return self.truth_of_integers(depth - 1)

    def binary(self, depth):
        a, b = self.integer(depth - 1), self.integer(depth - 1)
        op = self.rnd.choice(["+", "-", "*", "/", "%", "<<", ">>", "&", "&", "|", "^", "+", "-"])
        prec = {"+": ADD, "-": ADD, "*": MUL, "/": MUL, "%": MUL, "<<": SHIFT, ">>": SHIFT, "&": BAND, "|": BOR, "^": BXOR}[op]
        if op in "/%" and is_constant(b):
            b = self.member("int", depth)
            if is_constant(b):
                op, prec = "+", ADD
        if op in ("<<", ">>") and self.chance(0.6):
            b = Value(*[str(self.rnd.choice([0, 1, 3, 7, 8, 15, 31, 32, 33, 63]))] * 1, POSTFIX, None, (4, True))
            b.c = b.text
        text = f"{self.inner(a, prec)} {op} {self.inner(b, prec - 1)}"
        x, y = a.as_value(), b.as_value()
        if op in ("<<", ">>"):
            return Value(text, prec, f"SHIFT({x}, {op}, {y})", promoted(a.type))
        if op == "/":
            return Value(text, prec, f"DIV({x}, {y})", common(a.type, b.type))
        if op == "%":
            return Value(text, prec, f"MOD({x}, {y})", common(a.type, b.type))
        return Value(text, prec, f"(({x}) {op} ({y}))", common(a.type, b.type))

    def unary(self, depth):
        a = self.integer(depth - 1)
        op = self.rnd.choice(["-", "~", "-", "~", "+"])
        text = self.inner(a, UNARY)
        if text.startswith(op):
            text = f"({text})"
        return Value(op + text, UNARY, f"({op}({a.as_value()}))", promoted(a.type))

    def cast(self, depth):
        a = self.pointer(depth - 1) if self.chance(0.1) else self.integer(depth - 1)
        t = self.types.random_integer()
        name = t.c_name()
        if isinstance(a.type, Pointer):
            name, t = self.rnd.choice([("unsigned long", Int("unsigned long", 8, False)), ("u64", Int("u64", 8, False)),
                                       ("long", Int("long", 8, True)), ("u32", Int("u32", 4, False))])
        return Value(f"({name}){self.inner(a, UNARY)}", UNARY, f"(({name})({a.as_value()}))", t.integer())

    def conditional(self, depth):
        c, a, b = self.truth(depth - 1), self.integer(depth - 1), self.integer(depth - 1)
        text = f"{self.inner(c, LOR)} ? {self.inner(a, COND)} : {self.inner(b, COND)}"
        return Value(text, COND, f"COND({c.as_truth()}, {a.as_value()}, {b.as_value()})", common(a.type, b.type))

    def from_pointers(self, depth):
        p = self.member("pointer", depth)
        if not isinstance(p.type, Pointer) or p.type.to is None:
            return self.leaf(depth)
        for _ in range(8):
            q = self.member("pointer", depth)
            if isinstance(q.type, Pointer) and q.type.same(p.type):
                return Value(f"{self.inner(p, ADD)} - {self.inner(q, MUL)}", ADD, f"DISTANCE({p.c}, {q.c})", (8, True))
        return self.leaf(depth)

    # ---- pointers

    def pointer(self, depth):
        k = self.rnd.random()
        p = self.member("pointer", max(depth, 1))
        if depth <= 0 or k < 0.6 or not isinstance(p.type, Pointer):
            return p
        if k < 0.72 and p.type.to is not None:
            op = self.rnd.choice("+-")
            i = self.constant_small() if self.chance(0.7) else self.integer(depth - 1)
            return Value(f"{self.inner(p, ADD)} {op} {self.inner(i, MUL)}", ADD, f"(({p.c}) {op} ({i.as_value()}))", p.type)
        if k < 0.82:
            s = self.rnd.choice(self.types.structs)
            return Value(f"({s.c_name()} *){self.inner(p, UNARY)}", UNARY, f"(({s.c_name()} *)({p.c}))", Pointer(s))
        if k < 0.9 and isinstance(p.type.to, Struct):
            m = self.rnd.choice(p.type.to.reachable())
            if not m.bits and not isinstance(m.type, Array):
                return Value(f"&{self.wrapped(p.text, p.prec, POSTFIX)}->{m.name}", UNARY, f"(&({p.c})->{m.name})", Pointer(m.type))
        if k < 0.95 and isinstance(p.type.to, Struct):
            # from a member back to its struct
            s = self.rnd.choice(self.types.structs)
            m = self.rnd.choice([m for m in s.reachable() if not m.bits])
            return Value(f"container_of({p.text}, {s.c_name()}, {m.name})", POSTFIX,
                         f"(({s.c_name()} *)((char *)({p.c}) - __builtin_offsetof({s.c_name()}, {m.name})))", Pointer(s))
        q = self.member("pointer", depth)
        if isinstance(q.type, Pointer) and q.type.same(p.type):
            c = self.truth(depth - 1)
            return Value(f"{self.inner(c, LOR)} ? {self.inner(p, COND)} : {self.inner(q, COND)}", COND,
                         f"COND({c.as_truth()}, {p.c}, {q.c})", p.type)
        return p

    def constant_small(self):
        v = str(self.rnd.choice([0, 1, 1, 1, 2, 3]))
        return Value(v, POSTFIX, v, (4, True))

    # ---- truths

    def comparison(self, depth):
        a, b = self.integer(depth - 1), self.integer(depth - 1)
        if is_constant(a) and is_constant(b):
            a = self.member("int", depth)
        if self.chance(0.08):
            a = self.pointer(depth - 1)
            b = self.null() if self.chance(0.4) else self.pointer(depth - 1)
        op = self.rnd.choice(["==", "==", "==", "!=", "!=", "<", "<=", ">", ">="])
        prec = EQUAL if op in ("==", "!=") else LESS
        x, y = a.as_value(), b.as_value()
        if isinstance(a.type, Pointer) or isinstance(b.type, Pointer):
            x, y = f"(uint64_t)({x})", f"(uint64_t)({y})"
        return Value(f"{self.inner(a, prec)} {op} {self.inner(b, prec - 1)}", prec, f"CMP({x}, {op}, {y})", (4, True), True)

    def in_set(self, depth):
        a = self.integer(depth - 1)
        items, truths = [], []
        for _ in range(self.rnd.randrange(1, 5)):
            low = self.integer(0)
            if self.chance(0.3):
                high = self.integer(0)
                if is_constant(low) and is_constant(high):
                    low, high = Value("3", POSTFIX, "3", (4, True)), Value("200", POSTFIX, "200", (4, True))
                items.append(f"{self.inner(low, COND)}..{self.inner(high, COND)}")
                truths.append(f"AND(CMP({a.as_value()}, >=, {low.as_value()}), CMP({a.as_value()}, <=, {high.as_value()}))")
            else:
                items.append(self.inner(low, COND))
                truths.append(f"CMP({a.as_value()}, ==, {low.as_value()})")
        c = truths[0]
        for t in truths[1:]:
            c = f"OR({c}, {t})"
        # behind "*)" the lexer takes "in" for a name, as in (T *)in
        left = self.wrapped(a.text, a.prec, POSTFIX if a.text.endswith("*)") else UNARY)
        return Value(f"{left} in ({', '.join(items)})", IN, c, (4, True), True)

    def error(self, depth):
        a = self.pointer(depth - 1) if self.chance(0.4) else self.integer(depth - 1)
        if not isinstance(a.type, Pointer) and (not a.type[1] or a.declared_unsigned):
            return self.comparison(depth)
        return Value(f"iserr({a.text})", POSTFIX, f"ISERR({a.as_value()})", (4, True), True)

    def truth(self, depth):
        k = self.rnd.random()
        if depth <= 1 or k < 0.38:
            k = self.rnd.random()
            if k < 0.78:
                return self.comparison(depth)
            if k < 0.88:
                return self.in_set(depth)
            if k < 0.91:
                return self.error(depth)
            return self.bare(depth)
        if k < 0.62:
            return self.connective(depth, "&&", LAND, "AND")
        if k < 0.83:
            return self.connective(depth, "||", LOR, "OR")
        if k < 0.94:
            a = self.truth(depth - 1) if self.chance(0.75) else self.bare(depth)
            return Value(f"!{self.inner(a, UNARY)}", UNARY, f"NOT({a.as_truth()})", (4, True), True)
        c, a, b = self.truth(depth - 1), self.truth_of_integers(depth - 1), self.truth_of_integers(depth - 1)
        text = f"{self.inner(c, LOR)} ? {self.inner(a, COND)} : {self.inner(b, COND)}"
        return Value(text, COND, f"COND({c.as_truth()}, {a.as_value()}, {b.as_value()})", common(a.type, b.type))

    def truth_of_integers(self, depth):
        for _ in range(20):
            t = self.truth(depth)
            if not isinstance(t.type, Pointer):
                return t
        return self.comparison(depth)

    def bare(self, depth):
        """A value as a condition: as_truth says what it is there."""
        return self.pointer(depth - 1) if self.chance(0.15) else self.integer(depth - 1)

    def connective(self, depth, op, prec, word):
        a, b = self.truth(depth - 1), self.truth(depth - 1)
        return Value(f"{self.inner(a, prec)} {op} {self.inner(b, prec - 1)}", prec, f"{word}({a.as_truth()}, {b.as_truth()})",
                     (4, True), True)


def is_constant(v):
    return not any(word in v.c for word in ("LD", "MAP", "parameter", "context"))


# ---- the C

CASE = """#include "oracle.h"
%(types)s
const char case_name[] = "seed %(seed)d";
const unsigned int case_worlds = %(worlds)d;
%(world)s
const size_t case_memory = (%(worlds)d * sizeof(struct world) + 4095) / 4096 * 4096;
%(fill)s
"""


def make(seed, count):
    rnd = random.Random(seed)
    types = Types(rnd)
    expressions = Expressions(rnd, types)
    seen, functions, tests = set(), [], []
    while len(tests) < count:
        v = expressions.truth(rnd.choice([1, 1, 2, 2, 2, 3, 3, 4]))
        if v.text in seen or len(v.text) > 600:
            continue
        seen.add(v.text)
        functions.append(f"static enum truth test_{len(tests)}(void)\n{{\n\treturn {v.as_truth()};\n}}\n")
        tests.append(f"\t{{{c_quoted(v.text)}, test_{len(tests)}, -1, TRUTH_UNKNOWN}},\n")
    case = CASE % {"types": types.text(), "seed": seed, "worlds": WORLDS, "world": types.world(), "fill": types.fill(WORLDS)}
    case += "".join(functions)
    case += "const struct test case_tests[] = {\n" + "".join(tests) + "};\n"
    case += "const unsigned int case_tests_n = sizeof(case_tests) / sizeof(case_tests[0]);\n"
    return types.text() + types.function(), case
