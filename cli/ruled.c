/* The user's mreg.yaml as a rule for what commands answer.
 *
 * SPDX-License-Identifier: MIT */
#include "ruled.h"

#include <stdio.h>
#include <string.h>

#include "base/note.h"
#include "base/options.h"
#include "base/out.h"
#include "host/answers/lookup.h"
#include "host/config/config.h"

bool ruled_open(struct asking *a, const char *command, const char *tier)
{
    const struct config_places places = {a->config, NULL};

    if (!config_there(a->config))
        return asking_open(a, command);
    config_hide();
    a->configured = true;
    if (!asking_open(a, command))
        return false;
    a->rules = config_open(a->by.r, &places);
    out_flush(&out_std);
    if (!config_report(a->rules, stderr))
        return false;
    a->tier = tier;
    if (tier && !config_own_tier(a->rules, tier))
        tier = "";              /* the filter knows those of the registry */
    a->refused = config_refused(a->rules, tier);
    return true;
}

void ruled_close(struct asking *a)
{
    config_close(a->rules);
    a->rules = NULL;
    a->refused = NULL;
}

/* Returns a setting that somebody has made; NULL: it is the usual one. */
static const char *said_of(const struct asking *a, enum setting s)
{
    return a->rules && a->rules->setting[s].layer > LAYER_BUILT_IN
               ? a->rules->setting[s].text : NULL;
}

void ruled_terms(const struct asking *a, const char *said[NAMED_TERMS_COUNT],
                 const char **account)
{
    static const enum setting settings[NAMED_TERMS_COUNT] = {
        [TERM_SERVICE] = SETTING_SERVICE, [TERM_GEO] = SETTING_GEO};

    for (unsigned i = 0; said && i < NAMED_TERMS_COUNT; i++)
        if (!said[i])
            said[i] = said_of(a, settings[i]);
    if (account && !*account)
        *account = said_of(a, SETTING_ACCOUNT);
}

void ruled_model(const struct asking *a, int *count, char ***operands)
{
    static char name[256], *one[] = {name, NULL};
    const char *said = said_of(a, SETTING_MODEL);

    if (*count != 0 || !said || strlen(said) >= sizeof name)
        return;
    memcpy(name, said, strlen(said) + 1);
    *operands = one;
    *count = 1;
}

bool ruled_makes(const struct asking *a, const char *tier)
{
    return a->rules && config_own_tier(a->rules, tier);
}

mreg_status ruled_status(const struct asking *a, mreg_model m)
{
    return a->refused && m < mreg_count(a->by.r) ? (mreg_status)a->refused[m]
                                                 : MREG_OK;
}

bool ruled_allows(const struct asking *a, const char *command,
                  const char *name, mreg_model m)
{
    const mreg_status why = ruled_status(a, m);
    struct note note = {0, ""};

    if (why == MREG_OK)
        return true;
    config_note_refusal(a->rules, m, why, a->tier, &note);
    out_flush(&out_std);
    out_text(&out_err, command);
    out_text(&out_err, ": ");
    out_shown(&out_err, name, strlen(name));
    out_text(&out_err, " is not to be asked: ");
    out_shown(&out_err, note.text, note.size);
    out_char(&out_err, '\n');
    out_flush(&out_err);
    return false;
}

void ruled_tell(const struct asking *a, const char *command)
{
    size_t off = 0, others = 0;

    for (mreg_model m = 0; a->refused && m < mreg_count(a->by.r); m++) {
        off += a->refused[m] == MREG_E_DISABLED;
        others += a->refused[m] == MREG_E_NOT_ALLOWED;
    }
    if (off + others == 0)
        return;
    out_flush(&out_std);
    out_text(&out_err, command);
    out_text(&out_err, ": ");
    out_shown(&out_err, a->rules->path, strlen(a->rules->path));
    out_text(&out_err, " leaves out ");
    out_grouped(&out_err, off);
    out_text(&out_err, " models of providers that are off, ");
    out_grouped(&out_err, others);
    out_text(&out_err, " that the tier may not use\n");
    out_flush(&out_err);
}
