/* Options that name something of the registry.
 *
 * SPDX-License-Identifier: MIT */
#include "choose.h"

#include <string.h>
#include <time.h>

#include "base/nearest.h"
#include "base/note.h"
#include "base/options.h"
#include "base/out.h"
#include "cli.h"
#include "host/answers/account.h"
#include "host/answers/asked.h"
#include "host/answers/lookup.h"
#include "host/answers/out_view.h"

#define LISTED_MOST 16

static void list_models(const mreg *r, const char *title,
                        const mreg_model *found, uint32_t count)
{
    out_text(&out_err, title);
    for (uint32_t i = 0; i < count && i < LISTED_MOST; i++) {
        out_text(&out_err, "  ");
        out_view(&out_err, model_provider(r, found[i]));
        out_char(&out_err, '/');
        out_view(&out_err, model_id(r, found[i]));
        out_char(&out_err, '\n');
    }
    if (count > LISTED_MOST) {
        out_text(&out_err, "  and ");
        out_number(&out_err, count - LISTED_MOST);
        out_text(&out_err, " more\n");
    }
    out_flush(&out_err);
}

/* Says why a name means no model; that a provider, if one was asked for, has
 * none of that name. */
static void complain_name(const mreg *r, const char *command,
                          const char *name, mreg_provider provider,
                          mreg_status why, const char *cure)
{
    struct note what = {0, ""};
    mreg_provider_view view;

    if (mreg_provider_info(r, provider, &view) != MREG_OK) {
        complain(command, mreg_status_text((uint32_t)why).at, name, cure);
        return;
    }
    note_bytes(&what, view.id.at, view.id.size);
    note_text(&what, " has no model of that name");
    what.text[what.size] = 0;
    complain(command, what.text, name, cure);
}

/* Returns the provider whose id is spelt most like a word; MREG_NONE if none
 * is near. */
static mreg_provider near_provider(const mreg *r, struct nearest *near)
{
    mreg_provider_view view;

    for (mreg_provider p = 0; mreg_provider_info(r, p, &view) == MREG_OK; p++)
        nearest_try(near, view.id.at);
    return near->best ? mreg_provider_find(r, near->best, strlen(near->best))
                      : MREG_NONE;
}

/* Finds the model of a name whose provider alone is misspelt. */
static bool by_provider(const mreg *r, const char *name, mreg_model *out)
{
    const size_t size = strcspn(name, "/:");
    struct nearest near = {name, size, NULL, 0};
    mreg_provider provider;
    mreg_match match;

    if (!name[size] || mreg_provider_find(r, name, size) != MREG_NONE)
        return false;
    provider = near_provider(r, &near);
    name += size + 1;
    if (provider == MREG_NONE
        || lookup(r, name, strlen(name), provider, &match) != MREG_OK)
        return false;
    *out = match.model;
    return true;
}

/* Models that a name may have been meant for, the nearest first. */
static uint32_t meant(const mreg *r, const char *name,
                      mreg_model found[LISTED_MOST])
{
    return by_provider(r, name, found)
               ? 1 : near_models(r, name, found, LISTED_MOST);
}

void complain_near_models(const mreg *r, const char *name)
{
    mreg_model found[LISTED_MOST];
    const uint32_t count = meant(r, name, found);

    if (count > 0)
        list_models(r, "near it:\n", found, count);
}

void complain_lookup(const mreg *r, const char *command, const char *name,
                     mreg_provider provider, mreg_status why)
{
    mreg_model found[LISTED_MOST];
    const char *title = provider == MREG_NONE ? "it may be:\n"
                                              : "these have it:\n";
    uint32_t count = mreg_candidates(r, name, strlen(name), NULL, found,
                                     LISTED_MOST);

    if (count == 0) {
        title = "near it:\n";
        count = meant(r, name, found);
    }
    complain_name(r, command, name, provider, why,
                  count > 0 ? NULL : "look with `mreg find WORDS`");
    if (count > 0)
        list_models(r, title, found, count);
}

