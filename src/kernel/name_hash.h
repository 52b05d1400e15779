/* SPDX-License-Identifier: GPL-2.0-only */
/* A hash of names, inline: a start has 100,000 of them, and their tables are made at once. */
#ifndef KTRACE_KERNEL_NAME_HASH_H
#define KTRACE_KERNEL_NAME_HASH_H

#include <stdint.h>
#include <string.h>

/* Eight bytes at a time; the tail of tcp_v4_... counts as much as its head. */
static inline uint32_t name_hash(const char *name)
{
	size_t n = strlen(name);
	uint64_t h = n, word;

	for (; n >= 8; n -= 8, name += 8) {
		memcpy(&word, name, 8);
		h = (h ^ word) * UINT64_C(0x9e3779b97f4a7c15);
		h ^= h >> 32;
	}
	word = 0;
	memcpy(&word, name, n);
	h = (h ^ word) * UINT64_C(0x9e3779b97f4a7c15);
	return (uint32_t)(h ^ h >> 32);
}

#endif
