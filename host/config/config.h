/* The configuration in force: mreg.yaml over providers.yaml over the registry,
 * and the environment over all.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CONFIG_H
#define MREG_CONFIG_H

#include <stdio.h>

#include "base/note.h"
#include "host/net/openrouter.h"
#include "host/providers/providers.h"

/* Where the files are looked for; NULL: nobody says. */
struct config_places {
    const char *config;     /* an option: mreg.yaml */
    const char *providers;  /* an option: providers.yaml */
};

/* The settings that are one text each.
 * X(NAME, "section.key", "variable", "as long as nobody says") */
#define SETTINGS(X) \
    X(TIER, "tier", NULL, NULL) \
    X(MODEL, "defaults.model", NULL, NULL) \
    X(SERVICE, "defaults.service", NULL, "standard") \
    X(GEO, "defaults.geo", NULL, "global") \
    X(ACCOUNT, "defaults.account", NULL, NULL) \
    X(CACHE, "cache.folder", "MREG_CACHE_HOME", NULL) \
    X(TTL, "cache.ttl", "MREG_CACHE_TTL", DIGITS(OPENROUTER_TTL_S)) \
    X(FRESH, "fresh", "MREG_FRESH", "never") \
    X(OPENROUTER, "openrouter.url", "MREG_OPENROUTER_URL", OPENROUTER_URL)
#define DIGITS(number) DIGITS_(number)
#define DIGITS_(number) #number

#define X_(NAME, name, variable, usual) SETTING_##NAME,
enum setting { SETTINGS(X_) SETTINGS_COUNT };
#undef X_

extern const char *const setting_names[SETTINGS_COUNT];

/* A model of the list or of a tier. Its price and context are asked of the
 * registry whenever they are needed, and kept nowhere. */
struct chosen {
    struct text said;               /* "openai:gpt-4o" */
    const struct user_provider *provider;
    const char *name;               /* what the provider calls it */
    mreg_model known;               /* MREG_NONE: only providers.yaml has it */
};
typedef LIST_OF(struct chosen) chosen_list;

struct config_tier { struct text name; chosen_list models; };

struct config {
    struct arena *arena;
    struct diags *diags;
    const char *path;               /* of mreg.yaml; NULL: there is none */
    enum layer found;               /* how: OPTION, ENVIRONMENT, or CONFIG for
                                     * one of the usual places */
    bool here;                      /* it lies in the current folder, and
                                     * nobody named it */
    struct providers providers;
    enum layer providers_found;
    struct value setting[SETTINGS_COUNT];
    chosen_list models;
    text_list off;                  /* models that it uses though their
                                     * providers are off: each an error */
    LIST_OF(struct config_tier) tiers;
    LIST_OF(struct value) overlays; /* folders */
};

/* Reads it all. The registry, and the strings in `places`, are used until
 * config_close, which wipes the keys. Returns NULL in no case: what is wrong
 * is a diagnostic. */
struct config *config_open(const mreg *r, const struct config_places *places);

/* Reads the settings and overlays alone, which takes no registry and no key:
 * neither providers nor models are looked at. */
struct config *config_settings(const struct config_places *places);
void config_close(struct config *c);

/* Returns what mreg.yaml says for a setting; NULL if it says nothing, or the
 * environment says something else. */
const char *config_says(const struct config *c, enum setting s);

/* Says of each model of the registry whether it may be asked: 0, or DISABLED if
 * mreg.yaml turns its provider off, NOT_ALLOWED if the tier, which is that of
 * the configuration unless it is named here ("": none), may not use it. */
uint8_t *config_refused(const struct config *c, const char *tier);

/* Says why, where that is written, and what to write instead. */
void config_note_refusal(const struct config *c, mreg_model m,
                         mreg_status why, const char *tier, struct note *out);

/* Finds a tier that mreg.yaml makes; NULL: it makes none of that name. */
const struct config_tier *config_own_tier(const struct config *c,
                                          const char *name);

/* Tells whether there is a mreg.yaml, by an option, $MREG_CONFIG or in the
 * usual places, without reading it. */
bool config_there(const char *option);

/* Says what is wrong with the URL of OpenRouter. This loads libcurl, for which
 * most commands need not wait. */
void config_check_url(struct config *c);

/* Tells whether there are no errors. */
bool config_is_good(const struct config *c);

/* Prints the diagnostics. False if there are errors. */
bool config_report(const struct config *c, FILE *to);

/* Keeps the keys out of core dumps and from other processes of the user.
 * Called before anything is read. */
void config_hide(void);

#endif
