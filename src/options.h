/* SPDX-License-Identifier: GPL-2.0-only */
/* The command line. Const once it is parsed. */
#ifndef KTRACE_OPTIONS_H
#define KTRACE_OPTIONS_H

#include "base/base.h"
#include "kernel/kernel.h"
#include "output/printer.h"

enum subcommand {
	COMMAND_TRACE,
	COMMAND_LIST,
	COMMAND_INFO,
	COMMAND_EXPLAIN,
	COMMAND_HELP,
	COMMAND_VERSION,
	COMMAND_ABSENT
};

enum dump { DUMP_NONE, DUMP_AST, DUMP_TYPES, DUMP_PLAN, DUMP_IR, DUMP_BPF };

struct options {
	enum subcommand subcommand;
	const char *subcommand_name;
	const char *script_name; /* -f's file, or NULL */
	char *script;		 /* the joined script arguments, owned */
	char **command;		 /* COMMAND ARGS…, NULL-terminated; NULL: none */
	uint64_t count;		 /* -c; 0: no limit */
	uint64_t rate;		 /* --rate: events a second; 0: no limit */
	uint64_t duration_ns;	 /* -d; 0: no limit */
	uint64_t interval_ns;	 /* -i; 0: aggregations are printed at the end */
	uint32_t keys;		 /* --keys */
	uint32_t pid;		 /* -p; 0: all */
	uint32_t buffer;	 /* bytes of the ring buffer */
	uint32_t strings;	 /* --strings */
	int attach;		 /* enum attach_kind, or -1 */
	enum dump dump;
	enum time_form time;
	struct object_style objects; /* --form, --zeros */
	bool folded; /* --form folded */
	bool stats;  /* --stats */
	bool lazy;   /* --lazy */
	bool verbose, quiet, json, dry_run, no_expedite;
	const char *verifier_log;
	const char *features; /* a file instead of probing: for -n and --dump anywhere */
	struct kernel_source from;
};

/* false: the mistake has been reported on standard error, exit with 2. Either way options_free what
 * it holds. */
bool options_parse(struct options *o, int argc, char **argv);
void options_free(struct options *o);
void options_help(FILE *to);

#endif
