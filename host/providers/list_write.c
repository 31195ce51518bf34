/* Models of providers as lines and as JSON.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_write.h"
#include "host/answers/lookup.h"
#include "list.h"

#define NEAR_MOST 3u

static void shown(struct out *o, const char *text)
{
    out_shown(o, text, strlen(text));
}

/* Finds what the registry knows that is spelt most like it. */
static uint32_t near_known(const struct providers *p, const char *name,
                           mreg_model found[NEAR_MOST])
{
    const uint32_t count = near_models(p->r, name, found, NEAR_MOST);

    return count < NEAR_MOST ? count : NEAR_MOST;
}

static void near_text(struct out *o, const struct providers *p,
                      const char *name)
{
    mreg_model found[NEAR_MOST];
    const uint32_t count = near_known(p, name, found);

    for (uint32_t i = 0; i < count; i++) {
        out_text(o, i ? ", " : "; near it: ");
        out_shown(o, model_provider(p->r, found[i]).at,
                  model_provider(p->r, found[i]).size);
        out_char(o, '/');
        out_shown(o, model_id(p->r, found[i]).at,
                  model_id(p->r, found[i]).size);
    }
}

static void listed_text(struct out *o, const struct providers *p,
                        const struct listed *l)
{
    shown(o, l->provider->id);
    out_char(o, '/');
    shown(o, l->name);
    out_text(o, " (");
    shown(o, l->brief);
    out_char(o, ')');
    if (l->known == MREG_NONE) {
        out_text(o, "  not in the registry: no price");
        near_text(o, p, l->name);
    }
    out_char(o, '\n');
}

void list_text(struct out *o, const struct providers *p,
               const listed_list *list)
{
    for (size_t i = 0; i < list->n; i++)
        listed_text(o, p, &list->at[i]);
}

void which_text(struct out *o, const struct providers *p,
                const struct which *w)
{
    listed_text(o, p, &w->found);
}

void which_wrong(struct out *o, const struct which *w)
{
    out_text(o, "Invalid model");
    if (w->within) {
        out_text(o, " for provider ");
        shown(o, w->within->id);
    }
    out_text(o, ": ");
    shown(o, w->name);
}

/* ---- JSON -------------------------------------------------------------- */

static void full_json(struct out *o, const mreg *r, mreg_model m)
{
    bool first = true;

    out_char(o, '{');
    out_key_text(o, &first, "provider", model_provider(r, m).at);
    out_key_text(o, &first, "id", model_id(r, m).at);
    out_char(o, '}');
}

static void near_json(struct out *o, bool *first, const struct providers *p,
                      const char *name)
{
    mreg_model found[NEAR_MOST];
    const uint32_t count = near_known(p, name, found);

    out_key(o, first, "near");
    out_char(o, '[');
    for (uint32_t i = 0; i < count; i++) {
        out_text(o, i ? "," : "");
        full_json(o, p->r, found[i]);
    }
    out_char(o, ']');
}

/* `model` is what the registry calls it; null if it does not know it, and then
 * `near` has what it does know. */
static void listed_members(struct out *o, bool *first,
                           const struct providers *p, const struct listed *l)
{
    out_key_text(o, first, "provider", l->provider->id);
    out_key_text(o, first, "name", l->name);
    out_key_text(o, first, "short", l->brief);
    out_key(o, first, "model");
    if (l->known != MREG_NONE) {
        full_json(o, p->r, l->known);
        return;
    }
    out_text(o, "null");
    near_json(o, first, p, l->name);
}

void list_json(struct out *o, const struct providers *p,
               const listed_list *list, const struct answering *by)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "models");
    out_char(o, '[');
    for (size_t i = 0; i < list->n; i++) {
        bool inner = true;

        out_text(o, i ? ",{" : "{");
        listed_members(o, &inner, p, &list->at[i]);
        out_char(o, '}');
    }
    out_char(o, ']');
    answer_registry(o, by, &first);
    out_text(o, "}\n");
}

void which_json(struct out *o, const struct providers *p,
                const struct which *w, const struct answering *by)
{
    static const char *const how[] = {
        [WHICH_NONE] = "unknown", [WHICH_EXACT] = "exact",
        [WHICH_ALIAS] = "alias", [WHICH_PART] = "part"};
    bool first = true;

    out_char(o, '{');
    out_key_text(o, &first, "asked", w->asked);
    out_key_text(o, &first, "how", how[w->how]);
    if (w->how != WHICH_NONE) {
        listed_members(o, &first, p, &w->found);
        out_key_number(o, &first, "others", w->others);
    } else {
        out_key_text(o, &first, "provider", w->within ? w->within->id : NULL);
        near_json(o, &first, p, w->name);
    }
    answer_registry(o, by, &first);
    out_text(o, "}\n");
}
