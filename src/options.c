/* SPDX-License-Identifier: GPL-2.0-only */
/* argv comes in, const options go out; mistakes are one line on standard error. */
#include "options.h"
#include "peer_options.h"

#include "base/listing.h"
#include "plan/strategy.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SCRIPT_MOST (1u << 20)

enum {
	OPT_BTF = 256,
	OPT_ATTACH,
	OPT_DUMP,
	OPT_JSON,
	OPT_FORM,
	OPT_ZEROS,
	OPT_BUFFER,
	OPT_STRINGS,
	OPT_KEYS,
	OPT_RATE,
	OPT_STATS,
	OPT_LOG,
	OPT_NO_EXPEDITE,
	OPT_LAZY,
	OPT_FUNCTIONS,
	OPT_KALLSYMS,
	OPT_MODULES,
	OPT_FEATURES
};

static const struct option longs[] = {
	{"count", required_argument, NULL, 'c'},
	{"duration", required_argument, NULL, 'd'},
	{"interval", required_argument, NULL, 'i'},
	{"pid", required_argument, NULL, 'p'},
	{"file", required_argument, NULL, 'f'},
	{"verbose", no_argument, NULL, 'v'},
	{"quiet", no_argument, NULL, 'q'},
	{"dry-run", no_argument, NULL, 'n'},
	{"help", no_argument, NULL, 'h'},
	{"version", no_argument, NULL, 'V'},
	{"time", required_argument, NULL, 'T'},
	{"json", no_argument, NULL, OPT_JSON},
	{"form", required_argument, NULL, OPT_FORM},
	{"zeros", no_argument, NULL, OPT_ZEROS},
	{"btf", required_argument, NULL, OPT_BTF},
	{"attach", required_argument, NULL, OPT_ATTACH},
	{"dump", required_argument, NULL, OPT_DUMP},
	{"buffer", required_argument, NULL, OPT_BUFFER},
	{"strings", required_argument, NULL, OPT_STRINGS},
	{"keys", required_argument, NULL, OPT_KEYS},
	{"rate", required_argument, NULL, OPT_RATE},
	{"stats", no_argument, NULL, OPT_STATS},
	{"verifier-log", required_argument, NULL, OPT_LOG},
	{"lazy", no_argument, NULL, OPT_LAZY},
	{"no-expedite", no_argument, NULL, OPT_NO_EXPEDITE},
	{"functions", required_argument, NULL, OPT_FUNCTIONS},
	{"kallsyms", required_argument, NULL, OPT_KALLSYMS},
	{"modules", required_argument, NULL, OPT_MODULES},
	{"features", required_argument, NULL, OPT_FEATURES},
	{NULL, 0, NULL, 0},
};

void options_help(FILE *to)
{
	fputs("usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]\n"
	      "       ktrace list PROBES        the functions that a set stands for (--json too)\n"
	      "       ktrace info NAME…         what a function takes, how a type is laid out\n"
	      "       ktrace explain SCRIPT     what would be done, and the programs\n"
	      "\n"
	      "  ktrace 'sk_buff: skb->len == 84 && ret != 0'    calls of every function that "
	      "takes a struct sk_buff *\n"
	      "  ktrace 'ip_rcv: skb->len == 84 { print skb->dev->name, ret }' -- ping -c 3 "
	      "127.0.0.1\n"
	      "  ktrace ip_send_skb                              every argument and the return "
	      "value\n"
	      "\n"
	      "  -f, --file FILE        read the script from FILE\n"
	      "  -c, --count COUNT      end after COUNT events\n"
	      "      --rate COUNT       print COUNT events a second at most\n"
	      "  -d, --duration TIME    end after TIME (seconds, or 500ms, 10s, 5m, 1h)\n"
	      "  -i, --interval TIME    print aggregations each TIME, not only at the end\n"
	      "  -p, --pid PID          only what this process does\n"
	      "  -n, --dry-run          compile and say what would be attached\n"
	      "  -v, --verbose          also say which functions are left out, and why\n"
	      "  -q, --quiet            no summary on standard error\n"
	      "      --stats            also count the calls that are turned down\n"
	      "  -T, --time FORM        wall (default), rel, delta or boot\n"
	      "      --json             one JSON object a line\n"
	      "      --form FORM        structs: compact (one line) or full (a member a line;\n"
	      "                         print of a pointer also shows the struct it points to);\n"
	      "                         folded: stacks alone, for flame graphs\n"
	      "      --zeros            also the members of structs that are zero\n"
	      "      --attach KIND      kprobe.multi, kprobe.session or kprobe.event; fentry,\n"
	      "                         fexit, fsession, fentry.multi or fsession.multi\n"
	      "      --buffer SIZE      bytes of the ring buffer (default 16M)\n"
	      "      --strings N        bytes of a string at most (default 255)\n"
	      "      --keys N           keys that an aggregation has room for (default 8192)\n"
	      "      --btf FILE         kernel types from FILE\n"
	      "      --lazy             arm returns of kprobe events at the first match, which is "
	      "missed\n"
	      "      --no-expedite      leave rcu_expedited alone while functions are attached\n"
	      "      --verifier-log FILE  where the verifier's log goes if it turns a program "
	      "down\n"
	      "      --dump STATION     print ast, types, plan, ir or bpf, and end\n"
	      "  -h, --help    -V, --version\n"
	      "\n"
	      "Exit status: 0 the trace ran, 1 the environment, 2 the script or the options.\n",
	      to);
}

