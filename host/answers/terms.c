/* The terms of a call as people state and read them.
 *
 * SPDX-License-Identifier: MIT */
#include "terms.h"

#include "account.h"

#define X_(NAME, member, VALUES, what, ...) [TERM_##NAME] = #member,
const char *const term_names[TERMS_COUNT] = {TERMS(X_)};
#undef X_

#define X_(NAME, member, VALUES, what, ...) [TERM_##NAME] = "no such " what,
const char *const term_unknown[TERMS_COUNT] = {TERMS(X_)};
#undef X_

static const struct {
    mreg_text (*name)(uint32_t number);
    uint32_t (*find)(const char *name, size_t size);
    size_t at;                  /* in mreg_terms */
} named[] = {
#define X_(NAME, member, ...) \
    {mreg_##member##_name, mreg_##member##_find, offsetof(mreg_terms, member)},
    NAMED_TERMS(X_, )
#undef X_
};

#define X_(NAME, member, ...) \
    _Static_assert(sizeof ((mreg_terms *)0)->member == 1, #member);
NAMED_TERMS(X_, )
#undef X_

static uint8_t number_of(unsigned term, const mreg_terms *on)
{
    return *((const uint8_t *)on + named[term].at);
}

bool term_take(const mreg *r, unsigned term, const char *name, size_t size,
               mreg_terms *on)
{
    uint32_t found;

    if (term == TERM_ACCOUNT)
        return account_named(r, name, size, &on->account);
    found = named[term].find(name, size);
    if (found == MREG_NONE)
        return false;
    *((uint8_t *)on + named[term].at) = (uint8_t)found;
    return true;
}

mreg_text term_value(const mreg *r, unsigned term, const mreg_terms *on)
{
    return term == TERM_ACCOUNT ? mreg_account_name(r, on->account)
                                : named[term].name(number_of(term, on));
}

mreg_text term_choice(unsigned term, uint32_t number)
{
    return named[term].name(number);
}

bool term_unsaid(unsigned term, const mreg_terms *on)
{
    return term == TERM_ACCOUNT
               ? !on->account
               : term != TERM_SERVICE && !number_of(term, on);
}

mreg_terms terms_of_rate(const mreg_rate *rate)
{
    return (mreg_terms){
#define X_(NAME, member, ...) .member = rate->member,
        TERMS(X_)
#undef X_
    };
}
