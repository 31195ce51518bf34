/* What the registry says of a configured model, asked anew each time.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "host/answers/account.h"
#include "host/answers/terms.h"
#include "show.h"

void model_facts(const mreg *r, mreg_model m, const mreg_terms *on,
                 struct model_facts *out)
{
    static const mreg_meter meters[2] = {MREG_INPUT, MREG_OUTPUT};
    mreg_info_view info;
    const mreg_usage nothing = {{0}, 0};
    uint32_t version, rate;

    *out = (struct model_facts){0};
    if (mreg_info(r, m, &info) != MREG_OK)
        return;
    out->context_in = info.context_in;
    out->context_out = info.context_out;
    if (mreg_rate_at(r, m, on, &nothing, &version, &rate) != MREG_OK)
        return;
    for (int i = 0; i < 2; i++)
        out->priced[i] = mreg_rate_price(r, m, version, rate, meters[i],
                                         &out->price[i]) == MREG_OK
                         && out->price[i].known;
}

mreg_terms config_terms(const struct config *c, mreg_time at)
{
    static const enum setting settings[] = {
        [TERM_SERVICE] = SETTING_SERVICE, [TERM_GEO] = SETTING_GEO};
    const mreg *r = c->providers.r;
    const char *account = c->setting[SETTING_ACCOUNT].text;
    mreg_terms on = {.at = at};

    for (unsigned i = 0; i < NAMED_TERMS_COUNT; i++) {
        const char *text = c->setting[settings[i]].text;

        if (text)
            term_take(r, i, text, strlen(text), &on);
    }
    if (!account || !account_named(r, account, strlen(account), &on.account))
        on.account = usual_account(r);
    return on;
}
