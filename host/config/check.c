/* Checking the settings that are one text, whatever layer they are from.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/count_text.h"
#include "generator/read/read.h"
#include "host/answers/account.h"
#include "host/answers/terms.h"
#include "host/net/net.h"
#include "parts.h"

#define NAMES_MAX 64u
#define TTL_MOST 31536000u      /* a year, in seconds */

struct names { const char *at[NAMES_MAX]; size_t n; };

static void add_name(struct names *n, const char *name)
{
    if (n->n < NAMES_MAX)
        n->at[n->n++] = name;
}

/* Says that a setting has none of the values there are. */
static void refuse(struct config *c, enum setting s, const char *what,
                   const struct names *n)
{
    struct reading in = {c->arena, c->diags, false};
    const struct value *v = &c->setting[s];

    read_unknown(&in, M_110, what,
                 (struct text){v->text, strlen(v->text), v->at}, n->at, n->n);
}

static void check_tier(struct config *c)
{
    const struct value *v = &c->setting[SETTING_TIER];
    struct names names = {.n = 0};
    mreg_tier_view view;

    if (!v->text)
        return;
    for (size_t i = 0; i < c->tiers.n; i++)
        add_name(&names, c->tiers.at[i].name.at);
    for (mreg_tier t = 0; t < mreg_tier_count(c->providers.r); t++)
        if (mreg_tier_info(c->providers.r, t, &view) == MREG_OK)
            add_name(&names, view.name.at);
    for (size_t i = 0; i < names.n; i++)
        if (!strcmp(names.at[i], v->text))
            return;
    refuse(c, SETTING_TIER, "tier", &names);
}

static void check_term(struct config *c, enum setting s, unsigned term,
                       const char *what)
{
    const char *text = c->setting[s].text;
    struct names names = {.n = 0};
    mreg_terms on = {0};

    if (!text || term_take(NULL, term, text, strlen(text), &on))
        return;
    for (uint32_t i = 0; term_choice(term, i).size > 0; i++)
        add_name(&names, term_choice(term, i).at);
    refuse(c, s, what, &names);
}

static void check_account(struct config *c)
{
    const char *text = c->setting[SETTING_ACCOUNT].text;
    struct names names = {.n = 0};
    uint16_t account;

    if (!text || account_named(c->providers.r, text, strlen(text), &account))
        return;
    for (uint32_t i = ACCOUNT_ANYBODY + 1;
         mreg_account_name(c->providers.r, i).size > 0; i++)
        add_name(&names, mreg_account_name(c->providers.r, i).at);
    refuse(c, SETTING_ACCOUNT, "account", &names);
}

static void check_fresh(struct config *c)
{
    static const struct names names = {{"never", "auto"}, 2};

    if (strcmp(c->setting[SETTING_FRESH].text, "never") != 0
        && strcmp(c->setting[SETTING_FRESH].text, "auto") != 0)
        refuse(c, SETTING_FRESH, "way to keep fresh", &names);
}

static void check_ttl(struct config *c)
{
    const struct value *v = &c->setting[SETTING_TTL];
    uint64_t seconds;

    if (!count_text(v->text, &seconds) || seconds > TTL_MOST)
        diag(c->diags, M_108, v->at, "'%s' is not a number of seconds, 0 to "
             "a year", v->text);
}

void config_check_url(struct config *c)
{
    const struct value *v = &c->setting[SETTING_OPENROUTER];
    struct note why = {0, ""};

    if (v->layer != LAYER_BUILT_IN && net_available()
        && !net_url_allowed(v->text, false, &why))
        diag(c->diags, M_118, v->at, "'%s' is not an address that can be "
             "asked: %.*s", v->text, (int)why.size, why.text);
}

static void check_model(struct config *c)
{
    const struct value *v = &c->setting[SETTING_MODEL];
    struct chosen chosen;

    if (v->text)
        choose_model(c, (struct text){v->text, strlen(v->text), v->at},
                     &chosen);
}

void check_values(struct config *c)
{
    check_term(c, SETTING_SERVICE, TERM_SERVICE, "service");
    check_term(c, SETTING_GEO, TERM_GEO, "geography");
    check_ttl(c);
    check_fresh(c);
}

void check_settings(struct config *c)
{
    check_tier(c);
    check_model(c);
    check_account(c);
    check_values(c);
}
