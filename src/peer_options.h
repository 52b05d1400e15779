/* SPDX-License-Identifier: GPL-2.0-only */
/* Options of other tools, which say in a script here what they mean. */
#ifndef KTRACE_PEER_OPTIONS_H
#define KTRACE_PEER_OPTIONS_H

/* What to write instead of the argument, "--filter-func=x" or "-e"; NULL: nobody's option. */
const char *peer_option_mend(const char *argument);

#endif
