/* Opening and closing a configuration.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "base/user_folder.h"
#include "parts.h"

#define X_(NAME, name, variable, usual) name,
const char *const setting_names[SETTINGS_COUNT] = { SETTINGS(X_) };
#undef X_
#define X_(NAME, name, variable, usual) variable,
static const char *const variables[SETTINGS_COUNT] = { SETTINGS(X_) };
#undef X_
#define X_(NAME, name, variable, usual) usual,
static const char *const usual[SETTINGS_COUNT] = { SETTINGS(X_) };
#undef X_

void config_hide(void)
{
    const struct rlimit none = {0, 0};

    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

/* What nobody says; mreg.yaml and the environment go over it. */
static void take_usual(struct config *c)
{
    for (unsigned i = 0; i < SETTINGS_COUNT; i++)
        c->setting[i] = (struct value){
            usual[i], usual[i] ? LAYER_BUILT_IN : LAYER_NONE,
            {NULL, 0, 0}, NULL};
    c->setting[SETTING_CACHE].text = user_cache(c->arena);
    c->setting[SETTING_CACHE].layer = LAYER_BUILT_IN;
}

static void take_environment(struct config *c)
{
    for (unsigned i = 0; i < SETTINGS_COUNT; i++) {
        const char *text = variables[i] ? getenv(variables[i]) : NULL;

        if (text && *text)
            c->setting[i] = (struct value){
                text, LAYER_ENVIRONMENT,
                {arena_printf(c->arena, "$%s", variables[i]), 0, 0},
                variables[i]};
    }
}

/* Begins a configuration: where mreg.yaml is, and what nobody says. */
static struct config *begin(const mreg *r, const struct config_places *places)
{
    struct arena *a = arena_new();
    struct config *c = arena_get(a, 1, sizeof *c);

    c->arena = a;
    c->diags = diags_new(a);
    c->providers.arena = a;
    c->providers.diags = c->diags;
    c->providers.r = r;
    c->path = find_file(a, places->config, "MREG_CONFIG", "mreg.yaml", true,
                        &c->found);
    c->here = c->path && c->found == LAYER_CONFIG && c->path[0] != '/';
    take_usual(c);
    return c;
}

struct config *config_open(const mreg *r, const struct config_places *places)
{
    struct config *c = begin(r, places);
    const char *path = find_file(c->arena, places->providers,
                                 "MREG_PROVIDERS", "providers.yaml", false,
                                 &c->providers_found);

    providers_read(&c->providers, path);
    if (diags_errors(c->diags))     /* what follows would only confuse */
        return c;
    if (c->path)
        read_config(c);
    take_environment(c);
    check_settings(c);
    return c;
}

bool config_there(const char *option)
{
    struct arena *a = arena_new();
    enum layer how;
    const bool there = find_file(a, option, "MREG_CONFIG", "mreg.yaml", true,
                                 &how) != NULL;

    arena_free(a);
    return there;
}

struct config *config_settings(const struct config_places *places)
{
    struct config *c = begin(NULL, places);

    if (c->path)
        read_config(c);
    take_environment(c);
    check_values(c);
    return c;
}

void config_close(struct config *c)
{
    if (c && c->providers.r)        /* keys were read */
        arena_forget(c->arena);
    else if (c)
        arena_free(c->arena);
}

const char *config_says(const struct config *c, enum setting s)
{
    return c->setting[s].layer == LAYER_CONFIG ? c->setting[s].text : NULL;
}

bool config_is_good(const struct config *c)
{
    return !diags_errors(c->diags);
}

bool config_report(const struct config *c, FILE *to)
{
    diags_print(c->diags, to);
    return config_is_good(c);
}
