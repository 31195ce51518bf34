/* Takes namespaces, ARNs, profiles, variants and dates off a name. It takes
 * only what is in the registry's closed lists, only off names of the providers
 * that use it, and only at the very beginning or the very end; something
 * always remains.
 *
 * SPDX-License-Identifier: MIT */
#include "date.h"
#include "price.h"
#include "strip.h"

#define MREG_DAYS_NEAR 45   /* between a day in a name and the release */

/* Tells whether `text` is at `at`. Sets *via if only the case differs. */
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

/* Tells whether a rule may be used on names of `p`. Namespaces and ARNs say
 * whose name follows; all else is taken only off names of its providers. */
static int used_by(const struct mreg_naming_row *rule, mreg_provider p)
{
    return rule->kind <= MREG_STRIP_PARTITION || !rule->provider
           || p == MREG_NONE || rule->provider == p + 1;
}

/* Finds the longest rule of a kind that the rest begins or ends with. */
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
            || !used_by(&r->naming[i], rest->scope)
            || !reads(rest, rest->at + at, text, &via))
            continue;
        best = &r->naming[i];
        best_size = text.size;
        best_via = via;
    }
    rest->via |= best_via;
    return best;
}

/* Notes the provider of a rule, unless one was named before: the first
 * stays. */
static void note_provider(struct mreg_rest *rest,
                          const struct mreg_naming_row *rule)
{
    if (rest->scope == MREG_NONE && rule->provider)
        rest->scope = rule->provider - 1u;
}

/* Tells whether the provider has a rule of this kind and text. */
static int has_rule(const mreg *r, const struct mreg_naming_row *taken,
                    mreg_provider p)
{
    const struct mreg_naming_row *rule = r->naming;

    for (; rule < r->naming + r->naming_count; rule++)
        if (rule->kind == taken->kind && rule->text == taken->text
            && used_by(rule, p))
            return 1;
    return 0;
}

/* Notes the provider if it is the only one that puts such a text on names. */
static void note_only_provider(const mreg *r, struct mreg_rest *rest,
                               const struct mreg_naming_row *taken)
{
    const struct mreg_naming_row *rule = r->naming;

    for (; rule < r->naming + r->naming_count; rule++)
        if (rule != taken && rule->kind == taken->kind
            && rule->text == taken->text)
            return;
    note_provider(rest, taken);
}

/* Returns when a model was released, or else its first price; 0 if neither is
 * known. */
static mreg_time first_known(const mreg *r, const struct mreg_model_row *m)
{
    const struct mreg_run run = mreg_run_of(r, m);

    if (m->released || run.first == run.end)
        return m->released * MREG_WORTH_DAY;
    return mreg_version_from(r, run.first);
}

/* Tells whether a day may be that of this release: the one in its id, else one
 * near to its release, for names have the day on which a model was finished.
 * It is another release otherwise, and may cost something else. */
static int is_of_day(const mreg *r, const struct mreg_model_row *m,
                     uint16_t day)
{
    const mreg_text id = mreg_pooled(r, m->id);
    const mreg_time first = first_known(r, m);
    size_t at;
    const struct mreg_day own = mreg_day_in(id.at, id.size, &at);

    if (own.size)
        return mreg_day_number(own) == day;
    /* Days are multiplied out, as a division of 64 bits is a kilobyte of code
     * on small machines. */
    return !first
           || (first < (day + MREG_DAYS_NEAR + 1) * MREG_WORTH_DAY
               && (day - MREG_DAYS_NEAR) * MREG_WORTH_DAY <= first);
}

int mreg_carries(const mreg *r, const struct mreg_rest *rest, mreg_model m)
{
    if (m >= r->model_count
        || (rest->day && !is_of_day(r, &r->models[m], rest->day)))
        return 0;
    const mreg_provider p = r->models[m].provider;
    return (!rest->front || has_rule(r, rest->front, p))
           && (!rest->back || has_rule(r, rest->back, p));
}

/* Counts the bytes before the next ':', which must be there. */
static int field(const struct mreg_rest *rest, size_t from, size_t *size)
{
    for (size_t i = from; i < rest->size; i++)
        if (rest->at[i] == ':') {
            *size = i - from;
            return 1;
        }
    return 0;
}

/* Finds the partition, which is the whole of the second field. */
static const struct mreg_naming_row *partition(const mreg *r,
                                               const struct mreg_rest *rest,
                                               size_t start, size_t size)
{
    for (uint32_t i = 0; i < r->naming_count; i++) {
        const mreg_text text = mreg_pooled(r, r->naming[i].text);
        if (r->naming[i].kind == MREG_STRIP_PARTITION && text.size == size
            && mreg_equal(rest->at + start, text.at, size))
            return &r->naming[i];
    }
    return NULL;
}

/* Takes arn:<partition>:<service>:<region>:<account>:<kind>/ off an id. The
 * service must be a spelling of the provider that the kind belongs to. */
