/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What other tools would have written comes in, the same in ktrace's words goes out as the mend:
 * bpftrace's probes, maps and variables, tcpdump's filters. None of it is the language's.
 */
#include "frontend/parse.h"
#include "frontend/pcap_filter.h"
#include "parser.h"

#include <ctype.h>
#include <string.h>

/* --- probes: kprobe:f --- */

enum peer_probe {
	PEER_ENTRY,
	PEER_RETURN,
	PEER_TRACEPOINT,
	PEER_USER, /* user space */
	PEER_TIMER,
};

static const struct peer {
	const char *word;
	enum peer_probe kind;
} peers[] = {
	{"kprobe", PEER_ENTRY},
	{"k", PEER_ENTRY},
	{"fentry", PEER_ENTRY},
	{"f", PEER_ENTRY},
	{"kfunc", PEER_ENTRY},
	{"kretprobe", PEER_RETURN},
	{"kr", PEER_RETURN},
	{"fexit", PEER_RETURN},
	{"fr", PEER_RETURN},
	{"kretfunc", PEER_RETURN},
	{"tracepoint", PEER_TRACEPOINT},
	{"t", PEER_TRACEPOINT},
	{"rawtracepoint", PEER_TRACEPOINT},
	{"rt", PEER_TRACEPOINT},
	{"uprobe", PEER_USER},
	{"uretprobe", PEER_USER},
	{"usdt", PEER_USER},
	{"profile", PEER_TIMER},
	{"interval", PEER_TIMER},
};

static const struct peer *peer_find(const char *word)
{
	for (size_t i = 0; i < ARRAY_SIZE(peers); i++)
		if (!strcmp(word, peers[i].word))
			return &peers[i];
	return NULL;
}

/*
 * The length of what stands behind "word:" if the peer's probe can be meant: no blank, then nothing
 * that an expression would have, or the ':' of our own. 0 for kprobe: p->addr and kprobe:p->addr,
 * which are the type's functions.
 */
static size_t peer_target(const char *s)
{
	size_t n = 0, behind;
	bool colon;

	while (s[n] && (isalnum((unsigned char)s[n]) || strchr("_*?.:+", s[n]) ||
			(s[n] == '/' && n == 0) || (s[n] == '/' && s[0] == '/')))
		n++;
	behind = n + strspn(s + n, " \t\r");
	colon = n > 1 && s[n - 1] == ':';
	n -= colon;
	return n && (colon || !s[behind] || strchr("\n;{/,#", s[behind])) ? n : 0;
}

static bool peer_report(struct parse *p, enum peer_probe kind, struct span whole, const char *name)
{
	const char *mend = NULL;

	switch (kind) {
	case PEER_ENTRY: mend = arena_printf(p->arena, "write '%s:'", name); break;
	case PEER_RETURN:
		mend = arena_printf(p->arena, "write '%s:', where 'ret' is what it returned", name);
		break;
	case PEER_TRACEPOINT: mend = arena_printf(p->arena, "write 'tp:%s'", name); break;
	case PEER_USER: mend = "only the kernel is traced"; break;
	case PEER_TIMER: mend = "only functions and tracepoints are traced"; break;
	}
	parse_error(p, whole, mend, "'%s' is another tool's spelling", parse_text(p, whole));
	return kind == PEER_ENTRY || kind == PEER_RETURN;
}

bool peers_probe(struct parse *p, const char **name, struct span *at)
{
	const struct peer *peer = peer_find(*name);
	const char *text = p->source->text;
	size_t n;
	uint32_t from;
	struct span whole;

	if (!peer || text[at->end] != ':')
		return false;
	n = peer_target(text + at->end + 1);
	if (!n)
		return false;
	whole = (struct span){at->start, at->end + 1 + (uint32_t)n};
	for (from = whole.end; text[from - 1] != ':' && text[from - 1] != '/';)
		from--;
	n = strcspn(parse_text(p, (struct span){from, whole.end}), "+");
	*at = (struct span){from, from + (uint32_t)n};
	*name = parse_text(p, *at);
	if (!peer_report(p, peer->kind, whole, *name) || !n)
		*name = NULL;
	lexer_seek(p, whole.end);
	return true;
}

