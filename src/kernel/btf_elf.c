/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An open file comes in, where in it BTF stands goes out: all of it, or an ELF file's .BTF section.
 */
#include "kernel/btf_file.h"

#include <elf.h>
#include <linux/btf.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NAMES_MOST ((size_t)1 << 20)

static bool read_at(int fd, void *to, size_t size, uint64_t offset)
{
	return offset <= INT64_MAX && pread(fd, to, size, (off_t)offset) == (ssize_t)size;
}

static bool is_ours(const Elf64_Ehdr *h)
{
	return !memcmp(h->e_ident, ELFMAG, SELFMAG) && h->e_ident[EI_CLASS] == ELFCLASS64 &&
	       h->e_ident[EI_DATA] == ELFDATA2LSB && h->e_shentsize == sizeof(Elf64_Shdr) &&
	       h->e_shstrndx < h->e_shnum;
}

static const Elf64_Shdr *named(const Elf64_Ehdr *h, const Elf64_Shdr *sections, const char *names,
			       const char *wanted)
{
	for (uint32_t i = 0; i < h->e_shnum; i++)
		if (sections[i].sh_name < sections[h->e_shstrndx].sh_size &&
		    !strcmp(names + sections[i].sh_name, wanted))
			return sections + i;
	return NULL;
}

static bool find_section(int fd, const Elf64_Ehdr *h, struct btf_range *range)
{
	size_t table = h->e_shnum * sizeof(Elf64_Shdr), size;
	Elf64_Shdr *sections = xmalloc(table);
	const Elf64_Shdr *found = NULL;
	char *names = NULL;

	if (read_at(fd, sections, table, h->e_shoff)) {
		size = MIN((size_t)sections[h->e_shstrndx].sh_size, NAMES_MOST);
		sections[h->e_shstrndx].sh_size = size;
		names = xcalloc(size + 1, 1);
		if (read_at(fd, names, size, sections[h->e_shstrndx].sh_offset))
			found = named(h, sections, names, ".BTF");
	}
	if (found && found->sh_type != SHT_NOBITS && !(found->sh_flags & SHF_COMPRESSED))
		*range = (struct btf_range){found->sh_offset, found->sh_size};
	else
		found = NULL;
	free(names);
	free(sections);
	return found;
}

bool btf_find(int fd, uint64_t file_size, struct btf_range *range)
{
	Elf64_Ehdr h;
	uint16_t magic;

	*range = (struct btf_range){0, file_size};
	if (!read_at(fd, &magic, sizeof(magic), 0))
		return false;
	if (magic != BTF_MAGIC)
		return read_at(fd, &h, sizeof(h), 0) && is_ours(&h) && find_section(fd, &h, range);
	return true;
}
