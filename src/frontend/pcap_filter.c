/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The script's text where a predicate is expected comes in, what of it is one of tcpdump's filters
 * goes out, with the mend: host 1.1.1.1 and port 80. None of it is the language's.
 */
#include "frontend/pcap_filter.h"

#include <ctype.h>
#include <string.h>

/* A protocol may stand alone or before [byte]; what else begins a filter needs a value. */
enum pcap_word {
	PCAP_NONE,
	PCAP_PROTOCOL,
	PCAP_VALUE,
};

static enum pcap_word pcap_word(const char *s, size_t n)
{
	static const struct {
		const char *word;
		enum pcap_word kind;
	} words[] = {
		{"tcp", PCAP_PROTOCOL},	    {"udp", PCAP_PROTOCOL},	 {"icmp", PCAP_PROTOCOL},
		{"icmp6", PCAP_PROTOCOL},   {"ip", PCAP_PROTOCOL},	 {"ip6", PCAP_PROTOCOL},
		{"arp", PCAP_PROTOCOL},	    {"rarp", PCAP_PROTOCOL},	 {"ether", PCAP_PROTOCOL},
		{"sctp", PCAP_PROTOCOL},    {"vlan", PCAP_PROTOCOL},	 {"mpls", PCAP_PROTOCOL},
		{"inbound", PCAP_PROTOCOL}, {"outbound", PCAP_PROTOCOL}, {"host", PCAP_VALUE},
		{"net", PCAP_VALUE},	    {"port", PCAP_VALUE},	 {"portrange", PCAP_VALUE},
		{"src", PCAP_VALUE},	    {"dst", PCAP_VALUE},	 {"proto", PCAP_VALUE},
		{"less", PCAP_VALUE},	    {"greater", PCAP_VALUE},	 {"gateway", PCAP_VALUE},
	};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (strlen(words[i].word) == n && !strncmp(s, words[i].word, n))
			return words[i].kind;
	return PCAP_NONE;
}

static size_t word_length(const char *s)
{
	size_t n = 0;

	while (isalnum((unsigned char)s[n]))
		n++;
	return n;
}

static bool word_is(const char *s, const char *word)
{
	return word_length(s) == strlen(word) && !strncmp(s, word, strlen(word));
}

/*
 * Text that begins with pcap's words: a protocol or a keyword and its value, behind any '(', '!'
 * and "not".
 */
bool pcap_begins(const char *s)
{
	const char *next;
	enum pcap_word kind;

	s += strspn(s, "(! ");
	if (word_is(s, "not"))
		s += 3 + strspn(s + 3, "(! ");
	kind = pcap_word(s, word_length(s));
	next = s + word_length(s);
	if (kind == PCAP_PROTOCOL && *next == '[')
		return true;
	if (kind == PCAP_NONE || *next != ' ')
		return false;
	next += strspn(next, " ");
	if (word_is(next, "in") || word_is(next, "by"))
		return false;
	if (word_is(next, "and") || word_is(next, "or"))
		return kind == PCAP_PROTOCOL;
	return isalnum((unsigned char)*next) || (*next == '(' && kind == PCAP_VALUE);
}

/* What may follow an 'and' of a filter: not ktrace's own comparisons. */
static bool pcap_goes_on(const char *s)
{
	const char *end = s + strcspn(s, ";\n{#&|");
	size_t n;

	s += strspn(s, "(! \t");
	if (word_is(s, "not"))
		s += 3 + strspn(s + 3, "(! \t");
	n = word_length(s);
	if (pcap_word(s, n) != PCAP_NONE && s[n] != '.' && strncmp(s + n, "->", 2))
		return true;
	for (; s < end; s++)
		if (strchr("=<>~", *s))
			return false;
	return true;
}

/* The length of && || and or at s, between two parts; 0: none. */
static size_t connector_length(const char *s, size_t at)
{
	if ((s[at] == '&' || s[at] == '|') && s[at + 1] == s[at])
		return 2;
	if (!at || s[at - 1] != ' ')
		return 0;
	return word_is(s + at, "and") ? 3 : word_is(s + at, "or") ? 2 : 0;
}

struct span pcap_extent(const struct source *source, uint32_t start)
{
	const char *s = source->text + start;
	size_t n = 0, connector;
	int open = 0;

	for (; s[n] && !strchr(";\n{#", s[n]); n++) {
		open += (s[n] == '(') - (s[n] == ')');
		connector = connector_length(s, n);
		if (open < 0 || (connector && !pcap_goes_on(s + n + connector)))
			break;
	}
	while (n && isspace((unsigned char)s[n - 1]))
		n--;
	return (struct span){start, start + (uint32_t)n};
}

bool pcap_is_protocol(const char *word)
{
	return pcap_word(word, strlen(word)) == PCAP_PROTOCOL;
}

const char *pcap_mend(struct arena *arena, const struct source *source, struct span filter,
		      const char *set)
{
	const char *text = arena_strndup(arena, source->text + filter.start,
					 filter.end - filter.start);

	return arena_printf(arena, "write %spcap(\"%s\")", set,
			    strpbrk(text, "\"\\") ? "…" : text);
}
