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

const char *emit_string(const struct emitting *e, mreg_string string)
{
    const size_t offset = string >> 8;
    const struct pooled *in = text_pool_at(&e->image->pool, offset);
    const char *name = name_of(&e->strings, in);

    if (offset == in->offset)
        return arena_printf(e->arena, "STR(%s)", name);
    return arena_printf(e->arena, "TAIL(%s, %zu)", name,
                        offset - in->offset);
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