/* Complains about a name that is no value of a term, and lists the values. */
static void complain_term(const char *command, unsigned term, const char *name)
{
    struct note all = {0, ""};
    mreg_text value = term_choice(term, 0);

    note_text(&all, "there are: ");
    for (uint32_t i = 1; value.size > 0; i++) {
        note_bytes(&all, value.at, value.size);
        value = term_choice(term, i);
        note_text(&all, value.size > 0 ? ", " : "");
    }
    all.text[all.size < sizeof all.text ? all.size : sizeof all.text - 1] = 0;
    complain(command, term_unknown[term], name, all.text);
}

bool choose_terms(const char *command,
                  const char *const said[NAMED_TERMS_COUNT], mreg_terms *on)
{
    for (unsigned i = 0; i < NAMED_TERMS_COUNT; i++)
        if (said[i] && !term_take(NULL, i, said[i], strlen(said[i]), on)) {
            complain_term(command, i, said[i]);
            return false;
        }
    return true;
}

bool choose_provider(const mreg *r, const char *command, const char *name,
                     mreg_provider *out)
{
    struct nearest near = {NULL, 0, NULL, 0};

    *out = MREG_NONE;
    if (!name)
        return true;
    *out = mreg_provider_find(r, name, strlen(name));
    if (*out != MREG_NONE)
        return true;
    near.word = name;
    near.size = strlen(name);
    near_provider(r, &near);
    complain_near(command, "no such provider", &near,
                  "`mreg providers` lists them");
    return false;
}

static bool has_accounts(const mreg *r)
{
    return mreg_account_name(r, ACCOUNT_ANYBODY).size > 0
           || mreg_account_name(r, ACCOUNT_ANYBODY + 1).size > 0;
}

bool choose_account(const mreg *r, const char *command, const char *name,
                    uint16_t *out)
{
    struct nearest near = {name, 0, NULL, 0};
    uint16_t said = 0;

    *out = usual_account(r);
    if (!name || account_named(r, name, strlen(name), &said)) {
        *out = name ? said : *out;
        return true;
    }
    near.size = strlen(name);
    if (*out > 0)
        nearest_try(&near, mreg_account_name(r, *out).at);
    for (uint32_t i = ACCOUNT_ANYBODY + 1;
         mreg_account_name(r, i).size > 0; i++)
        nearest_try(&near, mreg_account_name(r, i).at);
    complain_near(command, has_accounts(r) ? "no such account"
                                           : "this registry has no contracts, "
                                             "so no account", &near, NULL);
    return false;
}

bool choose_age(const char *command, const char *text, struct age_limit *out)
{
    *out = (struct age_limit){false, 0};
    if (!text || age_parse(text, strlen(text), out))
        return true;
    complain(command, "not an age:", text,
             "--max-age takes days or weeks, 90d or 12w, of at most 36500 "
             "days");
    return false;
}

int complain_stale(const char *command, const mreg *r, mreg_model m,
                   const mreg_version *v, mreg_time at, struct age_limit most)
{
    struct note note;

    looked_note(&note, r, m, v, at, most);
    out_flush(&out_std);
    out_text(&out_err, command);
    out_text(&out_err, ": ");
    out_shown(&out_err, note.text, note.size);
    out_text(&out_err, "; " LOOKED_CURE "\n");
    out_flush(&out_err);
    return EXIT_NO;
}

/* The minute it is; prices do not change within one. */
static mreg_time this_minute(void)
{
    struct timespec now = {0, 0};

    clock_gettime(CLOCK_REALTIME, &now);
    return now.tv_sec < 60 ? 1 : (mreg_time)(now.tv_sec / 60) * 60000;
}

bool choose_instant(const char *command, const char *text, mreg_time *out)
{
    *out = 0;
    if (!text || strcmp(text, "today") == 0) {
        *out = this_minute();
        return true;
    }
    if (strcmp(text, "as-of") == 0
        || asked_instant(text, strlen(text), out))
        return true;
    complain(command, "not an instant:", text,
             "write 2026-08-16 or 2026-08-16T16:00Z, 1970 to 9999; today or "
             "as-of");
    return false;
}
