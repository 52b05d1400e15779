/* SPDX-License-Identifier: GPL-2.0-only */
/* The kernel's names of integers, for all cases. */
#ifndef TESTS_EXEC_TYPES_H
#define TESTS_EXEC_TYPES_H

typedef unsigned char u8;
typedef signed char s8;
typedef unsigned short u16;
typedef short s16;
typedef unsigned int u32;
typedef int s32;
typedef unsigned long long u64;
typedef long long s64;
typedef u16 __be16;
typedef u32 __be32;
typedef u64 __be64;
typedef u16 __le16;
typedef u32 __le32;
typedef u64 __le64;
typedef unsigned long size_t;

#endif
