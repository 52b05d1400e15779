# SPDX-License-Identifier: GPL-2.0-only
"""Random globs on random strings, in the form of operators.txt: worlds, and what each expression must give there.

The oracle is the plain definition of a glob, by recursion over the pattern: nothing of how the kernel's side does it.
"""
import functools
import random

READ = 255  # bytes that are read of a string: language.md 4
NAME = 16   # struct inner's name


@functools.lru_cache(maxsize=None)
def matches(glob, text):
    if not glob:
        return not text
    if glob[0] == "*":
        return matches(glob[1:], text) or (bool(text) and matches(glob, text[1:]))
    return bool(text) and glob[0] in ("?", text[0]) and matches(glob[1:], text[1:])


def expected(glob, text):
    """A text that is longer than what is read matches no glob that needs its end."""
    if len(text) > READ:
        return glob.endswith("*") and matches(glob, text[:READ])
    return matches(glob, text)


def random_text(rnd, most):
    length = rnd.choice([0, 1, 2, 3, 5, 8, 9, 13, 15, 16, 17, 31, 64, 254, 255, 256, 257, 290])
    # few letters: pieces that begin to match and then don't are what goes wrong
    return "".join(rnd.choice("aab") for _ in range(min(length, most)))


def mutated(rnd, text):
    """A glob that matches the text, or nearly."""
    glob, at = "", 0
    while at < len(text):
        step = rnd.choice([1, 1, 1, 2, 4, 20, 90])
        kind = rnd.random()
        if kind < 0.35:
            glob += "*"
            at += rnd.choice([0, step])
        elif kind < 0.5:
            glob += "?"
            at += 1
        elif kind < 0.53:
            glob += "c"
            at += 1
        else:
            glob += text[at:at + step]
            at += step
    return glob + rnd.choice(["", "", "*", "?", "a"])


def least(glob):
    return len(glob) - glob.count("*")


def random_glob(rnd, text, most):
    while True:
        glob = mutated(rnd, rnd.choice([text, text[:rnd.randrange(1, 20)]]))
        if least(glob) <= most:
            return glob


def make(seed, count):
    """([the statements of each world], [(word, expression, world)])"""
    rnd = random.Random(seed)
    worlds, tests = [], []
    for _ in range((count + 7) // 8):
        text, name = random_text(rnd, 300), random_text(rnd, NAME)
        worlds.append(f's->text = K(strcpy(w->words, "{text}")); memcpy(s->in.name, "{name}", {len(name)});')
        for _ in range(4):
            for expression, string, most in ("s->text", text, READ), ("s->in.name", name, NAME - 1):
                glob = random_glob(rnd, string, most)
                holds = expected(glob, string)
                form = rnd.choice(["{} ~ {}", "{} ~ {}", "{} !~ {}", "!({} ~ {})"])
                word = "yes" if holds == (form == "{} ~ {}") else "no"
                tests.append((word, form.format(expression, f'"{glob}"'), len(worlds) - 1))
    return worlds, tests[:count]
