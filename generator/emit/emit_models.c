/* Writes models.c: what a model is. Capability sets, pairs of limits and
 * tokenizers repeat and are stored once.
 *
 * SPDX-License-Identifier: MIT */
#include "base/instant.h"
#include "emitting.h"

/* Names of the rows that models share. */
struct shared {
    const char **caps, **limits, **tokenizers;
    const char **caps_text, **limits_text, **tokenizers_text;
};

static const char *caps_text(const struct emitting *e,
                             const struct mreg_caps_row *row)
{
    return arena_printf(e->arena, "0x%011llx, 0x%011llx",
                        (unsigned long long)row->has,
                        (unsigned long long)row->lacks);
}

static const char *limits_text(const struct emitting *e,
                               const struct mreg_limits_row *row)
{
    const char *text = "";

#define THEN(member, unit) \
    text = arena_printf(e->arena, "%s%s%lu", text, *text ? ", " : "", \
                        (unsigned long)row->member);
    MREG_MODEL_NUMBERS(THEN)
#undef THEN
    return text;
}

static const char *const bases[] = {
    [MREG_ESTIMATE_UNKNOWN] = "UNKNOWN",
    [MREG_ESTIMATE_FITTED] = "FITTED",
    [MREG_ESTIMATE_NEAREST] = "NEAREST",
};

static const char *tokenizer_text(const struct emitting *e,
                                  const struct mreg_tokenizer_row *row)
{
    return arena_printf(e->arena, "%s, {%d, %d, %d}, %u, %u, "
                        "MREG_ESTIMATE_%s, %d", emit_string(e, row->name),
                        row->chat.message, row->chat.name, row->chat.reply,
                        row->factor, row->vocabulary, bases[row->basis],
                        row->chat_known);
}

static void name_shared(struct emitting *e, struct shared *s)
{
    const mreg *r = e->r;
    struct arena *a = e->arena;

    s->caps_text = arena_get(a, r->caps_count + 1, sizeof(char *));
    s->limits_text = arena_get(a, r->limits_count + 1, sizeof(char *));
    s->tokenizers_text = arena_get(a, r->tokenizer_count + 1,
                                   sizeof(char *));
    for (uint32_t i = 0; i < r->caps_count; i++)
        s->caps_text[i] = caps_text(e, &r->caps[i]);
    for (uint32_t i = 0; i < r->limits_count; i++)
        s->limits_text[i] = limits_text(e, &r->limits[i]);
    for (uint32_t i = 0; i < r->tokenizer_count; i++)
        s->tokenizers_text[i] = tokenizer_text(e, &r->tokenizers[i]);
    s->caps = idents_name_all(a, "C_", s->caps_text, r->caps_count);
    s->limits = idents_name_all(a, "L_", s->limits_text, r->limits_count);
    s->tokenizers = idents_name_all(a, "K_", s->tokenizers_text,
                                    r->tokenizer_count);
}

/* Writes an X-macro list of a table: name and content of each row. */
static void put_pairs(struct buffer *b, const char *macro, const char **names,
                      const char **texts, size_t n)
{
    put(b, "#define %s(X) \\\n", macro);
    for (size_t i = 0; i < n; i++)
        put(b, "    X(%s, %s) \\\n", names[i], texts[i]);
}

static void put_shared(struct buffer *b, const struct shared *s,
                       const mreg *r)
{
    put(b, "\n#define NUMBER(name, ...) name,\n"
        "#define PAIR(name, ...) {__VA_ARGS__},\n");
    put(b, "\n/* has, lacks; in neither: unknown */\n");
    put_pairs(b, "CAPS", s->caps, s->caps_text, r->caps_count);
    put(b, "\nenum { CAPS(NUMBER) CAPS_COUNT };\n"
        "const struct mreg_caps_row DATA(caps)[] = {\n"
        "    CAPS(PAIR)\n    {0, 0}\n};\n");
#define NAME(member, unit) " " #member
    put(b, "\n/* These, of which 0 is unknown:"
        MREG_MODEL_NUMBERS(NAME) " */\n");
#undef NAME
    put_pairs(b, "LIMITS", s->limits, s->limits_text, r->limits_count);
    put(b, "\nenum { LIMITS(NUMBER) LIMITS_COUNT };\n"
        "const struct mreg_limits_row DATA(limits)[] = {\n"
        "    LIMITS(PAIR)\n    {0}\n};\n");
    put(b, "\n/* name, what a chat adds: message, name, reply; factor, weights,"
        "\n * basis, whether the chat is known */\n");
    put_pairs(b, "TOKENIZERS", s->tokenizers, s->tokenizers_text,
              r->tokenizer_count);
    put(b, "\n#define TOKENIZER(name, string, ...) "
        "{string, __VA_ARGS__},\n"
        "enum { TOKENIZERS(NUMBER) TOKENIZERS_COUNT };\n"
        "const struct mreg_tokenizer_row DATA(tokenizers)[] = {\n"
        "    TOKENIZERS(TOKENIZER)\n};\n");
}

