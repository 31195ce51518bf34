/* Writes providers.c: providers and the API flavours they speak.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

#include <string.h>

static unsigned flavour_of(const struct emitting *e, const struct provider *p)
{
    for (size_t i = 0; p->flavour.at && i < e->c->flavours.n; i++)
        if (!strcmp(e->c->flavours.at[i].name.at, p->flavour.at))
            return (unsigned)i;
    return 255; /* none: past every count */
}

static void put_provider(struct emitting *e, struct buffer *b, size_t i)
{
    const struct provider *p = &e->c->providers.at[i];

    put(b, "    [%s] = {%s, TEXT(%s), TEXT(%s),\n"
        "        TEXT(%s), TEXT(%s), %u, %d},\n", emit_provider(e, i),
        emit_string(e, p->id.at, p->id.size), emit_text(e, p->name),
        emit_text(e, p->base_url), emit_text(e, p->models_path),
        emit_text(e, p->key_variable), flavour_of(e, p), p->on);
}

void emit_providers(struct emitting *e)
{
    const struct catalogue *c = e->c;
    struct buffer *b = emit_file(
        e, "providers.c", "Providers and API flavours.",
        arena_printf(e->arena, "%s providers, %s flavours.",
                     grouped(e->arena, c->providers.n),
                     grouped(e->arena, c->flavours.n)));

    put(b, "#include \"strings.h\"\n#include \"texts.h\"\n"
        "\n/* id; name, address, path of the models, variable of the key; "
        "flavour, on */\n"
        "const struct mreg_provider_row mreg_data_providers[] = {\n");
    for (size_t i = 0; i < c->providers.n; i++)
        put_provider(e, b, i);
    put(b, "    [MREG_DATA_PROVIDERS] = {0}\n};\n"
        "\n/* name, which figure includes which */\n"
        "const struct mreg_flavour_row mreg_data_flavours[] = {\n");
    for (size_t i = 0; i < c->flavours.n; i++)
        put(b, "    {%s, 0x%02lx},\n",
            emit_string(e, c->flavours.at[i].name.at,
                        c->flavours.at[i].name.size),
            (unsigned long)c->flavours.at[i].convention);
    put(b, "    {0}\n};\n");
}
