/* A configuration as aligned text: name, value, where it is from.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/columns.h"
#include "host/answers/price_text.h"
#include "show.h"

#define NAME_WIDTH 16u

static const struct column names = {COLUMN_TEXT, 0, NAME_WIDTH + 2};

void out_from(struct out *o, const struct value *v)
{
    static const char *const layers[] = {
        [LAYER_NONE] = "nobody says", [LAYER_BUILT_IN] = "built in",
        [LAYER_PROVIDERS] = "providers.yaml", [LAYER_CONFIG] = "mreg.yaml",
        [LAYER_ENVIRONMENT] = "the environment", [LAYER_OPTION] = "an option"};

    if (v->variable && v->layer == LAYER_ENVIRONMENT) {
        out_char(o, '$');
        out_text(o, v->variable);
    } else if (v->at.file) {
        out_shown(o, v->at.file, strlen(v->at.file));
        if (v->at.line) {
            out_char(o, ':');
            out_number(o, v->at.line);
        }
    } else {
        out_text(o, layers[v->layer]);
    }
}

/* ---- the columns ------------------------------------------------------- */

struct table { struct out *o; struct column values; };

static void row(struct table *t, const char *name, const char *value,
                const struct value *from)
{
    out_text(t->o, "  ");
    column_text(t->o, &names, name);
    column_text(t->o, &t->values, value);
    out_text(t->o, "  ");
    out_from(t->o, from);
    out_char(t->o, '\n');
}

static void file_row(struct out *o, const char *name, const char *path,
                     enum layer how, const char *variable, bool there)
{
    column_text(o, &names, name);
    out_text(o, "  ");
    if (!path)
        out_text(o, "none");
    else
        out_shown(o, path, strlen(path));
    if (how == LAYER_ENVIRONMENT) {
        out_text(o, ", by $");
        out_text(o, variable);
    } else if (how == LAYER_OPTION) {
        out_text(o, ", by an option");
    }
    out_text(o, path && !there ? ", which is not there\n" : "\n");
}

static void settings_text(struct out *o, const struct config *c)
{
    struct table t = {o, {COLUMN_TEXT, 0, 0}};

    for (unsigned i = 0; i < SETTINGS_COUNT; i++)
        if (c->setting[i].text)
            column_measure_text(&t.values, c->setting[i].text);
    for (size_t i = 0; i < c->overlays.n; i++)
        column_measure_text(&t.values, c->overlays.at[i].text);
    out_text(o, "\nsettings\n");
    for (unsigned i = 0; i < SETTINGS_COUNT; i++)
        row(&t, setting_names[i],
            c->setting[i].text ? c->setting[i].text : "-", &c->setting[i]);
    for (size_t i = 0; i < c->overlays.n; i++)
        row(&t, "overlay", c->overlays.at[i].text, &c->overlays.at[i]);
}

/* ---- providers --------------------------------------------------------- */

static void key_text(struct out *o, const struct value *key)
{
    out_text(o, "    key       ");
    if (!key->text) {
        out_text(o, "absent");
        if (key->variable) {
            out_text(o, "; $");
            out_text(o, key->variable);
            out_text(o, " would be it");
        }
    } else {
        out_text(o, "present, from ");
        out_from(o, key);
    }
    out_char(o, '\n');
}

static void value_text(struct out *o, const char *name, const struct value *v)
{
    if (!v->text)
        return;
    out_text(o, name);
    out_shown(o, v->text, strlen(v->text));
    out_text(o, "  ");
    out_from(o, v);
    out_char(o, '\n');
}

static void provider_text(struct out *o, const struct user_provider *p)
{
    out_text(o, "  ");
    out_shown(o, p->id, strlen(p->id));
    out_char(o, '\n');
    value_text(o, "    on        ", &p->on);
    if (p->name.layer != LAYER_NONE)
        value_text(o, "    name      ", &p->name);
    value_text(o, "    base_url  ", &p->base_url);
    key_text(o, &p->key);
    if (!p->valid.n && !p->invalid.n)
        return;
    out_text(o, "    models    ");
    out_number(o, p->valid.n);
    out_text(o, ", invalid ");
    out_number(o, p->invalid.n);
    out_char(o, '\n');
}

static void providers_text(struct out *o, const struct config_shown *s)
{
    const struct providers *p = &s->c->providers;
    size_t more = 0;

    out_text(o, "\nproviders\n");
    for (size_t i = 0; i < p->list.n; i++) {
        const struct user_provider *one = &p->list.at[i];

        if (s->all || one->chosen || one->on.at.line)
            provider_text(o, one);
        else
            more++;
    }
    if (!more)
        return;
    out_text(o, "  and ");
    out_number(o, more);
    out_text(o, " that only the registry has; --all shows them\n");
}

/* ---- models ------------------------------------------------------------ */

static void price_part(struct out *o, const struct model_facts *f, int i)
{
    static const mreg_meter meters[2] = {MREG_INPUT, MREG_OUTPUT};
    struct price_text price;

    out_text(o, i ? ", output " : ", input ");
    if (!f->priced[i]) {
        out_text(o, "unknown");
        return;
    }
    price_text(meters[i], &f->price[i], &price);
    out_text(o, price.amount);
    if (price.currency != MREG_USD) {
        char code[CURRENCY_ROOM];

        mreg_currency_text(price.currency, code, sizeof code);
        out_char(o, ' ');
        out_text(o, code);
    }
    out_text(o, " per ");
    out_text(o, price.per);
}

static void model_text(struct out *o, const struct config_shown *s,
                       const struct chosen *m)
{
    const mreg_terms on = config_terms(s->c, s->at);
    const struct value from = {NULL, LAYER_CONFIG, m->said.place, NULL};
    struct model_facts facts;

    out_text(o, "  ");
    out_shown(o, m->said.at, m->said.size);
    out_text(o, "  ");
    out_from(o, &from);
    out_text(o, "\n    ");
    if (m->known == MREG_NONE) {
        out_text(o, "the registry does not know it: no price\n");
        return;
    }
    model_facts(s->c->providers.r, m->known, &on, &facts);
    out_text(o, "context ");
    if (facts.context_in)
        out_grouped(o, facts.context_in);
    else
        out_text(o, "unknown");
    price_part(o, &facts, 0);
    price_part(o, &facts, 1);
    out_char(o, '\n');
}

static void models_text(struct out *o, const struct config_shown *s,
                        const chosen_list *list)
{
    for (size_t i = 0; i < list->n; i++)
        model_text(o, s, &list->at[i]);
}

void config_text(struct out *o, const struct config_shown *s)
{
    const struct config *c = s->c;

    file_row(o, "mreg.yaml", c->path, c->found, "MREG_CONFIG", true);
    file_row(o, "providers.yaml", c->providers.path, c->providers_found,
             "MREG_PROVIDERS", c->providers.root != NULL);
    settings_text(o, c);
    providers_text(o, s);
    if (c->models.n)
        out_text(o, "\nmodels\n");
    models_text(o, s, &c->models);
    for (size_t i = 0; i < c->tiers.n; i++) {
        out_text(o, "\ntier ");
        out_shown(o, c->tiers.at[i].name.at, c->tiers.at[i].name.size);
        out_char(o, '\n');
        models_text(o, s, &c->tiers.at[i].models);
    }
}
