/* Writes terms.c: who has prices of his own, which sheets are not in USD, and
 * which versions are not of the base.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

#include "generator/catalogue/price_keys.h"

/* A registry whose prices are all in USD has no such table. */
static void put_currencies(struct emitting *e, struct buffer *b)
{
    char code[CURRENCY_CODE];

    if (!e->r->currencies)
        return;
    put(b, "\n/* of sheets; the others are in USD */\n"
        "const mreg_currency DATA(currencies)[%lu] = {\n",
        (unsigned long)e->r->sheet_count + 1);
    for (uint32_t i = 0; i < e->r->sheet_count; i++) {
        const mreg_currency currency = e->r->currencies[i];

        if (!currency)
            continue;
        put(b, "    [%lu] = 0x%04x, /* %s */\n", (unsigned long)i,
            (unsigned)currency, currency_code(currency, code));
    }
    put(b, "};\n");
}

static void put_layers(struct emitting *e, struct buffer *b)
{
    if (!e->r->layers)
        return;
    put(b, "\n/* version, meters in halves, layer */\n"
        "const struct mreg_layer_row DATA(layers)[] = {\n");
    for (uint32_t i = 0; i < e->r->layer_count; i++) {
        const struct mreg_layer_row *row = &e->r->layers[i];

        put(b, "    {%lu, 0x%08lx, 0x%08lx, %u},\n",
            (unsigned long)row->version, (unsigned long)row->meters_low,
            (unsigned long)row->meters_high, (unsigned)row->layer);
    }
    put(b, "};\n");
}

void emit_terms(struct emitting *e)
{
    struct buffer *b = emit_file(
        e, "terms.c", "Whose prices there are beside the list's.",
        arena_printf(e->arena, "%s accounts.",
                     grouped(e->arena, e->c->accounts.n)));

    put(b, "#include \"strings.h\"\n\n"
        "const struct mreg_account_row DATA(accounts)[] = {\n");
    for (uint32_t i = 0; i < e->r->account_count; i++)
        put(b, "    {%s},\n", emit_string(e, e->r->accounts[i].name));
    put(b, "    {0}\n};\n");
    put_currencies(e, b);
    put_layers(e, b);
}
