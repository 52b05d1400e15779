/* SPDX-License-Identifier: GPL-2.0-only */
/* printf's format, taken apart when the script is compiled and put together for each event. */
#ifndef KTRACE_BASE_FORMAT_H
#define KTRACE_BASE_FORMAT_H

#include "base/base.h"

enum format_conversion {
	FORMAT_NONE,	  /* the text behind the last conversion */
	FORMAT_INTEGER,	  /* %d %i: by the value's own type */
	FORMAT_UNSIGNED,  /* %u */
	FORMAT_HEX,	  /* %x */
	FORMAT_HEX_UPPER, /* %X */
	FORMAT_OCTAL,	  /* %o */
	FORMAT_CHAR,	  /* %c */
	FORMAT_STRING,	  /* %s */
	FORMAT_POINTER,	  /* %p */
	FORMAT_IP4,	  /* %pI4 */
	FORMAT_IP6,	  /* %pI6: all eight groups of four digits */
	FORMAT_IP6_SHORT, /* %pI6c */
	FORMAT_MAC,	  /* %pM */
	FORMAT_SYMBOL,	  /* %pS */
};

struct format_piece {
	const char *text; /* what stands before the conversion, as it is */
	uint32_t len;
	enum format_conversion conversion;
	bool left, zero, plus, blank, alternate; /* - 0 + blank # */
	uint32_t width;
	int32_t precision; /* -1: none */
	uint32_t field;	   /* the value: an item of the group, a field of the record */
};

struct format {
	struct format_piece *pieces; /* the last has FORMAT_NONE */
	uint32_t n;
	bool first; /* before the line of what print shows */
};

#endif