/* --- filters: host 1.1.1.1 and port 80 --- */

/* Where the filter begins that the last token stands in: the clause's or the predicate's beginning,
 * or the token before. */
static bool filter_start(const struct parse *p, uint32_t *start)
{
	const char *text = p->source->text;

	*start = MIN(p->predicate_start ? p->predicate_start : p->clause_start, p->last.at.start);
	*start += (uint32_t)strspn(text + *start, " \t");
	if (pcap_begins(text + *start))
		return true;
	*start = p->before.at.start;
	return p->predicate_start && p->before.kind == T_NAME && pcap_begins(text + *start);
}

bool peers_pcap(struct parse *p)
{
	uint32_t start;
	struct span at;

	if (p->skipping || p->in_block || !filter_start(p, &start))
		return false;
	at = pcap_extent(p->source, start);
	parse_error(p, at,
		    pcap_mend(p->arena, p->source, at, p->predicate_start ? "" : "sk_buff: "),
		    "a bare packet filter");
	return true;
}

/* --- maps and variables --- */

static size_t word_length(const char *s)
{
	size_t n = 0;

	while (isalnum((unsigned char)s[n]))
		n++;
	return n;
}

/*
 * The text up to the closing bracket's, trimmed; NULL if the line ends before. s is behind the
 * opening one, and moved behind the other.
 */
static const char *bracketed(struct parse *p, const char **s, char close)
{
	size_t n = strcspn(*s, (char[]){close, '\n', 0});
	const char *text = arena_strndup(p->arena, *s, n);

	if ((*s)[n] != close)
		return NULL;
	*s += n + 1;
	*s += strspn(*s, " \t");
	return text;
}

/* @x[comm] = count() is count() by comm. */
void peers_map(struct parse *p, struct span at)
{
	const char *text = p->source->text, *s = text + at.end, *keys = NULL;
	const char *mend = "write count() by KEY";
	uint32_t before = at.start;

	while (before && (text[before - 1] == ' ' || text[before - 1] == '\t'))
		before--;
	if (before && text[before - 1] == '(') { /* print(@x), clear(@x) */
		parse_error(p, at, "aggregations are printed at the end, and each -i TIME",
			    "a script has no maps");
		return;
	}

	s += strspn(s, " \t");
	if (*s == '[') {
		s++;
		keys = bracketed(p, &s, ']');
	}
	if (keys && !strcmp(keys, "probe"))
		keys = "func";
	if (keys)
		mend = arena_printf(p->arena, "write count() by %s", keys);
	if (*s == '=' && s[1] != '=') {
		const char *word = s + 1 + strspn(s + 1, " \t"), *args = NULL;
		size_t n = word_length(word);

		s = word + n + 1;
		if (word[n] == '(')
			args = bracketed(p, &s, ')');
		if (args && keys)
			mend = arena_printf(p->arena, "write %.*s(%s) by %s", (int)n, word, args,
					    keys);
		else if (args)
			mend = arena_printf(p->arena, "write %.*s(%s)", (int)n, word, args);
	}
	parse_error(p, at, mend, "a script has no maps");
}

/* $retval and $arg1 are ftrace's, all others bpftrace's own variables. */
void peers_variable(struct parse *p, struct span at)
{
	const char *text = parse_text(p, at), *mend = "write the expression itself";

	if (!strcmp(text, "$retval"))
		mend = "write ret";
	else if (!strcmp(text, "$comm"))
		mend = "write comm";
	else if (text[1] >= '0' && text[1] <= '9')
		mend = "write the value itself";
	else if (!strncmp(text, "$arg", 4) && text[4] >= '1' && text[4] <= '9' && !text[5])
		mend = arena_printf(p->arena, "write arg%c", text[4] - 1);
	parse_error(p, at, mend, "a script has no variables");
}
