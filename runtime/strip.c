/* Taking namespaces, ARNs, profiles, variants and dates off a name. Only
 * what stands in the registry's closed lists is taken, and only at the very
 * beginning or the very end; something always remains.
 *
 * SPDX-License-Identifier: MIT */
#include "strip.h"

/* Is `text` what stands at `at`? Sets *via if only the case differs. */
static int reads(const struct mreg_rest *rest, const char *at,
                 mreg_text text, uint32_t *via)
{
    *via = 0;
    if (mreg_equal(at, text.at, text.size))
        return 1;
    *via = MREG_VIA_CASE;
    return !(rest->forbid & MREG_VIA_CASE)
           && mreg_same(at, text.at, text.size, MREG_FOLDED);
}

static void drop_front(struct mreg_rest *rest, size_t n)
{
    rest->at += n;
    rest->size -= n;
}

/* The longest rule of a kind that the rest begins or ends with. */
static const struct mreg_naming_row *rule_at(const mreg *r,
                                             struct mreg_rest *rest,
                                             enum mreg_naming_kind kind,
                                             int at_end)
{
    const struct mreg_naming_row *best = NULL;
    uint32_t best_size = 0, best_via = 0, via;

    for (uint32_t i = 0; i < r->naming_count; i++) {
        const mreg_text text = mreg_pooled(r, r->naming[i].text);
        const size_t at = at_end ? rest->size - text.size : 0;
        if (r->naming[i].kind != kind || text.size <= best_size
            || text.size >= rest->size
            || !reads(rest, rest->at + at, text, &via))
            continue;
        best = &r->naming[i];
        best_size = text.size;
        best_via = via;
    }
    rest->via |= best_via;
    return best;
}

/* A provider that was named first stays: a later one never replaces it. */
static void narrow(struct mreg_rest *rest, uint32_t provider)
{
    if (rest->scope == MREG_NONE && provider != MREG_NO_ROW)
        rest->scope = provider;
}

/* Bytes before the next ':', which must be there. */
static int field(const struct mreg_rest *rest, size_t from, size_t *size)
{
    for (size_t i = from; i < rest->size; i++)
        if (rest->at[i] == ':') {
            *size = i - from;
            return 1;
        }
    return 0;
}

/* arn:<partition>:<service>:<region>:<account>:<kind>/<id>, the service
 * being a spelling of the provider that the kind belongs to. */
static int strip_arn(const mreg *r, struct mreg_rest *rest)
{
    static const mreg_text arn = {"arn", 3};
    size_t start[5], size[5], from = 0;
    uint32_t via;

    for (int i = 0; i < 5; i++) {
        start[i] = from;
        if (!field(rest, from, &size[i]))
            return 0;
        from += size[i] + 1;
    }
    if (size[0] != arn.size || !size[1]
        || !reads(rest, rest->at, arn, &via))
        return 0;
    const uint32_t s = mreg_find_spelling(r, rest->at + start[2], size[2],
                                          MREG_EXACTLY);
    struct mreg_rest kind = *rest;
    kind.via |= via;
    drop_front(&kind, from);
    const struct mreg_naming_row *rule = rule_at(r, &kind, MREG_STRIP_ARN, 0);
    if (s == MREG_NONE || !rule || rule->value != r->spellings[s].provider)
        return 0;
    const size_t n = mreg_pooled(r, rule->text).size;
    if (kind.at[n] != '/' || kind.size < n + 2)
        return 0;
    *rest = kind;
    drop_front(rest, n + 1);
    narrow(rest, rule->value);
    return 1;
}

static int strip_namespace(const mreg *r, struct mreg_rest *rest)
{
    const struct mreg_naming_row *rule =
        rule_at(r, rest, MREG_STRIP_NAMESPACE, 0);

    rest->via |= MREG_VIA_NAMESPACE;
    if (!rule)
        return strip_arn(r, rest);
    drop_front(rest, mreg_pooled(r, rule->text).size);
    narrow(rest, rule->value);
    return 1;
}

static int strip_profile(const mreg *r, struct mreg_rest *rest)
{
    const struct mreg_naming_row *rule =
        rule_at(r, rest, MREG_STRIP_PROFILE, 0);

    if (!rule)
        return 0;
    drop_front(rest, mreg_pooled(r, rule->text).size);
    rest->geo = (uint8_t)rule->value;
    rest->via |= MREG_VIA_PROFILE;
    return 1;
}