PRINTF(1, 2) static bool mistake(const char *fmt, ...)
{
	va_list va;

	fputs("error: ", stderr);
	va_start(va, fmt);
	listing_vsay(stderr, fmt, va);
	va_end(va);
	fputc('\n', stderr);
	return false;
}

/* A number of what, of at least least and at most most, with K, M or G of 1024 where sizes are
 * meant. */
static bool parse_number(const char *what, const char *text, bool size, uint64_t least,
			 uint64_t most, uint64_t *n)
{
	char *end;
	unsigned int shift = 0;

	errno = 0;
	*n = strtoull(text, &end, 10);
	if (size && *end && !end[1]) {
		shift = *end == 'K' ? 10 : *end == 'M' ? 20 : *end == 'G' ? 30 : 0;
		end += shift != 0;
	}
	if (*text < '0' || *text > '9' || *end || errno)
		return mistake("%s wants a number%s, not '%s'", what,
			       size ? " of bytes (64K, 16M)" : "", text);
	if (*n > most >> shift || (*n << shift) < least)
		return mistake("%s must be from %llu to %llu, not %s", what,
			       (unsigned long long)least, (unsigned long long)most, text);
	*n <<= shift;
	return true;
}

static bool parse_duration(const char *what, const char *text, uint64_t *ns)
{
	static const struct {
		const char *unit;
		uint64_t ns;
	} units[] = {{"", 1000000000},	{"ns", 1},	    {"us", 1000},	 {"ms", 1000000},
		     {"s", 1000000000}, {"m", 60000000000}, {"h", 3600000000000}};
	char *end;
	uint64_t n;

	errno = 0;
	n = strtoull(text, &end, 10);
	for (size_t i = 0; *text >= '0' && *text <= '9' && !errno && i < ARRAY_SIZE(units); i++) {
		if (strcmp(end, units[i].unit) || n == 0 || n > UINT64_MAX / 2 / units[i].ns)
			continue;
		*ns = n * units[i].ns;
		return true;
	}
	return mistake("%s wants a time such as 10, 500ms or 5m, not '%s'", what, text);
}

static bool parse_dump(const char *text, enum dump *dump)
{
	static const char *const names[] = {[DUMP_AST] = "ast",
					    [DUMP_TYPES] = "types",
					    [DUMP_PLAN] = "plan",
					    [DUMP_IR] = "ir",
					    [DUMP_BPF] = "bpf"};

	for (size_t i = DUMP_AST; i < ARRAY_SIZE(names); i++) {
		if (!strcmp(names[i], text)) {
			*dump = (enum dump)i;
			return true;
		}
	}
	return mistake("--dump knows ast, types, plan, ir and bpf, not '%s'", text);
}

static bool parse_time(const char *text, enum time_form *form)
{
	static const char *const names[] = {[TIME_WALL] = "wall",
					    [TIME_REL] = "rel",
					    [TIME_DELTA] = "delta",
					    [TIME_BOOT] = "boot"};

	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		if (!strcmp(names[i], text)) {
			*form = (enum time_form)i;
			return true;
		}
	}
	return mistake("-T knows wall, rel, delta and boot, not '%s'", text);
}

