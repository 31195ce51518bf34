/* Takes namespaces, ARNs, profiles, variants and dates off a name. It takes
 * only what is in the registry's closed lists, only off names of the providers
 * that use it, and only at the very beginning or the very end; something
 * always remains.
 *
 * SPDX-License-Identifier: MIT */
#include "date.h"
#include "price.h"
#include "strip.h"

#define MREG_DAYS_NEAR 45u  /* between a day in a name and the release */

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

static int is_suffix(enum mreg_naming_kind kind)
{
    return kind == MREG_STRIP_SERVICE || kind == MREG_STRIP_SUFFIX;
}

/* Finds the longest rule of a kind that the rest begins or ends with. */
static const struct mreg_naming_row *rule_at(const mreg *r,
                                             struct mreg_rest *rest,
                                             enum mreg_naming_kind kind)
{
    const struct mreg_naming_row *best = NULL;
    uint32_t best_size = 0, best_via = 0, via;

    for (uint32_t i = 0; i < r->naming_count; i++) {
        const mreg_text text = mreg_pooled(r, r->naming[i].text);
        const size_t at = is_suffix(kind) ? rest->size - text.size : 0;
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

/* Returns the bytes that a rule takes; rule_at has found them in the pool. */
static uint32_t size_of(const struct mreg_naming_row *rule)
{
    return rule->text & 255u;
}

/* Counts the rules of this kind and text for names of `p`, or of anybody if it
 * is MREG_NONE. */
static uint32_t rules_like(const mreg *r, const struct mreg_naming_row *taken,
                           mreg_provider p)
{
    const struct mreg_naming_row *rule = r->naming;
    uint32_t n = 0;

    for (; rule < r->naming + r->naming_count; rule++)
        n += rule->kind == taken->kind && rule->text == taken->text
             && used_by(rule, p);
    return n;
}

/* Notes the provider if it is the only one that puts such a text on names. */
static void note_only_provider(const mreg *r, struct mreg_rest *rest,
                               const struct mreg_naming_row *taken)
{
    if (rules_like(r, taken, MREG_NONE) == 1)
        note_provider(rest, taken);
}

/* Returns the day on which a model was released, or else had its first price;
 * 0 if neither is known. An odd instant becomes a day that is near to none. */
static uint32_t first_day(const mreg *r, const struct mreg_model_row *m)
{
    const struct mreg_run run = mreg_run_of(r, m);

    if (m->released || run.first == run.end)
        return m->released;
    return r->version_from[run.first] / (24 * 60 * 60);
}

/* Tells whether a day may be that of this release: the one in its id, else one
 * near to its release, for names have the day on which a model was finished.
 * It is another release otherwise, and may cost something else. */
static int is_of_day(const mreg *r, const struct mreg_model_row *m,
                     uint32_t day)
{
    const mreg_text id = mreg_pooled(r, m->id);
    const uint32_t first = first_day(r, m);
    const struct mreg_day own = mreg_day_in(id.at, id.size);

    if (own.size)
        return own.number == day;
    return !first || first + MREG_DAYS_NEAR - day <= 2 * MREG_DAYS_NEAR;
}

int mreg_carries(const mreg *r, const struct mreg_rest *rest, mreg_model m)
{
    if (m >= r->model_count
        || (rest->day && !is_of_day(r, &r->models[m], rest->day)))
        return 0;
    const mreg_provider p = r->models[m].provider;
    return (!rest->front || rules_like(r, rest->front, p))
           && (!rest->back || rules_like(r, rest->back, p));
}

/* The fields between colons of an ARN and of a fine-tune. */
enum { FIELDS = 5 };

/* Finds where fields begin, from at[0] on, and returns how many there are, up
 * to FIELDS. Behind the last is where the next would begin: more than the size
 * of the rest if no colon follows it. */
static uint32_t split(const struct mreg_rest *rest, size_t at[FIELDS + 1])
{
    size_t next = at[0];
    uint32_t n = 0;

    while (n < FIELDS && next <= rest->size) {
        while (next < rest->size && rest->at[next] != ':')
            next++;
        at[++n] = ++next;
    }
    return n;
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
    size_t at[FIELDS + 1] = {0};
    uint32_t via;

    if (split(rest, at) < FIELDS || at[FIELDS] > rest->size
        || at[1] != arn.size + 1 || !reads(rest, rest->at, arn, &via))
        return 0;
    rest->via |= via;
    const struct mreg_naming_row *where = partition(r, rest, at[1],
                                                    at[2] - at[1] - 1);
    const uint32_t s = mreg_find_spelling(r, rest->at + at[2],
                                          at[3] - at[2] - 1, MREG_EXACTLY);
    drop_front(rest, at[FIELDS]);
    const struct mreg_naming_row *rule = rule_at(r, rest, MREG_STRIP_ARN);
    if (s == MREG_NONE || !where || !rule
        || rule->provider != r->spellings[s].provider + 1u)
        return 0;
    drop_front(rest, size_of(rule));
    if (rest->size < 2 || *rest->at != '/')
        return 0;
    drop_front(rest, 1);
    rest->geo = (uint8_t)where->value;
    note_provider(rest, rule);
    return 1;
}

static int strip_namespace(const mreg *r, struct mreg_rest *rest)
{
    const struct mreg_naming_row *rule =
        rule_at(r, rest, MREG_STRIP_NAMESPACE);

    rest->via |= MREG_VIA_NAMESPACE;
    if (!rule)
        return strip_arn(r, rest);
    drop_front(rest, size_of(rule));
    note_provider(rest, rule);
    return 1;
}

static int strip_profile(const mreg *r, struct mreg_rest *rest)
{
    const struct mreg_naming_row *rule =
        rule_at(r, rest, MREG_STRIP_PROFILE);

    if (!rule)
        return 0;
    drop_front(rest, size_of(rule));
    rest->geo = (uint8_t)rule->value;
    rest->via |= MREG_VIA_PROFILE;
    rest->front = rule;
    note_only_provider(r, rest, rule);
    return 1;
}

/* ft:<base>:<organisation>:<suffix>:<id> becomes ft:<base>. The suffix may
 * be empty, and a step of training may follow; anything else, as `:free`,
 * is another product and not known. */
MREG_APART int strip_job(struct mreg_rest *rest,
                         const struct mreg_naming_row *rule, size_t prefix)
{
    static const mreg_text step = {"ckpt-step-", 10};
    size_t at[FIELDS + 1] = {prefix};
    const uint32_t n = split(rest, at);

    if (n < 4 || at[n] <= rest->size || at[1] == at[0] + 1
        || at[2] == at[1] + 1 || at[4] == at[3] + 1)
        return 0;
    if (n == 5 && (at[5] - at[4] <= step.size + 1
                   || !mreg_equal(rest->at + at[4], step.at, step.size)))
        return 0;
    rest->size = at[1] - 1;
    rest->back = rule;
    return 1;
}

/* Takes one suffix of a closed list. A second one of its kind stays, and
 * makes the name unknown. */
static int strip_listed(const mreg *r, struct mreg_rest *rest,
                        enum mreg_naming_kind kind)
{
    const struct mreg_naming_row *rule = rule_at(r, rest, kind);

    if (!rule)
        return 0;
    rest->size -= size_of(rule);
    if (rule_at(r, rest, kind))
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
    const size_t size = rest->size;
    const uint32_t via = rest->via | MREG_VIA_VARIANT;

    rest->via = via;
    if (job)
        return strip_job(rest, job, size_of(job));
    if (strip_listed(r, rest, MREG_STRIP_SERVICE))
        return 1;
    rest->size = size;
    rest->via = via;
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
    const uint32_t no_dash = 5;
    uint32_t digits = no_dash;

    for (size_t i = 0; i < rest->size; i++) {
        const char *p = rest->at + i;
        if (mreg_digit_at(p)) {
            digits++;
            continue;
        }
        if (digits == 4)
            return 1;
        digits = *p == '-' ? 0 : no_dash;
    }
    return digits == 4;
}

/* Takes off a date. It says which release is meant, so one after the newest
 * day of the data is unknown, and a name that has another date keeps both. */
static int strip_date(const mreg *r, struct mreg_rest *rest, uint32_t steps)
{
    struct mreg_day day;
    const size_t at = date_at(rest, &day);

    if (!at || (steps & MREG_STEP_DASH && rest->at[at] != '@'))
        return 0;
    if (steps & MREG_STEP_DASH) {
        rest->dash = at;
        rest->via |= MREG_VIA_VARIANT;
        return 1;
    }
    rest->size = at;
    rest->day = day.number;
    rest->via |= MREG_VIA_DATE;
    return rest->day * MREG_WORTH_DAY <= r->as_of
           && !mreg_day_in(rest->at, rest->size).size
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
        rule_at(r, rest, MREG_STRIP_FINE_TUNE);
    if (job && (dated || steps & MREG_STEP_PROFILE))
        return 0;
    if (steps & MREG_STEP_PROFILE && !strip_profile(r, rest))
        return 0;
    if (steps & MREG_STEP_SUFFIX && !strip_suffix(r, rest, job))
        return 0;
    return !dated || strip_date(r, rest, dated);
}
