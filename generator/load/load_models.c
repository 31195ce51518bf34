/* definitions/<maker>/<model>.yaml, models.yaml, which lists many with a line
 * or two each, and the keys that offers share with them.
 *
 * To add a key: a field of struct model and a line below; docs/adding.md says
 * what else.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#include <string.h>

#define FIELD(name, reader, field) \
    {(name), (reader), offsetof(struct model, field), false}
#define FACT(name, reader, field) \
    {(name), (reader), offsetof(struct model, field), READ_OR_NULL}
#define WHOLE(name, reader) {(name), (reader), 0, false}

void read_has(struct reading *in, const struct node *n, void *into)
{
    struct model *m = into;

    read_name_set(in, n, &read_capabilities, &m->has);
}

/* The schema has `capabilities` before this, so m->has is known. */
void read_lacks(struct reading *in, const struct node *n, void *into)
{
    struct model *m = into;

    if (!read_name_set(in, n, &read_capabilities, &m->lacks)
        || !(m->has & m->lacks))
        return;
    for (unsigned bit = 0; bit < read_capabilities.count; bit++)
        if (m->has & m->lacks & MREG_CAP(bit))
            diag(in->diags, M_111, n->at,
                 "'%s' is among the capabilities and in lacks",
                 read_capabilities.at[bit]);
}

static void read_geo(struct reading *in, const struct node *n, void *into)
{
    struct model *m = into;
    unsigned geo;

    if (!read_name(in, n, &read_geographies, &geo))
        return;
    m->has_geo = true;
    m->geo = (uint8_t)geo;
}

/* Reads the days of dated twins as texts, for they become parts of names. */
static void read_days(struct reading *in, const struct node *n, void *into)
{
    text_list *out = into;

    if (!read_filled(in, n, NODE_LIST, "a list of days"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        int64_t day = -1;

        read_day(in, n->item[i], &day);
        if (day >= 0)
            arena_push(in->arena, out, text_of(n->item[i]));
    }
}

/* ---- maps inside ------------------------------------------------------- */

#define METADATA_KEYS \
    FACT("name", read_text, name), \
    FACT("version", read_text, version), \
    FACT("api_identifier", read_id, api_identifier), \
    FACT("context_window_input", read_count, context_in), \
    FACT("context_window_output", read_count, context_out), \
    FACT("knowledge_cutoff", read_text, cutoff), \
    FACT("released", read_day, released), \
    FACT("deprecated", read_day, deprecated), \
    FACT("retires", read_day, retires), \
    FACT("last_verified", read_day, verified)

static void read_metadata(struct reading *in, const struct node *n,
                          void *into)
{
    static const struct read_key keys[] = {METADATA_KEYS};
    static const struct read_schema schema = READ_SCHEMA("the metadata", keys);

    read_map(in, n, &schema, into);
}

static void read_guidance(struct reading *in, const struct node *n,
                          void *into)
{
#define GUIDE(n, NAME, name) FIELD(name, read_texts, guidance[n]),
    static const struct read_key keys[] = {MREG_GUIDANCE(GUIDE)};
#undef GUIDE
    static const struct read_schema schema =
        READ_SCHEMA("the guidance", keys);

    read_map(in, n, &schema, into);
}

static void read_documentation(struct reading *in, const struct node *n,
                               void *into)
{
    static const struct read_key keys[] = {
        FIELD("url", read_url, url),
        FIELD("notes", read_text, notes),
    };
    static const struct read_schema schema =
        READ_SCHEMA("the documentation", keys);

    read_map(in, n, &schema, into);
}

/* ---- models and offers ------------------------------------------------- */

#define SHARED_KEYS \
    FIELD("aliases", read_ids, aliases), \
    WHOLE("capabilities", read_has), \
    WHOLE("lacks", read_lacks), \
    WHOLE("geo", read_geo), \
    FIELD("tokenizer", read_id, tokenizer), \
    FIELD("chat", read_id, chat), \
    WHOLE("optimization", read_guidance), \
    FIELD("pricing_ref", read_id, pricing_ref), \
    FIELD("unpriced", read_reason, unpriced), \
    FIELD("confirmed", read_reason, confirmed), \
    WHOLE("documentation", read_documentation)

static const struct read_key model_keys[] = {
    FIELD("model_id", read_id, id),
    FIELD("provider", read_provider_id, provider),
    WHOLE("metadata", read_metadata),
    SHARED_KEYS
};

static const struct read_key offer_keys[] = {
    FIELD("model", read_model_ref, maker_ref),
    FIELD("profiles", read_tokens, profiles),
    FIELD("dated", read_days, dated),
    METADATA_KEYS,
    SHARED_KEYS
};

static const struct read_key row_keys[] = {METADATA_KEYS, SHARED_KEYS};

static const struct read_schema row_schema =
    READ_SCHEMA("a model of a list", row_keys);
static const struct read_schema model_schema =
    READ_SCHEMA("a model", model_keys);
const struct read_schema offer_schema = READ_SCHEMA("an offer", offer_keys);

/* The place in the tree says what the file does not. */
static void default_names(struct catalogue *c, struct model *m,
                          const char *provider, const char *stem)
{
    struct text folder = {provider, strlen(provider), m->place};
    struct text id = {stem, strlen(stem), m->place};

    if (!m->provider.at)
        m->provider = folder;
    else if (!text_equal(m->provider, folder))
        diag(c->diags, M_112, m->provider.place,
             "the provider '%s' belongs in a folder of that name",
             m->provider.at);
    if (m->id.at)
        return;
    m->id = id;
    if (!id_valid(id.at, id.size))
        diag(c->diags, M_104, m->place,
             "the file's name is not an id; give the model_id");
}

static void read_model(struct reading *in, const struct node *key,
                       const struct node *value, struct text provider)
{
    struct model m = {.place = key->at, .provider = provider};

    read_id(in, key, &m.id);
    if (read_value(in, key, value) && read_map(in, value, &row_schema, &m)
        && m.id.at)
        arena_push(in->arena, &catalogue_of(in)->models, m);
}

static void read_models(struct reading *in, const struct node *n, void *into)
{
    const struct text *maker = into;

    if (!read_filled(in, n, NODE_MAP, "a map of models by id"))
        return;
    for (size_t i = 0; i < n->count; i++)
        read_model(in, read_map_key(n, i), read_map_value(n, i), *maker);
}

void load_models(struct catalogue *c, const char *path, const char *provider)
{
    static const struct read_key keys[] = {
        {"models", read_models, 0, true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of a maker's models", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);
    struct text maker = {provider, strlen(provider), {path, 0, 0}};

    if (root)
        read_map(&c->in, root, &schema, &maker);
}

void load_model(struct catalogue *c, const char *path, const char *provider,
                const char *stem)
{
    const struct node *root = yaml_load(c->arena, c->diags, path);
    struct model m = {.place = {NULL, 0, 0}};

    if (!root)
        return;
    m.place = root->at;
    if (!read_map(&c->in, root, &model_schema, &m))
        return;
    default_names(c, &m, provider, stem);
    arena_push(c->arena, &c->models, m);
}