static bool parse_form(const char *text, struct options *o)
{
	if (!strcmp(text, "compact"))
		o->objects.form = OBJECT_COMPACT;
	else if (!strcmp(text, "full"))
		o->objects.form = OBJECT_FULL;
	else if (!strcmp(text, "folded"))
		o->folded = true;
	else
		return mistake("--form knows compact, full and folded, not '%s'", text);
	return true;
}

/* The ring buffer's size is a power of two, of whole pages. */
static bool parse_buffer(const char *text, uint32_t *size)
{
	uint64_t n, rounded = 4096;

	if (!parse_number("--buffer", text, true, 4096, 1u << 30, &n))
		return false;
	while (rounded < n)
		rounded *= 2;
	*size = (uint32_t)rounded;
	return true;
}

static bool parse_attach(const char *text, int *attach)
{
	*attach = attach_kind_parse(text);
	if (*attach >= 0)
		return true;
	return mistake("--attach knows kprobe.multi, kprobe.session, kprobe.event, fentry, fexit, "
		       "fsession, fentry.multi and fsession.multi, not '%s'",
		       text);
}

static bool parse_option(struct options *o, int c)
{
	uint64_t n = 0;
	bool ok = true;

	switch (c) {
	case 'c':
		ok = parse_number("-c", optarg, false, 1, UINT64_MAX, &n);
		o->count = n;
		break;
	case 'd': return parse_duration("-d", optarg, &o->duration_ns);
	case 'i': return parse_duration("-i", optarg, &o->interval_ns);
	case 'p':
		ok = parse_number("-p", optarg, false, 1, INT32_MAX, &n);
		o->pid = (uint32_t)n;
		break;
	case 'f':
		if (o->script_name)
			return mistake("-f takes one FILE, and '%s' is it already", o->script_name);
		o->script_name = optarg;
		break;
	case 'v': o->verbose = true; break;
	case 'q': o->quiet = true; break;
	case 'n': o->dry_run = true; break;
	case 'h': o->subcommand = COMMAND_HELP; break;
	case 'V': o->subcommand = COMMAND_VERSION; break;
	case 'T': return parse_time(optarg, &o->time);
	case OPT_JSON: o->json = true; break;
	case OPT_FORM: return parse_form(optarg, o);
	case OPT_ZEROS: o->objects.zeros = true; break;
	case OPT_STATS: o->stats = true; break;
	case OPT_BTF: o->from.btf = optarg; break;
	case OPT_ATTACH: return parse_attach(optarg, &o->attach);
	case OPT_DUMP: return parse_dump(optarg, &o->dump);
	case OPT_BUFFER: return parse_buffer(optarg, &o->buffer);
	case OPT_STRINGS:
		ok = parse_number("--strings", optarg, false, 1, 255, &n);
		o->strings = (uint32_t)n;
		break;
	case OPT_RATE:
		ok = parse_number("--rate", optarg, false, 1, UINT64_MAX, &n);
		o->rate = n;
		break;
	case OPT_KEYS:
		ok = parse_number("--keys", optarg, false, 1, 1u << 20, &n);
		o->keys = (uint32_t)n;
		break;
	case OPT_LOG: o->verifier_log = optarg; break;
	case OPT_LAZY: o->lazy = true; break;
	case OPT_NO_EXPEDITE: o->no_expedite = true; break;
	case OPT_FUNCTIONS: o->from.functions = optarg; break;
	case OPT_KALLSYMS: o->from.kallsyms = optarg; break;
	case OPT_MODULES: o->from.modules = optarg; break;
	case OPT_FEATURES: o->features = optarg; break;
	default: return false;
	}
	return ok;
}

static void append_script(struct options *o, const char *text)
{
	size_t old = o->script ? strlen(o->script) : 0, n = strlen(text);

	o->script = xrealloc(o->script, old + n + 2);
	if (old)
		o->script[old++] = '\n';
	memcpy(o->script + old, text, n + 1);
}

