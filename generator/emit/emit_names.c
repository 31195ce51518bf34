/* Writes names.c, which find and resolve read, and names/NN.gperf, which gperf
 * was given for each shard.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

#include <string.h>

static void put_pool(struct buffer *b)
{
    put(b, "\n#define INITIAL(name, size, ...) .name = __VA_ARGS__,\n"
        "const struct mreg_data_pool mreg_data_pool = {\n"
        "    MREG_DATA_STRINGS(INITIAL)\n};\n");
}

static void put_shards(struct emitting *e, struct buffer *b)
{
    const struct nametable *t = e->t;

    put(b, "\n/* first slot less gperf's smallest hash; where the digits "
        "are; gperf's\n * asso_values */\n"
        "const struct mreg_shard mreg_data_shards[] = {\n");
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

static void put_slot(struct emitting *e, struct buffer *b, size_t slot)
{
    const struct nametable *t = e->t;
    const struct name *n;

    if (t->slots.at[slot] >= t->names.n) {
        put(b, "    {%s, MREG_NO_ROW, 0, 0},\n", emit_string(e, "", 0));
        return;
    }
    n = &t->names.at[t->slots.at[slot]];
    const struct text whole = whole_name(e, n);
    put(b, "    {%s, ", emit_string(e, whole.at, whole.size));
    if (n->target < e->c->models.n)
        put(b, "%s, ", emit_model(e, n->target));
    else
        put(b, "MREG_DATA_MODELS + %zu, ",
            t->group_first.at[n->target - e->c->models.n]);
    if (n->qualified)
        put(b, "%s + 1, %zu},\n", emit_provider(e, n->provider),
            whole.size - n->size);
    else
        put(b, "0, 0},\n");
}

static void put_slots(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* the name; model, or models + group; 0 if bare, else provider "
        "+ 1, and the\n * bytes of `provider/` */\n"
        "const struct mreg_slot_row mreg_data_slots[] = {\n");
    for (size_t i = 0; i < e->t->slots.n; i++)
        put_slot(e, b, i);
    put(b, "};\n");
}

static void put_groups(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* Models that share a bare name, group by group. */\n"
        "const uint16_t mreg_data_groups[] = {\n");
    for (size_t i = 0; i < e->t->group_members.n; i++)
        if (e->t->group_members.at[i] < e->c->models.n)
            put(b, "    %s,\n", emit_model(e, e->t->group_members.at[i]));
        else
            put(b, "    MREG_NO_ROW,\n");
    put(b, "    MREG_NO_ROW\n};\n");
}

/* ---- spellings, naming -------------------------------------------------- */

static void put_spellings(struct emitting *e, struct buffer *b)
{
    const struct nametable *t = e->t;

    put(b, "\n/* What a provider may be called, in the order of folded "
        "bytes. */\n"
        "const struct mreg_spelling_row mreg_data_spellings[] = {\n");
    for (size_t i = 0; i < t->spellings.n; i++)
        put(b, "    {%s, %s},\n",
            emit_string(e, t->spellings.at[i].text.at,
                        t->spellings.at[i].text.size),
            emit_provider(e, t->spellings.at[i].provider));
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

static const char *rule_value(const struct naming_rule *r)
{
    if (r->kind == MREG_STRIP_PROFILE || r->kind == MREG_STRIP_PARTITION)
        return emit_geo(r->value);
    return r->kind == MREG_STRIP_SERVICE ? emit_service(r->value) : "0";
}

static const char *rule_provider(const struct emitting *e,
                                 const struct naming_rule *r)
{
    for (size_t i = 0; r->provider.at && i < e->c->providers.n; i++)
        if (!strcmp(e->c->providers.at[i].id.at, r->provider.at))
            return arena_printf(e->arena, "%s + 1", emit_provider(e, i));
    return "0";
}

/* Writes rules in the order in which they are tried: by kind, then as the file
 * has them. */
static void put_naming(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* What resolve may take off a name: text, what it implies, "
        "kind, whose\n * names carry it. */\n"
        "const struct mreg_naming_row mreg_data_naming[] = {\n");
    for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++)
        for (size_t i = 0; i < e->c->naming.n; i++) {
            const struct naming_rule *r = &e->c->naming.at[i];

            if (r->kind == kind)
                put(b, "    {%s, %s, %s, %s},\n",
                    emit_string(e, r->text.at, r->text.size), rule_value(r),
                    kinds[kind], rule_provider(e, r));
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
    struct buffer *b = emit_file(
        e, "names.c", "Names: the perfect hash, its slots, and what resolve "
        "may strip.",
        arena_printf(e->arena, "%s names in %s shards, %s bytes of pool.",
                     grouped(e->arena, e->t->names.n),
                     grouped(e->arena, e->t->shards.n),
                     grouped(e->arena, e->pool_size)));

    put(b, "#include \"strings.h\"\n");
    put_pool(b);
    put_shards(e, b);
    put_slots(e, b);
    put_groups(e, b);
    put_spellings(e, b);
    put_naming(e, b);
    emit_gperf_inputs(e);
}
