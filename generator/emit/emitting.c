/* What the files of emit/ share: C names of what tables refer to, and the
 * banner of a generated file.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

#include <string.h>

#include "generator/catalogue/find.h"

/* ---- names of things --------------------------------------------------- */

#define X(n, NAME, ...) "MREG_" #NAME,
static const char *const services[] = {MREG_SERVICES(X)};
static const char *const geos[] = {MREG_GEOGRAPHIES(X)};
#undef X
#define X(n, NAME, ...) #NAME,
static const char *const meters[] = {MREG_METERS(X)};
#undef X

const char *emit_service(unsigned service)
{
    return services[service];
}

const char *emit_geo(unsigned geo)
{
    return geos[geo];
}

const char *emit_meter(unsigned meter)
{
    return meters[meter];
}

const char *emit_model(const struct emitting *e, size_t model)
{
    const char *key = model_key(e->arena, &e->c->models.at[model]);

    return idents_find(&e->models, key, strlen(key))->name;
}

const char *emit_provider(const struct emitting *e, size_t provider)
{
    const struct text *id = &e->c->providers.at[provider].id;

    return idents_find(&e->providers, id->at, id->size)->name;
}

const char *emit_entry(const struct emitting *e, size_t schedule)
{
    const char *key = e->b->schedules.at[schedule].key;

    return idents_find(&e->entries, key, strlen(key))->name;
}

const char *emit_schedule(const struct emitting *e, size_t model)
{
    const struct model *m = &e->c->models.at[model];
    const char *variant = !m->has_geo               ? "ANY"
                          : m->geo == MREG_REGIONAL ? "REGIONAL"
                                                    : "GLOBAL";

    return arena_printf(e->arena, "%s(%s)",
                        emit_entry(e, e->b->schedule[model]), variant);
}

static const char *name_of(const struct idents *set, const struct pooled *text)
{
    return idents_find(set, text->at, text->size)->name;
}

/* Finds the string that holds another, notes that the lean registry needs it
 * from its byte n + spared on, and returns its name. */
static const char *need(const struct emitting *e, mreg_string string,
                        size_t spared, size_t *n)
{
    const struct text_pool *p = &e->image->pool;
    const struct pooled *in = text_pool_at(p, string >> 8);
    size_t *from = &e->needed[in - p->texts.at];

    *n = (string >> 8) - in->offset;
    if (*n + spared < *from)
        *from = *n + spared;
    return name_of(&e->strings, in);
}

const char *emit_string(const struct emitting *e, mreg_string string)
{
    size_t n;
    const char *name = need(e, string, 0, &n);

    return n ? arena_printf(e->arena, "TAIL(%s, %zu)", name, n)
             : arena_printf(e->arena, "STR(%s)", name);
}

const char *emit_part(const struct emitting *e, mreg_string string,
                      size_t spared)
{
    size_t n;
    const char *name = need(e, string, spared, &n);

    return arena_printf(e->arena, "%s, %zu", name, n);
}

const char *emit_text_at(const struct emitting *e, uint32_t offset)
{
    return name_of(&e->texts, text_pool_at(&e->image->texts, offset));
}

const char *emit_text(const struct emitting *e, mreg_text_ref text)
{
    return emit_text_at(e, text >> 8);
}

/* ---- files ------------------------------------------------------------- */

struct buffer *emit_file(struct emitting *e, const char *name,
                         const char *what, const char *much)
{
    struct buffer *b = output_file(e->out, name);

    put(b, "/* %s\n * %s\n * Made by `make regen`: edit definitions/ or "
        "pricing/, not this.\n *\n * SPDX-License-Identifier: MIT */\n",
        what, much);
    return b;
}

/* ---- parts ------------------------------------------------------------- */

void emit_parts(struct emitting *e, const char *name, const char *what,
                const char *much, struct buffer *into,
                struct buffer *parts[PARTS])
{
    for (unsigned i = 0; i < PARTS; i++) {
        const char *file = arena_printf(e->arena, "%s_%u.h", name, i);

        parts[i] = emit_file(e, file, what, much);
        put(into, "#include \"%s\"\n", file);
    }
}

struct buffer *emit_part_of(const struct emitting *e, size_t schedule,
                            struct buffer *parts[PARTS])
{
    const char digit = emit_entry(e, schedule)[2]; /* E_<hexadecimal> */
    const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;

    return parts[(unsigned)value % PARTS];
}
