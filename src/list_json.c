/* SPDX-License-Identifier: GPL-2.0-only */
/* A resolved probe set comes in, its functions as JSON go out, an object a line. */
#include "list.h"

#include "output/json_write.h"

#include <errno.h>
#include <string.h>

static void put_named(struct json_writer *w, const char *type, const struct kfunc *f)
{
	json_key(w, "type");
	json_string(w, type);
	json_key(w, "func");
	json_string(w, f->name);
	json_key(w, "module");
	json_string(w, f->module->name);
}

static void put_prototype(struct json_writer *w, struct arena *a, struct type_ref proto)
{
	uint32_t n = proto_param_count(proto);

	json_key(w, "args");
	json_array_open(w);
	for (uint32_t i = 0; i < n; i++) {
		struct param p = proto_param(proto, i);

		json_object_open(w);
		json_key(w, "name");
		json_string(w, p.name);
		json_key(w, "type");
		json_string(w, type_text(p.type, a));
		json_object_close(w);
	}
	json_array_close(w);
	json_key(w, "ret");
	json_string(w, type_text(proto_return(proto), a));
}

static bool is_named_before(const struct probe *p, const struct probe_match *m)
{
	for (const struct probe_match *x = p->matches.at; x < m; x++)
		if (!strcmp(x->type->name, m->type->name))
			return true;
	return false;
}

/* {"sk_buff":2}: which argument the type matched, counted from 1; the first of each type. */
static void put_matches(struct json_writer *w, const struct probe *p)
{
	json_key(w, "argument");
	json_object_open(w);
	vec_each (m, &p->matches) {
		if (is_named_before(p, m))
			continue;
		json_key(w, m->type->name);
		json_unsigned(w, m->position + 1ull);
	}
	json_object_close(w);
}

static void put_probe(struct json_writer *w, struct arena *scratch, const struct probe *p)
{
	json_object_open(w);
	put_named(w, "function", p->function);
	if (p->function->proto.id)
		put_prototype(w, scratch, p->function->proto);
	if (p->matches.n)
		put_matches(w, p);
	json_object_close(w);
}

static void put_left_out(struct json_writer *w, const struct left_out *x)
{
	json_object_open(w);
	put_named(w, "left_out", x->function);
	json_key(w, "reason");
	json_string(w, x->reason);
	json_object_close(w);
}

static void put_line(struct strbuf *line, FILE *out)
{
	strbuf_putc(line, '\n');
	fwrite(line->s, 1, line->len, out);
	strbuf_clear(line);
}

int list_json(struct arena *arena, const struct probe_set *set, FILE *out)
{
	struct strbuf line = {0};

	vec_each (p, &set->probes) {
		put_probe(&(struct json_writer){.out = &line}, arena, p);
		put_line(&line, out);
	}
	vec_each (x, &set->left_out) {
		put_left_out(&(struct json_writer){.out = &line}, x);
		put_line(&line, out);
	}
	strbuf_free(&line);
	return fflush(out) || ferror(out) ? (errno ? -errno : -EIO) : 0;
}