MREG_APART int strip_arn(const mreg *r, struct mreg_rest *rest)
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
    if (size[0] != arn.size || !reads(rest, rest->at, arn, &via))
        return 0;
    const struct mreg_naming_row *where = partition(r, rest, start[1],
                                                    size[1]);
    const uint32_t s = mreg_find_spelling(r, rest->at + start[2], size[2],
                                          MREG_EXACTLY);
    struct mreg_rest kind = *rest;
    kind.via |= via;
    drop_front(&kind, from);
    const struct mreg_naming_row *rule = rule_at(r, &kind, MREG_STRIP_ARN, 0);
    if (s == MREG_NONE || !where || !rule
        || rule->provider != r->spellings[s].provider + 1u)
        return 0;
    const size_t n = mreg_pooled(r, rule->text).size;
    if (kind.at[n] != '/' || kind.size < n + 2)
        return 0;
    *rest = kind;
    rest->geo = (uint8_t)where->value;
    drop_front(rest, n + 1);
    note_provider(rest, rule);
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
    note_provider(rest, rule);
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
    rest->front = rule;
    note_only_provider(r, rest, rule);
    return 1;
}

/* Counts the bytes from `from` on before the next ':' or the end. */
static size_t part(const struct mreg_rest *rest, size_t from)
{
    size_t n = 0;

    while (from + n < rest->size && rest->at[from + n] != ':')
        n++;
    return n;
}

/* ft:<base>:<organisation>:<suffix>:<id> becomes ft:<base>. The suffix may
 * be empty, and a step of training may follow; anything else, as `:free`,
 * is another product and not known. */
MREG_APART int strip_job(struct mreg_rest *rest,
                         const struct mreg_naming_row *rule, size_t prefix)
{
    static const mreg_text step = {"ckpt-step-", 10};
    size_t size[5], start = prefix;
    uint32_t n = 0;

    for (; n < 5 && start <= rest->size; n++) {
        size[n] = part(rest, start);
        start += size[n] + 1;
    }
    if (n < 4 || start <= rest->size || !size[0] || !size[1] || !size[3])
        return 0;
    if (n == 5 && (size[4] <= step.size
                   || !mreg_equal(rest->at + rest->size - size[4], step.at,
                                  step.size)))
        return 0;
    rest->size = prefix + size[0];
    rest->back = rule;
    return 1;
}

/* Takes one suffix of a closed list. A second one of its kind stays, and
 * makes the name unknown. */
static int strip_listed(const mreg *r, struct mreg_rest *rest,
                        enum mreg_naming_kind kind)
{
    const struct mreg_naming_row *rule = rule_at(r, rest, kind, 1);

    if (!rule)
        return 0;
    rest->size -= mreg_pooled(r, rule->text).size;
    if (rule_at(r, rest, kind, 1))
        return 0;
    if (kind == MREG_STRIP_SERVICE)
        rest->service = (uint8_t)rule->value;
    rest->back = rule;
    note_only_provider(r, rest, rule);
    return 1;
}

static int strip_suffix(const mreg *r, struct mreg_rest *rest,
                        const struct mreg_naming_row *job)
{
    struct mreg_rest whole = *rest;

    rest->via |= MREG_VIA_VARIANT;
    if (job)
        return strip_job(rest, job, mreg_pooled(r, job->text).size);
    if (strip_listed(r, rest, MREG_STRIP_SERVICE))
        return 1;
    *rest = whole;
    rest->via |= MREG_VIA_VARIANT;
    return strip_listed(r, rest, MREG_STRIP_SUFFIX);
}

/* ---- dates ------------------------------------------------------------- */

/* Finds the separator before a day at the end, as in -20250514, -2025-05-14
 * and the same with '@'. Returns 0 if no day is there. */
static size_t date_at(const struct mreg_rest *rest, struct mreg_day *day)
{
    for (size_t n = 8; n <= 10 && n + 1 < rest->size; n += 2) {
        const size_t at = rest->size - n - 1;
        *day = mreg_day_at(rest->at + at + 1, n);
        if (day->size == n && (rest->at[at] == '-' || rest->at[at] == '@'))
            return at;
    }
    return 0;
}

/* Tells whether a name has a month and a day, or a year and a month, in four
 * digits after a dash, as gpt-4-0613 and codestral-2508. */
static int has_short_date(const struct mreg_rest *rest)
{
    for (size_t i = 0; i + 5 <= rest->size; i++) {
        const char *p = rest->at + i;
        if (*p != '-' || (i + 5 < rest->size && mreg_digit_at(p + 5)))
            continue;
        if (mreg_two_digits(p + 1) < 100 && mreg_two_digits(p + 3) < 100)
            return 1;
    }
    return 0;
}

/* Takes off a date. It says which release is meant, so one after the newest
 * day of the data is unknown, and a name that has another date keeps both. */
static int strip_date(const mreg *r, struct mreg_rest *rest, uint32_t steps)
{
    struct mreg_day day;
    const size_t at = date_at(rest, &day);
    size_t other;

    if (!at || (steps & MREG_STEP_DASH && rest->at[at] != '@'))
        return 0;
    if (steps & MREG_STEP_DASH) {
        rest->dash = at;
        rest->via |= MREG_VIA_VARIANT;
        return 1;
    }
    rest->size = at;
    rest->day = mreg_day_number(day);
    rest->via |= MREG_VIA_DATE;
    return rest->day * MREG_WORTH_DAY <= r->as_of
           && !mreg_day_in(rest->at, rest->size, &other).size
           && !has_short_date(rest);
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
    const struct mreg_naming_row *job =
        rule_at(r, rest, MREG_STRIP_FINE_TUNE, 0);
    if (job && (dated || steps & MREG_STEP_PROFILE))
        return 0;
    if (steps & MREG_STEP_PROFILE && !strip_profile(r, rest))
        return 0;
    if (steps & MREG_STEP_SUFFIX && !strip_suffix(r, rest, job))
        return 0;
    return !dated || strip_date(r, rest, dated);
}
