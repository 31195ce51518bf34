/* access.c: which tier may use which model, worked out here so that the
 * runtime reads one bit.
 *
 * SPDX-License-Identifier: MIT */
#include "emit.h"

#include <string.h>

static bool among(const text_list *list, const char *text, size_t size)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->at[i].size == size && !memcmp(list->at[i].at, text, size))
            return true;
    return false;
}

/* The price of an input token at as_of on plain terms; false: unknown. */
static bool plain_input_price(const struct emitting *e,
                              const struct model *m, uint64_t *pico)
{
    const struct mreg_rate_row *rate;
    struct mreg_price price;
    size_t n = model_versions(m), v = n;

    for (size_t i = 0; i < n; i++)
        if (m->prices->versions.at[i].from <= e->c->as_of)
            v = i;
    if (v == n)
        return false;
    rate = plan_rate(e->b, m->plan[v], MREG_STANDARD,
                     m->has_geo ? m->geo : MREG_GLOBAL, 0, 0);
    if (!rate)
        return false;
    price = pricebook_price(e->b, rate, MREG_INPUT);
    *pico = price.pico_usd;
    return price.known;
}

static bool lets_in(const struct emitting *e, const struct access_rule *r,
                    size_t model)
{
    const struct model *m = &e->c->models.at[model];
    uint64_t pico;

    if (r->providers.n
        && !among(&r->providers, m->provider.at, m->provider.size))
        return false;
    if (r->models.n && !names_model(e->c, &r->models, model))
        return false;
    if (r->capabilities & ~m->has)
        return false;
    return !r->has_ceiling
           || (plain_input_price(e, m, &pico) && pico <= r->ceiling);
}

bool tier_allows(const struct emitting *e, size_t tier, size_t model)
{
    const struct access_tier *t = &e->c->tiers.at[tier];

    if (names_model(e->c, &t->deny, model))
        return false;
    for (size_t i = 0; i < t->allow.n; i++)
        if (lets_in(e, &t->allow.at[i], model))
            return true;
    return false;
}

static const char *row_of(const struct emitting *e, struct text ref)
{
    size_t model = ref.at ? find_model(e->c, ref) : SIZE_MAX;

    return model < e->c->models.n ? emit_model(e, model) : "MREG_NO_ROW";
}

static void put_tiers(struct emitting *e, struct buffer *b)
{
    struct buffer chain = {.arena = e->arena};

    put(b, "\n/* name, default model, fall-backs */\n"
        "const struct mreg_tier_row mreg_data_tiers[] = {\n");
    for (size_t i = 0; i < e->c->tiers.n; i++) {
        const struct access_tier *t = &e->c->tiers.at[i];
        size_t first = e->fallbacks;

        for (size_t k = 0; k < t->fallbacks.n; k++)
            if (find_model(e->c, t->fallbacks.at[k]) < e->c->models.n) {
                put(&chain, "    %s,\n", row_of(e, t->fallbacks.at[k]));
                e->fallbacks++;
            }
        put(b, "    {STR(%s), %s, %zu, %zu},\n",
            emit_string(e, t->name.at, t->name.size),
            row_of(e, t->default_model), first, e->fallbacks - first);
    }
    put(b, "    {0}\n};\n\n/* The chains, tier by tier. */\n"
        "const uint16_t mreg_data_fallbacks[] = {\n");
    put_bytes(b, chain.at, chain.n);
    put(b, "    MREG_NO_ROW\n};\n");
    fits(e, e->fallbacks, MREG_NO_ROW, "fall-back models");
}

void emit_access(struct emitting *e)
{
    const struct catalogue *c = e->c;
    struct buffer *b = emit_file(
        e, "access.c", "Which tier may use which model.",
        arena_printf(e->arena, "%s tiers.", grouped(e->arena, c->tiers.n)));

    put(b, "#include \"strings.h\"\n");
    put_tiers(e, b);
    put(b, "\n/* bit = tier */\n"
        "const uint8_t mreg_data_allowed[MREG_DATA_MODELS + 1] = {\n");
    for (size_t i = 0; i < c->models.n; i++) {
        unsigned bits = 0;

        for (size_t t = 0; t < c->tiers.n; t++)
            if (tier_allows(e, t, i))
                bits |= 1u << t;
        if (bits)
            put(b, "    [%s] = 0x%02x,\n", emit_model(e, i), bits);
    }
    put(b, "    [MREG_DATA_MODELS] = 0\n};\n");
}
