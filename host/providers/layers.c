/* Laying the registry below providers.yaml, and the environment over both.
 *
 * SPDX-License-Identifier: MIT */
#include "layers.h"

#include <stdlib.h>
#include <string.h>

#include "base/nearest.h"
#include "host/answers/lookup.h"
#include "host/net/net.h"

#define KEY_MOST 4096u

bool key_valid(const char *key)
{
    size_t n = 0;

    while (key[n] > ' ' && key[n] <= '~')
        n++;
    return n > 0 && n <= KEY_MOST && !key[n];
}

/* Only an address of the file can be wrong, and only a key makes plain http
 * wrong. A program that cannot ask reads no address. */
static void check_address(struct providers *p, const struct user_provider *one)
{
    const struct value *url = &one->base_url;
    struct note why = {0, ""};

    if (!url->text || url->layer != LAYER_PROVIDERS || !net_available())
        return;
    if (!net_url_allowed(url->text, false, &why))
        diag(p->diags, M_118, url->at, "'%s' is not an address that can be "
             "asked: %.*s", url->text, (int)why.size, why.text);
    else if (one->key.layer != LAYER_NONE
             && !net_url_allowed(url->text, true, &why))
        diag(p->diags, M_806, url->at, "the key of '%s' cannot go there: "
             "%.*s", one->id, (int)why.size, why.text);
}

/* ---- the layers -------------------------------------------------------- */

static void fill(struct value *v, mreg_text text)
{
    if (!v->text && text.size > 0)
        *v = (struct value){text.at, LAYER_BUILT_IN, {NULL, 0, 0}, NULL};
}

/* A variable of the environment goes before a key in the file; the one that
 * the file names goes before the provider's usual one. */
static void take_variable(struct user_provider *one, const char *variable)
{
    const bool named = one->key.text && one->key.variable;
    const char *text = *variable ? getenv(variable) : NULL;

    if (text && *text && !named)
        one->key = (struct value){text, LAYER_ENVIRONMENT,
                                  {NULL, 0, 0}, variable};
    else if (!one->key.variable && !one->key.text && *variable)
        one->key.variable = variable;
}

/* Google and others also have an address that speaks as OpenAI does. */
static const char *flavour_at(const struct user_provider *one,
                              const char *flavour)
{
    return one->base_url.layer == LAYER_PROVIDERS
           && strstr(one->base_url.text, "/openai") ? "openai" : flavour;
}

static void take_registry(struct providers *p, struct user_provider *one)
{
    static const char *const words[] = {"off", "on"};
    mreg_provider_view view = {.on = 1};
    bool own_address = one->base_url.text != NULL;

    if (one->known != MREG_NONE)
        mreg_provider_info(p->r, one->known, &view);
    fill(&one->name, view.name);
    fill(&one->base_url, view.base_url);
    if (!one->name.text)
        one->name.text = one->id;
    one->models_path = !own_address && view.models_path.size
                       ? view.models_path.at : "/models";
    one->flavour = flavour_at(one, view.flavour.size ? view.flavour.at
                                                     : "openai");
    one->on = (struct value){words[view.on != 0], LAYER_BUILT_IN,
                             {NULL, 0, 0}, NULL};
    take_variable(one, view.key_variable.size ? view.key_variable.at : "");
    one->chosen = one->chosen || one->key.text;
    check_address(p, one);
    if (one->in_file && !one->base_url.text)
        diag(p->diags, M_807, (struct place){p->path, 0, 0}, "the registry "
             "does not know where '%s' is; write its base_api_url", one->id);
}

static mreg_model model_of(const struct providers *p, mreg_provider provider,
                           const char *name)
{
    mreg_match match;

    return provider != MREG_NONE
           && lookup(p->r, name, strlen(name), provider, &match) == MREG_OK
           ? match.model : MREG_NONE;
}

/* Which number of the registry is taken by a provider of the file. */
static void know(struct providers *p, bool *taken)
{
    for (size_t i = 0; i < p->list.n; i++) {
        struct user_provider *one = &p->list.at[i];

        one->known = mreg_provider_find(p->r, one->id, strlen(one->id));
        if (one->known != MREG_NONE)
            taken[one->known] = true;
        for (size_t k = 0; k < one->valid.n; k++)
            one->valid.at[k].known
                = model_of(p, one->known, one->valid.at[k].name);
    }
}

void providers_layer(struct providers *p)
{
    const uint32_t count = mreg_provider_count(p->r);
    bool *taken = arena_get(p->arena, count + 1, sizeof *taken);

    know(p, taken);
    for (mreg_provider i = 0; i < count; i++) {
        mreg_provider_view view;
        struct user_provider one = {.known = i};

        mreg_provider_info(p->r, i, &view);
        one.id = view.id.at;
        if (!taken[i])
            arena_push(p->arena, &p->list, one);
    }
    for (size_t i = 0; i < p->list.n; i++)
        take_registry(p, &p->list.at[i]);
}

/* ---- asking ------------------------------------------------------------ */

static bool same_word(const char *word, const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        const char c = text[i] >= 'A' && text[i] <= 'Z'
                       ? (char)(text[i] + 32) : text[i];
        const char d = word[i] >= 'A' && word[i] <= 'Z'
                       ? (char)(word[i] + 32) : word[i];

        if (!d || c != d)
            return false;
    }
    return !word[size];
}

struct user_provider *provider_find(const struct providers *p, const char *name,
                               size_t size)
{
    const mreg_provider known = mreg_provider_find(p->r, name, size);

    for (size_t i = 0; i < p->list.n; i++)
        if (same_word(p->list.at[i].id, name, size))
            return &p->list.at[i];
    for (size_t i = 0; known != MREG_NONE && i < p->list.n; i++)
        if (p->list.at[i].known == known)
            return &p->list.at[i];
    return NULL;
}

const char *provider_near(const struct providers *p, const char *name)
{
    struct nearest near = {name, strlen(name), NULL, 0};

    for (size_t i = 0; i < p->list.n; i++)
        nearest_try(&near, p->list.at[i].id);
    return near.best;
}

const struct served *provider_serves(const struct user_provider *p,
                                     const char *name, size_t size)
{
    for (int brief = 0; brief < 2; brief++)
        for (size_t i = 0; i < p->valid.n; i++) {
            const struct served *s = &p->valid.at[i];
            const char *text = brief ? s->brief : s->name;

            if (!strncmp(text, name, size) && !text[size])
                return s;
        }
    return NULL;
}
