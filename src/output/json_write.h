/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * JSON as RFC 8259 has it, written from front to back; commas place themselves. Always valid,
 * whatever the bytes: in strings a broken UTF-8 sequence becomes U+FFFD, and what could drive a
 * terminal is escaped.
 */
#ifndef KTRACE_OUTPUT_JSON_WRITE_H
#define KTRACE_OUTPUT_JSON_WRITE_H

#include "base/strbuf.h"

struct json_writer {
	struct strbuf *out;
	bool comma; /* a value stands before */
};

void json_object_open(struct json_writer *w);
void json_object_close(struct json_writer *w);
void json_array_open(struct json_writer *w);
void json_array_close(struct json_writer *w);
void json_key(struct json_writer *w, const char *key); /* then its value */

void json_string(struct json_writer *w, const char *s); /* NUL-terminated */
void json_string_of(struct json_writer *w, const char *s, size_t n);
/* Between them a string's text is written to w->out; it has nothing that is to be escaped. */
void json_quote_open(struct json_writer *w);
void json_quote_close(struct json_writer *w);
void json_unsigned(struct json_writer *w, uint64_t v); /* all 64 bits, as a number */
void json_signed(struct json_writer *w, int64_t v);
void json_seconds(struct json_writer *w, uint64_t ns);		  /* 251.523616 */
void json_address(struct json_writer *w, uint64_t v);		  /* "0xffff930b9d3cf800" */
void json_mac(struct json_writer *w, const uint8_t *p, size_t n); /* "52:54:00:12:34:56" */
void json_hex(struct json_writer *w, const uint8_t *p, size_t n); /* "0a0b0c" */
void json_bool(struct json_writer *w, bool v);
void json_null(struct json_writer *w);

#endif
