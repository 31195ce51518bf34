/* Writes internal.h, in which the tables declare each other, and registry.c and
 * registry_lean.c, the structs that hold all of it together.
 *
 * SPDX-License-Identifier: MIT */
#include "emitting.h"

#include <string.h>

#include "runtime/inside.h"
#include "runtime/sections.h"

/* ---- internal.h -------------------------------------------------------- */

struct table { const char *type, *name; size_t at; bool may_lack; };

#define X_(id, member, type, count, more, kind, fields) \
    {#type, #member, offsetof(mreg, member), \
     (MREG_SECTION_##kind & MREG_SECTION_MAY) != 0},
static const struct table tables[] = {MREG_TABLE_SECTIONS(X_)};
#undef X_

enum { TABLE_COUNT = sizeof tables / sizeof *tables };

/* The pools are structs and are written by themselves. */
static bool is_pool(const struct table *t)
{
    return !strcmp(t->type, "char");
}

/* The lean registry has no tables of texts. */
static bool is_text(const struct table *t)
{
    return strstr(t->name, "_texts") != NULL;
}

/* Tells whether the registry has a table. */
static bool is_there(const mreg *r, const struct table *t)
{
    const void *rows;

    memcpy(&rows, (const char *)r + t->at, sizeof rows);
    return rows || !t->may_lack;
}

/* Returns the C name of a table. The prices and texts refer to no name, so both
 * registries share them; each has its own of the others. */
static const char *name_of(struct emitting *e, const struct table *t)
{
    static const char *const shared[] = {
        "version_from", "odd_instants", "spans", "rates", "conditions",
        "windows", "ranges", "sheets", "items", "values", "units",
    };
    bool once = is_text(t);

    for (size_t i = 0; i < sizeof shared / sizeof *shared; i++)
        once |= !strcmp(t->name, shared[i]);
    return arena_printf(e->arena, once ? "mreg_data_%s" : "DATA(%s)",
                        t->name);
}

static void put_externs(struct emitting *e, struct buffer *b)
{
    for (size_t i = 0; i < TABLE_COUNT; i++)
        if (!is_pool(&tables[i]))
            put(b, "extern const %s %s[];\n", tables[i].type,
                name_of(e, &tables[i]));
}

static void put_rows(struct emitting *e, struct buffer *b)
{
    put(b, "\n/* Rows of models and providers, in the order of their ids. "
        "*/\nenum {\n");
    for (size_t i = 0; i < e->c->models.n; i++)
        put(b, "    %s,\n", emit_model(e, i));
    put(b, "    MREG_DATA_MODELS\n};\nenum {\n");
    for (size_t i = 0; i < e->c->providers.n; i++)
        put(b, "    %s,\n", emit_provider(e, i));
    put(b, "    MREG_DATA_PROVIDERS\n};\nenum { MREG_DATA_VERSIONS = %lu };\n"
        "_Static_assert(MREG_DATA_MODELS < MREG_NO_ROW, "
        "\"models have 16 bits\");\n"
        "_Static_assert(MREG_DATA_PROVIDERS < 255, "
        "\"providers have 8 bits\");\n",
        (unsigned long)e->r->version_count);
}

static void emit_internal(struct emitting *e)
{
    struct buffer *b = emit_file(
        e, "internal.h", "What the tables know of each other.",
        arena_printf(e->arena, "%s models, %s providers.",
                     grouped(e->arena, e->c->models.n),
                     grouped(e->arena, e->c->providers.n)));

    put(b, "#ifndef MREG_DATA_INTERNAL_H\n#define MREG_DATA_INTERNAL_H\n\n"
        "#include \"tables.h\"\n\n#if MREG_LAYOUT != %d\n"
        "#error \"generated/ is of another layout: run 'make regen'\"\n"
        "#endif\n\n"
        "/* The lean registry has tables of its own where names are referred "
        "to. */\n"
        "#ifdef MREG_DATA_LEAN\n"
        "#define DATA(table) mreg_data_lean_##table\n"
        "#else\n#define DATA(table) mreg_data_##table\n#endif\n",
        MREG_LAYOUT);
    put_rows(e, b);
    put(b, "\nextern const mreg_about_view mreg_data_about;\n"
        "extern const struct DATA(pool) DATA(pool);\n"
        "extern const struct mreg_data_texts mreg_data_texts;\n");
    put_externs(e, b);
    put(b, "\n#endif\n");
}

/* ---- registry.c -------------------------------------------------------- */

static void put_pointers(struct emitting *e, struct buffer *b, bool texts)
{
    for (size_t i = 0; i < TABLE_COUNT; i++)
        if (!is_pool(&tables[i]) && is_text(&tables[i]) == texts
            && (texts || is_there(e->r, &tables[i])))
            put(b, "    .%s = %s,\n", tables[i].name,
                name_of(e, &tables[i]));
}

static void put_counts(struct buffer *b, const mreg *r)
{
    const struct { const char *name; uint32_t count; } counts[] = {
        {"shard_count", r->shard_count}, {"slot_count", r->slot_count},
        {"group_count", r->group_count}, {"pool_size", r->pool_size},
        {"spelling_count", r->spelling_count},
        {"naming_count", r->naming_count}, {"caps_count", r->caps_count},
        {"limits_count", r->limits_count},
        {"tokenizer_count", r->tokenizer_count},
        {"flavour_count", r->flavour_count}, {"tier_count", r->tier_count},
        {"account_count", r->account_count},
        {"layer_count", r->layer_count},
        {"fallback_count", r->fallback_count},
    };

    put(b, "    .hash_key = {");
    for (int i = 0; i < MREG_KEYS; i++)
        put(b, i % 4 ? " 0x%08lxu," : "\n        0x%08lxu,",
            (unsigned long)r->hash_key[i]);
    put(b, "\n    },\n    .spelling_filter = {");
    for (int i = 0; i < MREG_FILTER_BITS / 32; i++)
        put(b, i % 4 ? " 0x%08lxu," : "\n        0x%08lxu,",
            (unsigned long)r->spelling_filter[i]);
    put(b, "\n    },\n");
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        put(b, "    .%s = %lu,\n", counts[i].name,
            (unsigned long)counts[i].count);
    put(b, "    .model_count = MREG_DATA_MODELS,\n"
        "    .provider_count = MREG_DATA_PROVIDERS,\n"
        "    .version_count = MREG_DATA_VERSIONS,\n"
        "    .odd_count = ODD_INSTANTS_COUNT,\n"
        "    .rate_count = RATES_COUNT,\n"
        "    .condition_count = CONDITIONS_COUNT,\n"
        "    .window_count = WINDOWS_COUNT,\n"
        "    .range_count = RANGES_COUNT,\n"
        "    .sheet_count = SHEETS_COUNT,\n"
        "    .item_count = ITEMS_COUNT,\n"
        "    .value_count = VALUES_COUNT,\n"
        "    .unit_count = COUNTS_COUNT,\n");
}

static void put_registry(struct emitting *e, const mreg *r, const char *file,
                         const char *what)
{
    const char *lean = r->texts ? "" : "_lean";
    struct buffer *b = emit_file(
        e, file, what,
        arena_printf(e->arena, "%s models, %s names.",
                     grouped(e->arena, e->c->models.n),
                     grouped(e->arena, e->t->names.n)));

    put(b, "%s#include \"prices.h\"\n\n"
        "#define BELOW(tokens) tokens ? tokens##u : UINT64_MAX,\n"
        "const struct mreg mreg_builtin%s = {\n"
        "    .about = &mreg_data_about,\n"
        "    .as_of = INT64_C(%lld),\n"
        "    .thresholds = {THRESHOLDS(BELOW)},\n"
        "    .pool = (const char *)&DATA(pool),\n",
        r->texts ? "" : "#define MREG_DATA_LEAN\n", lean,
        (long long)r->as_of);
    put_pointers(e, b, false);
    if (r->texts) {
        put(b, "    .texts = (const char *)&mreg_data_texts,\n");
        put_pointers(e, b, true);
        put(b, "    .text_size = %lu,\n", (unsigned long)r->text_size);
    }
    put_counts(b, r);
    put(b, "};\n\nconst mreg *mreg_registry%s(void)\n{\n"
        "    return &mreg_builtin%s;\n}\n", lean, lean);
}

/* Writes files that make the lean registry's tables of those that refer to
 * names. */
static void put_lean_files(struct emitting *e)
{
    static const char *const files[] = {"access", "models", "names",
                                        "providers", "terms"};

    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        put(emit_file(e, arena_printf(e->arena, "%s_lean.c", files[i]),
                      arena_printf(e->arena, "%s.c of the lean registry.",
                                   files[i]),
                      "See MREG_DATA_LEAN in internal.h and strings.h."),
            "#define MREG_DATA_LEAN\n#include \"%s.c\"\n", files[i]);
}

void emit_registry(struct emitting *e, size_t lean_pool_size)
{
    mreg lean = *e->r;

    emit_internal(e);
    put_registry(e, e->r, "registry.c", "The registry.");
    lean.texts = NULL;
    lean.pool_size = (uint32_t)lean_pool_size;
    /* A name behind any spelling of its provider is looked for slowly. */
    for (uint32_t i = 0; i < lean.spelling_count; i++) {
        const mreg_text text = mreg_pooled(e->r, lean.spellings[i].text);

        mreg_filter_put(lean.spelling_filter, text.at, text.size, '/');
    }
    put_registry(e, &lean, "registry_lean.c",
                 "The registry without texts: nothing links them.");
    put_lean_files(e);
}