static bool read_script(struct options *o)
{
	int fd = strcmp(o->script_name, "-") ? open(o->script_name, O_RDONLY | O_CLOEXEC) : dup(0);
	char *text = xmalloc(SCRIPT_MOST + 1);
	size_t n = 0;
	ssize_t got = 1;

	while (fd >= 0 && got > 0 && n < SCRIPT_MOST) {
		got = read(fd, text + n, SCRIPT_MOST - n);
		if (got > 0)
			n += (size_t)got;
	}
	text[n] = 0;
	if (fd < 0 || got < 0) {
		mistake("cannot read the script '%s': %s", o->script_name, strerror(errno));
	} else if (strlen(text) != n) {
		mistake("the script '%s' holds a NUL byte", o->script_name);
		got = -1;
	} else {
		append_script(o, text);
	}
	if (fd >= 0)
		close(fd);
	free(text);
	return fd >= 0 && got >= 0;
}

/* list, help and the words that are kept for later; only as the very first argument, and not after
 * --. */
static void find_subcommand(struct options *o, int *argc, char ***argv)
{
	static const struct {
		const char *name;
		enum subcommand is;
	} known[] = {{"list", COMMAND_LIST},
		     {"help", COMMAND_HELP},
		     {"info", COMMAND_INFO},
		     {"explain", COMMAND_EXPLAIN},
		     {"complete", COMMAND_ABSENT}};

	for (size_t i = 0; *argc > 1 && i < ARRAY_SIZE(known); i++) {
		if (strcmp((*argv)[1], known[i].name))
			continue;
		o->subcommand = known[i].is;
		o->subcommand_name = known[i].name;
		(*argv)[1] = (*argv)[0];
		(*argv)++;
		(*argc)--;
		return;
	}
}

static int find_dashes(int from, int argc, char **argv)
{
	while (from < argc && strcmp(argv[from], "--"))
		from++;
	return from;
}

/* getopt has said which it is. */
static bool unknown_option(char **argv)
{
	char letter[] = {'-', (char)optopt, 0};
	const char *mend = peer_option_mend(optopt && optopt < 128 ? letter : argv[optind - 1]);

	if (mend)
		fprintf(stderr, "error: %s\n", mend);
	else
		fputs("error: see 'ktrace --help'\n", stderr);
	return false;
}

static bool parse_arguments(struct options *o, int argc, char **argv)
{
	int dashes = find_dashes(1, argc, argv), c;

	/* getopt sees what stands before the first --, and may order it as it likes */
	optind = 1;
	while ((c = getopt_long(dashes, argv, "c:d:i:p:f:vqnhVT:", longs, NULL)) != -1)
		if (c == '?' ? !unknown_option(argv) : !parse_option(o, c))
			return false;
	if (o->script_name && !read_script(o))
		return false;
	/* all behind the first -- is the COMMAND, unless no script stands before it: then one may
	 * follow, and the next -- is meant */
	if (optind == dashes && !o->script_name && dashes < argc) {
		optind = dashes + 1;
		dashes = find_dashes(optind, argc, argv);
	}
	for (int i = optind; i < dashes; i++)
		append_script(o, argv[i]);
	o->command = dashes + 1 < argc ? &argv[dashes + 1] : NULL;
	if (dashes + 1 == argc && o->script)
		return mistake("no COMMAND follows '--': write it, or leave out '--' to trace "
			       "until Ctrl-C");
	return true;
}

bool options_parse(struct options *o, int argc, char **argv)
{
	*o = (struct options){.attach = -1, .buffer = 16u << 20, .strings = 255, .keys = 8192};
	find_subcommand(o, &argc, &argv);
	if (!parse_arguments(o, argc, argv))
		return false;
	if (o->subcommand == COMMAND_HELP || o->subcommand == COMMAND_VERSION)
		return true;
	if (o->subcommand == COMMAND_ABSENT)
		return mistake("'ktrace %s' is not there yet; 'ktrace -- %s' is the function",
			       o->subcommand_name, o->subcommand_name);
	if (!o->script) {
		options_help(stderr);
		return false;
	}
	if (o->subcommand == COMMAND_INFO && !o->script[strspn(o->script, " \t\n")])
		return mistake("info wants the name of a function or a type");
	return true;
}

void options_free(struct options *o)
{
	free(o->script);
	o->script = NULL;
}
