# SPDX-License-Identifier: GPL-2.0-only
# make          ./ktrace, one static binary
# make demo     installs what is missing, builds, shows the main one-liner on a real kernel
# make check    all tests: units, golden files, and the real binary in QEMU guests
# make check-unit, check-vm      only those without guests, only those in guests
# make fuzz TIME=60              the fuzzers, so many seconds each
# make lint     who includes whom, sizes, headers that compile alone
# make install-deps              the packages that build and tests need (tests/deps)

CC      ?= gcc
FLEX    ?= flex
BISON   ?= bison
B       := build
WARN    := -Wall -Wextra -Wshadow -Wmissing-prototypes -Wstrict-prototypes
CFLAGS  ?= -Os -g
override CFLAGS += -std=gnu11 $(WARN) -Isrc -I$(B)/gen -MMD -MP -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables
LDFLAGS ?= -static -Wl,--gc-sections -Wl,-z,noseparate-code
LIBS    :=

STATIONS := base kernel frontend plan codegen runtime output
SRC     := $(wildcard $(STATIONS:%=src/%/*.c)) $(wildcard src/*.c)
GEN     := $(B)/gen/parser.c $(B)/gen/lexer.c
OBJ     := $(SRC:src/%.c=$(B)/obj/%.o) $(B)/obj/gen/parser.o $(B)/obj/gen/lexer.o
LIBOBJ  := $(filter-out $(B)/obj/main.o,$(OBJ))

ktrace: $(B)/ktrace.debug
	@strip -o $@ $<

$(B)/ktrace.debug: $(OBJ)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(OBJ) $(LIBS)

# everything but main, for the tests
$(B)/libktrace.a: $(LIBOBJ)
	@rm -f $@
	$(AR) rcs $@ $(LIBOBJ)

$(B)/gen/parser.c: grammar/ktrace.y
	@mkdir -p $(@D)
	$(BISON) -d -o $@ $<

$(B)/gen/lexer.c: grammar/ktrace.l $(B)/gen/parser.c
	@mkdir -p $(@D)
	$(FLEX) -o $@ --header-file=$(B)/gen/lexer.h $<

# What walks all of BTF and all names: start-up is spent there. And what each event's line is made by.
HOT     := kernel/names kernel/btf_check kernel/btf_file kernel/btf_index kernel/addresses kernel/symbols kernel/functions kernel/traceable kernel/type kernel/lookup kernel/glob kernel/file base/vec \
	   base/strbuf base/escape output/number output/json_write output/json output/value output/value_json output/value_text output/text output/object_text kernel/known
$(HOT:%=$(B)/obj/%.o): override CFLAGS += -O2

$(OBJ): | $(GEN)

$(B)/obj/%.o: src/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -c -o $@ $<

$(B)/obj/gen/%.o: $(B)/gen/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -c -o $@ $<

demo:
	@tests/demo

check: ktrace
	@tests/check-all

check-unit: ktrace
	@tests/check-all unit

check-vm: ktrace
	@tests/check-all guest

fuzz:
	@tests/fuzz/run --time $(or $(TIME),60)

bench: ktrace
	@bench/all

lint: $(GEN)
	@tests/lint

install-deps:
	@tests/install-deps

clean:
	rm -rf $(B)/obj $(B)/gen $(B)/ktrace.debug $(B)/libktrace.a ktrace

-include $(OBJ:.o=.d)
.PHONY: bench demo check check-unit check-vm fuzz lint install-deps clean
