/* A configuration as one JSON object.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_write.h"
#include "host/answers/price_text.h"
#include "show.h"

static void flag(struct out *o, bool *first, const char *key, bool yes)
{
    out_key(o, first, key);
    out_text(o, yes ? "true" : "false");
}

void from_json(struct out *o, const struct value *v)
{
    static const char *const layers[] = {
        [LAYER_NONE] = "none", [LAYER_BUILT_IN] = "built_in",
        [LAYER_PROVIDERS] = "providers_file", [LAYER_CONFIG] = "config_file",
        [LAYER_ENVIRONMENT] = "environment", [LAYER_OPTION] = "option"};
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "layer");
    out_json_text(o, layers[v->layer]);
    if (v->variable)
        out_key_text(o, &first, "variable", v->variable);
    if (v->at.file && v->layer != LAYER_ENVIRONMENT)
        out_key_text(o, &first, "file", v->at.file);
    if (v->at.line)
        out_key_number(o, &first, "line", v->at.line);
    out_char(o, '}');
}

/* Writes {"value": ..., "from": ...}. */
static void value_json(struct out *o, bool *first, const char *key,
                       const struct value *v)
{
    bool inner = true;

    out_key(o, first, key);
    out_char(o, '{');
    out_key_text(o, &inner, "value", v->text);
    out_key(o, &inner, "from");
    from_json(o, v);
    out_char(o, '}');
}

static void settings_json(struct out *o, bool *first, const struct config *c)
{
    bool inner = true;

    out_key(o, first, "settings");
    out_char(o, '{');
    for (unsigned i = 0; i < SETTINGS_COUNT; i++)
        value_json(o, &inner, setting_names[i], &c->setting[i]);
    out_char(o, '}');
    out_key(o, first, "overlays");
    out_char(o, '[');
    for (size_t i = 0; i < c->overlays.n; i++) {
        inner = true;
        out_text(o, i ? ",{" : "{");
        out_key_text(o, &inner, "value", c->overlays.at[i].text);
        out_key(o, &inner, "from");
        from_json(o, &c->overlays.at[i]);
        out_char(o, '}');
    }
    out_char(o, ']');
}

/* ---- providers --------------------------------------------------------- */

static void key_json(struct out *o, bool *first, const struct value *key)
{
    bool inner = true;

    out_key(o, first, "key");
    out_char(o, '{');
    flag(o, &inner, "present", key->text != NULL);
    out_key(o, &inner, "from");
    from_json(o, key);
    out_char(o, '}');
}

static void providers_json(struct out *o, bool *first,
                           const struct config_shown *s)
{
    const struct providers *p = &s->c->providers;
    bool any = false;

    out_key(o, first, "providers");
    out_char(o, '[');
    for (size_t i = 0; i < p->list.n; i++) {
        const struct user_provider *one = &p->list.at[i];
        bool inner = true;

        if (!s->all && !one->chosen && !one->on.at.line)
            continue;
        out_text(o, any ? ",{" : "{");
        any = true;
        out_key_text(o, &inner, "id", one->id);
        flag(o, &inner, "known", one->known != MREG_NONE);
        value_json(o, &inner, "on", &one->on);
        value_json(o, &inner, "name", &one->name);
        value_json(o, &inner, "base_url", &one->base_url);
        key_json(o, &inner, &one->key);
        out_key_number(o, &inner, "models", one->valid.n);
        out_key_number(o, &inner, "invalid_models", one->invalid.n);
        out_char(o, '}');
    }
    out_char(o, ']');
}

/* ---- models ------------------------------------------------------------ */

static void facts_json(struct out *o, bool *first,
                       const struct config_shown *s, mreg_model m)
{
    static const mreg_meter meters[2] = {MREG_INPUT, MREG_OUTPUT};
    static const char *const keys[2] = {"input", "output"};
    const mreg_terms on = config_terms(s->c, s->at);
    struct model_facts facts;
    struct price_text price;

    model_facts(s->c->providers.r, m, &on, &facts);
    out_key_known(o, first, "context_in", facts.context_in);
    out_key_known(o, first, "context_out", facts.context_out);
    for (int i = 0; i < 2; i++) {
        out_key(o, first, keys[i]);
        if (facts.priced[i])
            price_text(meters[i], &facts.price[i], &price);
        price_json(o, facts.priced[i] ? &price : NULL);
    }
}

static void models_json(struct out *o, bool *first, const char *key,
                        const struct config_shown *s, const chosen_list *list)
{
    out_key(o, first, key);
    out_char(o, '[');
    for (size_t i = 0; i < list->n; i++) {
        const struct chosen *m = &list->at[i];
        const struct value from = {NULL, LAYER_CONFIG, m->said.place, NULL};
        bool inner = true;

        out_text(o, i ? ",{" : "{");
        out_key_text(o, &inner, "value", m->said.at);
        out_key_text(o, &inner, "provider", m->provider->id);
        out_key_text(o, &inner, "model", m->name);
        flag(o, &inner, "known", m->known != MREG_NONE);
        facts_json(o, &inner, s, m->known);
        out_key(o, &inner, "from");
        from_json(o, &from);
        out_char(o, '}');
    }
    out_char(o, ']');
}

static void tiers_json(struct out *o, bool *first,
                       const struct config_shown *s)
{
    out_key(o, first, "tiers");
    out_char(o, '[');
    for (size_t i = 0; i < s->c->tiers.n; i++) {
        bool inner = true;

        out_text(o, i ? ",{" : "{");
        out_key_text(o, &inner, "name", s->c->tiers.at[i].name.at);
        models_json(o, &inner, "models", s, &s->c->tiers.at[i].models);
        out_char(o, '}');
    }
    out_char(o, ']');
}

void config_json(struct out *o, const struct config_shown *s)
{
    bool first = true;

    out_char(o, '{');
    out_key_text(o, &first, "config", s->c->path);
    out_key_text(o, &first, "providers_file", s->c->providers.path);
    settings_json(o, &first, s->c);
    providers_json(o, &first, s);
    models_json(o, &first, "models", s, &s->c->models);
    tiers_json(o, &first, s);
    answer_registry(o, s->by, &first);
    out_text(o, "}\n");
}
