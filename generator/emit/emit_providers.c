/* Writes providers.c: providers and the API flavours they speak.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

static void put_provider(struct emitting *e, struct buffer *b, uint32_t i)
{
    const struct mreg_provider_row *p = &e->r->providers[i];

    put(b, "    [%s] = {%s, TEXT(%s), TEXT(%s),\n"
        "        TEXT(%s), TEXT(%s), %u, %u},\n", emit_provider(e, i),
        emit_string(e, p->id), emit_text(e, p->name),
        emit_text(e, p->base_url), emit_text(e, p->models_path),
        emit_text(e, p->key_variable), p->flavour, p->on);
}

void emit_providers(struct emitting *e)
{
    const mreg *r = e->r;
    struct buffer *b = emit_file(
        e, "providers.c", "Providers and API flavours.",
        arena_printf(e->arena, "%s providers, %s flavours.",
                     grouped(e->arena, r->provider_count),
                     grouped(e->arena, r->flavour_count)));

    put(b, "#include \"strings.h\"\n#include \"texts.h\"\n"
        "\n/* id; name, address, path of the models, variable of the key; "
        "flavour, on */\n"
        "const struct mreg_provider_row DATA(providers)[] = {\n");
    for (uint32_t i = 0; i < r->provider_count; i++)
        put_provider(e, b, i);
    put(b, "    [MREG_DATA_PROVIDERS] = {0}\n};\n"
        "\n/* name, which figure includes which */\n"
        "const struct mreg_flavour_row DATA(flavours)[] = {\n");
    for (uint32_t i = 0; i < r->flavour_count; i++)
        put(b, "    {%s, 0x%02lx},\n",
            emit_string(e, r->flavours[i].name),
            (unsigned long)r->flavours[i].convention);
    put(b, "    {0}\n};\n");
}
