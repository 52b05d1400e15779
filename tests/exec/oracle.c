/* SPDX-License-Identifier: GPL-2.0-only */
/* What a case's oracle reads: the map's memory by kernel addresses, and what lies nowhere. */
#include "oracle.h"

#include <inttypes.h>
#include <stdio.h>

struct memory memory;
uint64_t context[CONTEXT_SIZE];
int unknown, skip;
bool tracing;

/*
 * The lower half is user addresses and ones that are not canonical, and so is all whose top bytes
 * are no sign extension; the last 2 MiB are never mapped, nor is the hole below the kernel's half
 * with four page table levels (with five, it is the shadow of a sanitizer that isn't there).
 */
static bool never_readable(uint64_t a, size_t size)
{
	uint64_t last = a + size - 1;

	if (!(a >> 63))
		return !(last >> 63);
	if (a >> 56 != 0xff)
		return last >> 56 != 0xff;
	if (a >= UINT64_C(0xffffffffffe00000))
		return true;
	return a >= UINT64_C(0xffff800000000000) && last < UINT64_C(0xffff800000001000);
}

void *memory_at(uint64_t kernel, size_t size, const char *text)
{
	static uint64_t zeroes[512];
	bool known = kernel >= memory.kernel && kernel < memory.kernel + memory.size &&
		     size <= memory.kernel + memory.size - kernel;
	char *at = known ? memory.user + (kernel - memory.kernel) : (char *)zeroes;

	if (!known && never_readable(kernel, size))
		unknown = 1;
	else if (!known)
		skip = 1;
	if (tracing) {
		uint64_t v = 0;

		memcpy(&v, at, size < 8 ? size : 8);
		printf("    %s: %zu bytes at %#" PRIx64 ": %s%#" PRIx64 "\n", text, size, kernel,
		       known  ? ""
		       : skip ? "unknown to the oracle "
			      : "unreadable ",
		       v);
	}
	memset(zeroes, 0, sizeof(zeroes));
	return at;
}

/* xorshift64*: the same values on every kernel. */
uint64_t random_next(void)
{
	static uint64_t state = UINT64_C(0x9e3779b97f4a7c15);

	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return state * UINT64_C(0x2545f4914f6cdd1d);
}