static const char *day(const struct emitting *e, uint16_t day)
{
    char t[INSTANT_TEXT_SIZE];
    int zero[2];

    if (!day)
        return "0";
    instant_text(day * INT64_C(86400000), t);
    for (unsigned i = 0; i < 2; i++)    /* 08 would be octal */
        zero[i] = t[5 + 3 * i] == '0';
    return arena_printf(e->arena, "DAY(%.4s, %.*s, %.*s)", t, 2 - zero[0],
                        t + 5 + zero[0], 2 - zero[1], t + 8 + zero[1]);
}

static void put_model(struct emitting *e, struct buffer *b,
                      const struct shared *s, size_t i)
{
    const struct model *m = &e->c->models.at[i];
    const struct mreg_model_row *row = &e->r->models[i];

    put(b, "    X(%s, ", emit_model(e, i));
    put_c_text(b, m->id.at, m->id.size, " \\\n");
    put(b, ", %s, %s, %u, %s, %s, ", emit_string(e, row->id),
        emit_provider(e, row->provider), row->versions,
        s->caps[row->caps], s->limits[row->limits]);
    put(b, "%s, %s, %s%s, ", emit_model(e, row->maker),
        s->tokenizers[row->tokenizer],
        emit_geo(row->geo & ~MREG_UNNAMED_UNKNOWN),
        row->geo & MREG_UNNAMED_UNKNOWN ? " | MREG_UNNAMED_UNKNOWN" : "");
    put(b, "%s, %s, %s, %s, ", day(e, row->released),
        day(e, row->deprecated), day(e, row->retires),
        day(e, row->verified));
    put(b, "%s) \\\n", row->versions ? emit_schedule(e, i) : "UNPRICED");
}

/* The part of a provider, by the first letter of its id: a new model moves no
 * other into another file, and the parts in order are the models in order. */
static unsigned part_of(const struct emitting *e, size_t model)
{
    const struct text *id =
        &e->c->providers.at[e->r->models[model].provider].id;
    const unsigned letter = (unsigned char)id->at[0];

    return letter < 'a' ? 0 : letter > 'z' ? PARTS - 1
                            : (letter - 'a') * PARTS / 26;
}

/* Writes MODELS(X), a list of one line a model, in parts. */
static void put_models(struct emitting *e, struct buffer *b,
                       const struct shared *s)
{
    struct buffer *parts[PARTS];

    put(b, "\n");
    emit_parts(e, "models", "What each model is.", "Lists of models.c.", b,
               parts);
    put(b, "#define MODELS(X) \\\n");
    for (unsigned i = 0; i < PARTS; i++) {
        put(b, "    MODELS_%u(X) \\\n", i);
        put(parts[i], "/* model, id, the same in the pool, provider, versions "
            "of its prices,\n * capabilities, limits, maker, tokenizer, "
            "geography,\n * released, deprecated, retires, verified, price "
            "entry */\n#define MODELS_%u(X) \\\n", i);
    }
    for (size_t i = 0; i < e->c->models.n; i++)
        put_model(e, parts[part_of(e, i)], s, i);
    put(b, "\n");
    for (unsigned i = 0; i < PARTS; i++)
        put(parts[i], "\n");
}

static void put_rows(struct buffer *b)
{
    put(b, "\n#define DAY(y, m, d) ((uint16_t)MREG_DAYS_(y, m, d))\n"
        "#define FIRST(model, text, id, provider, n, ...) \\\n"
        "    VERSION_##model, LAST_##model = VERSION_##model + n - 1,\n"
        "enum { MODELS(FIRST) VERSIONS };\n"
        "_Static_assert((int)VERSIONS == (int)MREG_DATA_VERSIONS,\n"
        "               \"versions of all models\");\n"
        "\n#define ROW(model, text, id, provider, n, caps, limits, "
        "maker, \\\n            tokenizer, geo, released, deprecated, "
        "retires, verified, prices) \\\n"
        "    [model] = {id, VERSION_##model, caps, limits, maker, "
        "released, \\\n               deprecated, retires, verified, "
        "provider, geo, \\\n               tokenizer, .versions = n, "
        "prices},\n"
        "#define ANY(...)\n#define GLOBAL(...)\n#define REGIONAL(...)\n"
        "#define USUAL(from, charges, under) \\\n"
        "    .since = from, .sheet = charges, .below = under\n"
        "#define ANY_USUAL(a, b, c, ...) USUAL(a, b, c)\n"
        "#define GLOBAL_USUAL(a, b, c, d, e, f, ...) USUAL(d, e, f)\n"
        "#define REGIONAL_USUAL(a, b, c, d, e, f, g, h, i) USUAL(g, h, i)\n"
        "#define UNPRICED .sheet = SH_NONE\n"
        "const struct mreg_model_row DATA(models)[] = {\n"
        "    MODELS(ROW)\n    [MREG_DATA_MODELS] = {.sheet = SH_NONE}\n};\n");
}

void emit_models(struct emitting *e)
{
    struct shared s;
    struct buffer *b = emit_file(
        e, "models.c", "What each model is.",
        arena_printf(e->arena, "%s models with %s versions of their prices.",
                     grouped(e->arena, e->c->models.n),
                     grouped(e->arena, e->r->version_count)));

    name_shared(e, &s);
    put(b, "#include \"prices.h\"\n#include \"strings.h\"\n");
    put_shared(b, &s, e->r);
    put_models(e, b, &s);
    put_rows(b);
}
