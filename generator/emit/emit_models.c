/* Writes models.c: what a model is. Capability sets, pairs of limits and
 * tokenizers repeat and are stored once.
 *
 * SPDX-License-Identifier: MIT */
#include "base/decimal.h"
#include "base/instant.h"
#include "emitting.h"
#include "generator/catalogue/complete.h"
#include "generator/catalogue/find.h"

#include <string.h>

struct shared { struct idents caps, limits, tokenizers; };

static const char *caps_key(const struct emitting *e, const struct model *m)
{
    return arena_printf(e->arena, "0x%011llx, 0x%011llx",
                        (unsigned long long)m->has,
                        (unsigned long long)m->lacks);
}

static const char *limits_key(const struct emitting *e,
                              const struct model *m)
{
    return arena_printf(e->arena, "%lu, %lu", (unsigned long)m->context_in,
                        (unsigned long)m->context_out);
}

static struct text tokenizer_name(const struct model *m)
{
    static const struct text none = {"", 0, {NULL, 0, 0}};

    return m->tokenizer.at ? m->tokenizer : none;
}

/* Writes the content of a row of tokenizers, without its name. */
static const char *tokenizer_key(const struct emitting *e,
                                 const struct model *m)
{
    static const struct chat no_chat = {.checked = 0};
    static const struct tokenizer nothing = {.factor = 1000};
    const struct tokenizer *t = m->tokenizes ? m->tokenizes : &nothing;
    const mreg_chat_format adds = (m->chats ? m->chats : &no_chat)->adds;
    const char *basis = !t->has_vocabulary ? "UNKNOWN"
                        : t->is_own ? "FITTED" : "NEAREST";
    const struct text name = tokenizer_name(m);

    return arena_printf(e->arena, "%s, {%d, %d, %d}, %u, %u, "
                        "MREG_ESTIMATE_%s, %d",
                        emit_string(e, name.at, name.size), adds.message,
                        adds.name, adds.reply, t->factor, t->vocabulary,
                        basis, m->chats != NULL);
}

static void gather(struct emitting *e, struct shared *s)
{
    struct idents caps = {.arena = e->arena, .prefix = "C_"};
    struct idents limits = {.arena = e->arena, .prefix = "L_"};
    struct idents tokenizers = {.arena = e->arena, .prefix = "K_"};

    for (size_t i = 0; i < e->c->models.n; i++) {
        const struct model *m = &e->c->models.at[i];
        const char *key = caps_key(e, m);

        idents_add(&caps, key, strlen(key));
        key = limits_key(e, m);
        idents_add(&limits, key, strlen(key));
        key = tokenizer_key(e, m);
        idents_add(&tokenizers, key, strlen(key));
    }
    idents_name(&caps);
    idents_name(&limits);
    idents_name(&tokenizers);
    *s = (struct shared){caps, limits, tokenizers};
    e->caps = caps.n;
    e->limits = limits.n;
    e->tokenizers = tokenizers.n;
    fits(e, caps.n, MREG_NO_ROW, "different sets of capabilities");
    fits(e, limits.n, MREG_NO_ROW, "different pairs of limits");
    fits(e, tokenizers.n, 256, "tokenizers");
}

/* Writes an X-macro list of a set: name and content of each. */
static void put_pairs(struct buffer *b, const char *macro,
                      const struct idents *set)
{
    put(b, "#define %s(X) \\\n", macro);
    for (size_t i = 0; i < set->n; i++)
        put(b, "    X(%s, %s) \\\n", set->at[i].name, set->at[i].key);
}