/* ft:<base>:<anything> becomes ft:<base>. */
static int strip_job(struct mreg_rest *rest, size_t prefix)
{
    size_t base;

    if (!field(rest, prefix, &base) || base == 0)
        return 0;
    rest->size = prefix + base;
    return 1;
}

static int strip_suffix(const mreg *r, struct mreg_rest *rest, size_t job)
{
    const struct mreg_naming_row *service, *plain, *rule;

    rest->via |= MREG_VIA_VARIANT;
    if (job)
        return strip_job(rest, job);
    service = rule_at(r, rest, MREG_STRIP_SERVICE, 1);
    plain = rule_at(r, rest, MREG_STRIP_SUFFIX, 1);
    rule = service ? service : plain;
    if (!rule)
        return 0;
    rest->size -= mreg_pooled(r, rule->text).size;
    if (service)
        rest->service = (uint8_t)rule->value;
    return 1;
}

/* Two digits as a number, 100 if they are not digits. */
static unsigned two(const char *p)
{
    const unsigned a = (unsigned)(unsigned char)p[0] - '0';
    const unsigned b = (unsigned)(unsigned char)p[1] - '0';

    return a < 10 && b < 10 ? a * 10 + b : 100;
}

static int is_day(unsigned century, unsigned year, unsigned month,
                  unsigned day)
{
    static const uint8_t days[] = {31, 29, 31, 30, 31, 30,
                                   31, 31, 30, 31, 30, 31};

    return century == 20 && year < 100 && month - 1 < 12 && day - 1 < 31
           && day <= days[month - 1];
}

/* A month of this century and two digits: some number builds like days. */
static int is_stamp(const char *p)
{
    return two(p) == 20 && two(p + 2) < 100 && two(p + 4) - 1 < 12
           && two(p + 6) < 100;
}

/* Where the separator before a date at the end stands; 0: no date there.
 * -20250514 or -2025-05-14, either with '@' in front. */
static size_t date_at(const struct mreg_rest *rest)
{
    const char *end = rest->at + rest->size;
    size_t n = 0;

    if (rest->size > 9 && is_stamp(end - 8))
        n = 9;
    else if (rest->size > 11 && end[-3] == '-' && end[-6] == '-'
             && is_day(two(end - 10), two(end - 8), two(end - 5),
                       two(end - 2)))
        n = 11;
    if (!n || (*(end - n) != '-' && *(end - n) != '@'))
        return 0;
    return rest->size - n;
}

static int strip_date(struct mreg_rest *rest, uint32_t steps)
{
    const size_t at = date_at(rest);

    if (!at || (steps & MREG_STEP_DASH && rest->at[at] != '@'))
        return 0;
    if (steps & MREG_STEP_DASH) {
        rest->dash = at;
        rest->via |= MREG_VIA_VARIANT;
    } else {
        rest->size = at;
        rest->via |= MREG_VIA_DATE;
    }
    return 1;
}

/* How long the prefix of a fine-tune is that the rest begins with, or 0. */
static size_t job_prefix(const mreg *r, struct mreg_rest *rest)
{
    const struct mreg_naming_row *rule =
        rule_at(r, rest, MREG_STRIP_FINE_TUNE, 0);

    return rule ? mreg_pooled(r, rule->text).size : 0;
}

static uint32_t forbidden(uint32_t forbid)
{
    return (forbid & MREG_VIA_NAMESPACE ? MREG_STEP_NAMESPACE : 0u)
           | (forbid & MREG_VIA_PROFILE ? MREG_STEP_PROFILE : 0u)
           | (forbid & MREG_VIA_VARIANT ? MREG_STEP_SUFFIX | MREG_STEP_DASH
                                        : 0u)
           | (forbid & MREG_VIA_DATE ? MREG_STEP_DATE : 0u);
}

int mreg_strip(const mreg *r, uint32_t steps, struct mreg_rest *rest)
{
    const uint32_t dated = steps & (MREG_STEP_DASH | MREG_STEP_DATE);

    if (steps & forbidden(rest->forbid)
        || dated == (MREG_STEP_DASH | MREG_STEP_DATE))
        return 0;
    if (steps & MREG_STEP_NAMESPACE && !strip_namespace(r, rest))
        return 0;
    const size_t job = job_prefix(r, rest);
    if (job && (dated || steps & MREG_STEP_PROFILE))
        return 0;
    if (steps & MREG_STEP_PROFILE && !strip_profile(r, rest))
        return 0;
    if (steps & MREG_STEP_SUFFIX && !strip_suffix(r, rest, job))
        return 0;
    return !dated || strip_date(rest, dated);
}
