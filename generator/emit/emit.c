/* Emit: the checked catalogue, its prices and its names become files.
 *
 * SPDX-License-Identifier: MIT */
#include "emit.h"

#include <string.h>

#define DAYS_MAX 65535

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

const char *model_key(const struct emitting *e, size_t model, size_t *size)
{
    const struct model *m = &e->c->models.at[model];
    const char *key = arena_printf(e->arena, "%s/%s", m->provider.at,
                                   m->id.at);

    if (size)
        *size = strlen(key);
    return key;
}

const char *emit_model(const struct emitting *e, size_t model)
{
    size_t size;
    const char *key = model_key(e, model, &size);

    return idents_find(&e->models, key, size)->name;
}

const char *emit_provider(const struct emitting *e, size_t provider)
{
    const struct text *id = &e->c->providers.at[provider].id;

    return idents_find(&e->providers, id->at, id->size)->name;
}

const char *emit_string(const struct emitting *e, const char *at, size_t size)
{
    return idents_find(&e->strings, at ? at : "", at ? size : 0)->name;
}

const char *emit_text(const struct emitting *e, struct text text)
{
    return idents_find(&e->texts, text.at ? text.at : "",
                       text.at ? text.size : 0)->name;
}

struct text joined_texts(const struct emitting *e, const text_list *list)
{
    struct buffer b = {.arena = e->arena};
    struct text all = {0};

    for (size_t i = 0; i < list->n; i++)
        if (list->at[i].size) {
            put_bytes(&b, list->at[i].at, list->at[i].size);
            put_bytes(&b, "", 1);
        }
    all.at = b.at;
    all.size = b.n;
    return all;
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

void fits(struct emitting *e, size_t count, size_t limit, const char *what)
{
    struct place place = {"generated", 0, 0};

    if (count > limit)
        diag(e->c->diags, M_570, place,
             "%s %s do not fit: at most %s; generate a subset (--profile)",
             grouped(e->arena, count), what, grouped(e->arena, limit));
}

/* ---- the whole --------------------------------------------------------- */

static void check_day(struct emitting *e, const struct model *m, int64_t ms,
                      const char *what)
{
    if (ms / 86400000 > DAYS_MAX)
        diag(e->c->diags, M_571, m->place,
             "%s of %s is after 2149-06-06, the last day the tables hold",
             what, m->id.at);
}

static void check_limits(struct emitting *e)
{
    const struct catalogue *c = e->c;

    fits(e, c->models.n + e->t->group_members.n, MREG_NO_ROW - 1,
         "models and ambiguous names");
    fits(e, c->providers.n, 254, "providers");
    fits(e, c->flavours.n, 255, "flavours");
    fits(e, c->tiers.n, 8, "access tiers");
    fits(e, e->b->values.n, MREG_NO_ROW - 1, "different prices");
    fits(e, e->b->units.n, 256, "unit counts");
    fits(e, e->b->vectors.n, MREG_NO_ROW, "price vectors");
    fits(e, e->b->scales.n, MREG_NO_ROW, "multipliers");
    fits(e, e->b->conditions.n, MREG_NO_ROW, "conditions");
    fits(e, e->b->windows.n, MREG_NO_ROW, "weekly windows");
    fits(e, e->b->plans.n, MREG_NO_ROW, "plans");
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        check_day(e, m, m->released, "released");
        check_day(e, m, m->deprecated, "deprecated");
        check_day(e, m, m->retires, "retires");
        check_day(e, m, m->verified, "last_verified");
    }
}

static void name_rows(struct emitting *e)
{
    size_t size;

    for (size_t i = 0; i < e->c->models.n; i++) {
        const char *key = model_key(e, i, &size);

        idents_add(&e->models, key, size);
        e->versions += model_versions(&e->c->models.at[i]);
    }
    for (size_t i = 0; i < e->c->providers.n; i++)
        idents_add(&e->providers, e->c->providers.at[i].id.at,
                   e->c->providers.at[i].id.size);
    idents_name(&e->models);
    idents_name(&e->providers);
}

void emit(struct catalogue *c, const struct pricebook *b,
          const struct nametable *t, struct output *out)
{
    struct emitting e = {.arena = c->arena, .c = c, .b = b, .t = t,
                         .out = out};

    e.models = (struct idents){.arena = c->arena, .prefix = "M_"};
    e.providers = (struct idents){.arena = c->arena, .prefix = "P_"};
    e.strings = (struct idents){.arena = c->arena, .prefix = "S_"};
    e.texts = (struct idents){.arena = c->arena, .prefix = "T_"};
    check_limits(&e);
    if (diags_errors(c->diags))
        return;
    name_rows(&e);
    emit_pools(&e);
    emit_names(&e);
    emit_models(&e);
    emit_prices(&e);
    emit_texts(&e);
    emit_providers(&e);
    emit_access(&e);
    emit_rows(&e);
    emit_about(&e);
    emit_registry(&e);
}