static void put_shared(struct buffer *b, const struct shared *s)
{
    put(b, "\n#define NUMBER(name, ...) name,\n"
        "#define PAIR(name, ...) {__VA_ARGS__},\n");
    put(b, "\n/* has, lacks; in neither: unknown */\n");
    put_pairs(b, "CAPS", &s->caps);
    put(b, "\nenum { CAPS(NUMBER) CAPS_COUNT };\n"
        "const struct mreg_caps_row mreg_data_caps[] = {\n"
        "    CAPS(PAIR)\n    {0, 0}\n};\n");
    put(b, "\n/* tokens of input, tokens of output; 0: unknown */\n");
    put_pairs(b, "LIMITS", &s->limits);
    put(b, "\nenum { LIMITS(NUMBER) LIMITS_COUNT };\n"
        "const struct mreg_limits_row mreg_data_limits[] = {\n"
        "    LIMITS(PAIR)\n    {0, 0}\n};\n");
    put(b, "\n/* name, what a chat adds: message, name, reply; factor, weights,"
        "\n * basis, whether the chat is known */\n");
    put_pairs(b, "TOKENIZERS", &s->tokenizers);
    put(b, "\n#define TOKENIZER(name, string, ...) "
        "{string, __VA_ARGS__},\n"
        "enum { TOKENIZERS(NUMBER) TOKENIZERS_COUNT };\n"
        "const struct mreg_tokenizer_row mreg_data_tokenizers[] = {\n"
        "    TOKENIZERS(TOKENIZER)\n};\n");
}

static const char *day(const struct emitting *e, int64_t ms)
{
    int y, m, d;
    char text[INSTANT_TEXT_SIZE];

    if (!ms)
        return "0";
    instant_text(ms, text);
    y = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10
        + text[3] - '0';
    m = (text[5] - '0') * 10 + text[6] - '0';
    d = (text[8] - '0') * 10 + text[9] - '0';
    return arena_printf(e->arena, "DAY(%d, %d, %d)", y, m, d);
}

static void put_model(struct emitting *e, struct buffer *b,
                      const struct shared *s, size_t i)
{
    const struct model *m = &e->c->models.at[i];
    const char *caps = caps_key(e, m), *limits = limits_key(e, m);
    const char *tokenizer = tokenizer_key(e, m);

    put(b, "    X(%s, ", emit_model(e, i));
    put_c_text(b, m->id.at, m->id.size, " \\\n");
    put(b, ", %s, %s, %zu, %s, %s, ",
        emit_string(e, m->id.at, m->id.size),
        emit_provider(e, m->provider_index), model_versions(m),
        idents_find(&s->caps, caps, strlen(caps))->name,
        idents_find(&s->limits, limits, strlen(limits))->name);
    put(b, "%s, %s, %s%s, ", emit_model(e, m->maker),
        idents_find(&s->tokenizers, tokenizer, strlen(tokenizer))->name,
        emit_geo(m->has_geo ? m->geo : 0),
        needs_geography(e->c, m) ? " | MREG_UNNAMED_UNKNOWN" : "");
    put(b, "%s, %s, %s, %s, ", day(e, m->released), day(e, m->deprecated),
        day(e, m->retires), day(e, m->verified));
    put(b, "%s) \\\n", model_versions(m) ? emit_schedule(e, i) : "UNPRICED");
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
        "const struct mreg_model_row mreg_data_models[] = {\n"
        "    MODELS(ROW)\n    [MREG_DATA_MODELS] = {.sheet = SH_NONE}\n};\n");
}

void emit_models(struct emitting *e)
{
    struct shared s;
    struct buffer *b = emit_file(
        e, "models.c", "What each model is.",
        arena_printf(e->arena, "%s models with %s versions of their prices.",
                     grouped(e->arena, e->c->models.n),
                     grouped(e->arena, e->versions)));

    gather(e, &s);
    put(b, "#include \"prices.h\"\n#include \"strings.h\"\n");
    put_shared(b, &s);
    put(b, "\n/* model, id, the same in the pool, provider, versions of its "
        "prices,\n * capabilities, limits, maker, tokenizer, geography,\n"
        " * released, deprecated, retires, verified, price entry */\n"
        "#define MODELS(X) \\\n");
    for (size_t i = 0; i < e->c->models.n; i++)
        put_model(e, b, &s, i);
    put_rows(b);
}
