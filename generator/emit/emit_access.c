/* Writes access.c: which tier may use which model, worked out before, so that
 * the runtime reads one bit.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

#include "generator/catalogue/find.h"

static const char *row_of(const struct emitting *e, uint16_t model)
{
    return model < e->r->model_count ? emit_model(e, model) : "MREG_NO_ROW";
}

/* A tier that offers what it then refuses would fail every call. */
static void check_offered(const struct emitting *e, size_t tier,
                          struct text ref, const char *what)
{
    size_t model = ref.at ? find_model(e->c, ref) : SIZE_MAX;

    if (model < e->c->models.n
        && mreg_tier_allows(e->r, (mreg_tier)tier, (mreg_model)model)
               != MREG_OK)
        diag(e->c->diags, M_135, ref.place, "the tier '%s' may not use its "
             "%s %s: add it to a rule of `allow:`, or name another",
             e->c->tiers.at[tier].name.at, what, ref.at);
}

static void check_tiers(const struct emitting *e)
{
    for (size_t i = 0; i < e->c->tiers.n; i++) {
        const struct access_tier *t = &e->c->tiers.at[i];

        check_offered(e, i, t->default_model, "default");
        for (size_t k = 0; k < t->fallbacks.n; k++)
            check_offered(e, i, t->fallbacks.at[k], "fall-back");
    }
}

static void put_tiers(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* name, default model, fall-backs */\n"
        "const struct mreg_tier_row DATA(tiers)[] = {\n");
    for (uint32_t i = 0; i < e->r->tier_count; i++) {
        const struct mreg_tier_row *t = &e->r->tiers[i];

        put(b, "    {%s, %s, %u, %u},\n", emit_string(e, t->name),
            row_of(e, t->default_model), t->first_fallback, t->fallbacks);
    }
    put(b, "    {0}\n};\n\n/* The chains, tier by tier. */\n"
        "const uint16_t DATA(fallbacks)[] = {\n");
    for (uint32_t i = 0; i < e->r->fallback_count; i++)
        put(b, "    %s,\n", row_of(e, e->r->fallbacks[i]));
    put(b, "    MREG_NO_ROW\n};\n");
}

void emit_access(struct emitting *e)
{
    const struct catalogue *c = e->c;
    struct buffer *b = emit_file(
        e, "access.c", "Which tier may use which model.",
        arena_printf(e->arena, "%s tiers.", grouped(e->arena, c->tiers.n)));

    check_tiers(e);
    put(b, "#include \"strings.h\"\n");
    put_tiers(e, b);
    put(b, "\n/* bit = tier */\n"
        "const uint8_t DATA(allowed)[MREG_DATA_MODELS + 1] = {\n");
    for (size_t i = 0; i < c->models.n; i++) {
        const unsigned bits = e->r->allowed[i];

        if (bits)
            put(b, "    [%s] = 0x%02x,\n", emit_model(e, i), bits);
    }
    put(b, "    [MREG_DATA_MODELS] = 0\n};\n");
}
