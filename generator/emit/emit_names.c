/* Writes names.c, which find and resolve read, shards.h, which it includes, and
 * names/NN.gperf, which gperf was given for each shard.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

static void put_pool(struct buffer *b)
{
    put(b, "\nconst struct DATA(pool) DATA(pool) = {\n"
        "    MREG_DATA_STRINGS(INITIAL, ALIAS)\n};\n"
        "\n#ifdef MREG_DATA_LEAN\n"
        "#define OWN(name, n, model, provider, skip) \\\n"
        "    {(mreg_string)(AT(name) + n + skip) << 8, model, provider + 1, "
        "\\\n     SIZE(name) - n - skip}\n"
        "#else\n"
        "#define OWN(name, n, model, provider, skip) \\\n"
        "    {TAIL(name, n), model, provider + 1, skip}\n"
        "#endif\n");
}

static void emit_shards(struct emitting *e, const char *much,
                        struct buffer *into)
{
    const struct nametable *t = e->t;
    struct buffer *b = emit_file(e, "shards.h", "Where each shard of names "
                                 "has its slots.", much);

    put(into, "#include \"shards.h\"\n");
    put(b, "\n/* first slot less gperf's smallest hash; where the digits "
        "are; gperf's\n * asso_values */\n"
        "const struct mreg_shard DATA(shards)[] = {\n");
    for (size_t i = 0; i < t->shards.n; i++) {
        const struct gperf_shard *shard = &t->shards.at[i];

        put(b, "    {%ld, %lu, {", (long)shard->base,
            (unsigned long)shard->shift);
        for (size_t k = 0; k < sizeof shard->asso; k++)
            put(b, "%s%u", k % MREG_DIGIT_VALUES ? ", " : k ? "}, {" : "{",
                (unsigned)shard->asso[k]);
        put(b, "}}},\n");
    }
    put(b, "    {0}\n};\n");
}

/* Writes a model, or models + the start of a run of groups. */
static const char *target(const struct emitting *e, uint16_t model)
{
    if (model == MREG_NO_ROW)
        return "MREG_NO_ROW";
    if (model < e->r->model_count)
        return emit_model(e, model);
    return arena_printf(e->arena, "MREG_DATA_MODELS + %lu",
                        (unsigned long)(model - e->r->model_count));
}

/* Writes a provider + 1, or 0. */
static const char *provider(const struct emitting *e, unsigned number)
{
    return number ? arena_printf(e->arena, "%s + 1",
                                 emit_provider(e, number - 1)) : "0";
}

static void put_slots(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* the name; model, or models + group; 0 if bare, else provider "
        "+ 1, and the\n * bytes of `provider/`; OWN leaves out these in the "
        "lean registry */\n"
        "const struct mreg_slot_row DATA(slots)[] = {\n");
    for (uint32_t i = 0; i < e->r->slot_count; i++) {
        const struct mreg_slot_row *slot = &e->r->slots[i];

        if (slot->provider)
            put(b, "    OWN(%s, %s, %s, %u),\n",
                emit_part(e, slot->name, slot->skip), target(e, slot->model),
                emit_provider(e, slot->provider - 1u), slot->skip);
        else
            put(b, "    {%s, %s, 0, 0},\n", emit_string(e, slot->name),
                target(e, slot->model));
    }
    put(b, "};\n");
}

static void put_groups(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* Models that share a bare name, group by group. */\n"
        "const uint16_t DATA(groups)[] = {\n");
    for (uint32_t i = 0; i < e->r->group_count; i++)
        put(b, "    %s,\n", target(e, e->r->groups[i]));
    put(b, "    MREG_NO_ROW\n};\n");
}

/* ---- spellings, naming -------------------------------------------------- */

static void put_spellings(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* What a provider may be called, in the order of folded "
        "bytes. */\n"
        "const struct mreg_spelling_row DATA(spellings)[] = {\n");
    for (uint32_t i = 0; i < e->r->spelling_count; i++)
        put(b, "    {%s, %s},\n", emit_string(e, e->r->spellings[i].text),
            emit_provider(e, e->r->spellings[i].provider));
    put(b, "    {0}\n};\n");
}

static const char *const kinds[] = {
    [MREG_STRIP_NAMESPACE] = "MREG_STRIP_NAMESPACE",
    [MREG_STRIP_ARN] = "MREG_STRIP_ARN",
    [MREG_STRIP_PARTITION] = "MREG_STRIP_PARTITION",
    [MREG_STRIP_PROFILE] = "MREG_STRIP_PROFILE",
    [MREG_STRIP_SERVICE] = "MREG_STRIP_SERVICE",
    [MREG_STRIP_SUFFIX] = "MREG_STRIP_SUFFIX",
    [MREG_STRIP_FINE_TUNE] = "MREG_STRIP_FINE_TUNE",
};

static const char *rule_value(const struct mreg_naming_row *r)
{
    if (r->kind == MREG_STRIP_PROFILE || r->kind == MREG_STRIP_PARTITION)
        return emit_geo(r->value);
    return r->kind == MREG_STRIP_SERVICE ? emit_service(r->value) : "0";
}

static void put_naming(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* What resolve may take off a name: text, what it implies, "
        "kind, whose\n * names carry it. */\n"
        "const struct mreg_naming_row DATA(naming)[] = {\n");
    for (uint32_t i = 0; i < e->r->naming_count; i++) {
        const struct mreg_naming_row *r = &e->r->naming[i];

        put(b, "    {%s, %s, %s, %s},\n", emit_string(e, r->text),
            rule_value(r), kinds[r->kind], provider(e, r->provider));
    }
    put(b, "    {0}\n};\n");
}

static void emit_gperf_inputs(struct emitting *e)
{
    for (size_t i = 0; i < e->t->shards.n; i++) {
        const char *input = e->t->shards.at[i].input;

        if (input)
            put(output_file(e->out, arena_printf(e->arena,
                                                 "names/%02zu.gperf", i)),
                "%s", input);
    }
}

void emit_names(struct emitting *e)
{
    const char *much = arena_printf(
        e->arena, "%s names in %s shards, %s bytes of pool.",
        grouped(e->arena, e->t->names.n), grouped(e->arena, e->t->shards.n),
        grouped(e->arena, e->r->pool_size));
    struct buffer *b = emit_file(
        e, "names.c", "Names: the perfect hash, its slots, and what resolve "
        "may strip.", much);

    put(b, "#include \"strings.h\"\n");
    emit_shards(e, much, b);
    put_pool(b);
    put_slots(e, b);
    put_groups(e, b);
    put_spellings(e, b);
    put_naming(e, b);
    emit_gperf_inputs(e);
}
