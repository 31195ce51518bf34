/* What a call must be to be recorded, and a run to be begun.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_read.h"
#include "base/utf8.h"
#include "entry.h"

#define LATEST MREG_UTC(9999, 12, 31, 24, 0)

enum fault { RIGHT, TOO_LONG, MISSING, NOT_UTF8, UNSEEN };

static enum fault check_text(mreg_text t, size_t most)
{
    uint32_t character;
    size_t step;

    if (t.size > most)
        return TOO_LONG;
    if (t.size && !t.at)
        return MISSING;
    for (size_t i = 0; i < t.size; i += step) {
        step = utf8_next(t.at + i, t.size - i, &character);
        if (!step)
            return NOT_UTF8;
        if (!utf8_printable(character))
            return UNSEEN;
    }
    return RIGHT;
}

bool entry_is_text(mreg_text t, size_t most)
{
    return check_text(t, most) == RIGHT;
}

/* The reasons, in the order of the faults. */
#define REASONS(name) {NULL, name " is too long", name " is missing", \
    name " is not UTF-8", name " has a character that cannot be seen"}
#define TEXTS(X) \
    X(id, MREG_CALL_ID) X(provider, MREG_CALL_TEXT) \
    X(model, MREG_CALL_TEXT) X(served, MREG_CALL_TEXT) \
    X(error, MREG_CALL_ID) X(run, MREG_CALL_TEXT) \
    X(session, MREG_CALL_TEXT) X(task, MREG_CALL_TEXT) \
    X(source, MREG_CALL_TEXT)

static const char *check_texts(const mreg_call *c)
{
#define X_(member, most) REASONS(#member),
    static const char *const reasons[][5] = { TEXTS(X_) };
#undef X_
    const char *wrong = NULL;
    size_t i = 0;

#define X_(member, most) \
    if (!wrong) \
        wrong = reasons[i++][check_text(c->member, most)];
    TEXTS(X_)
#undef X_
    return wrong;
}

static const char *check_tags(const mreg_text *tag, size_t n)
{
    if (n > MREG_CALL_TAGS)
        return "it has more than 8 tags";
    for (size_t i = 0; i < n; i++) {
        const mreg_text t = tag[i];
        static const char *const reasons[] = REASONS("a tag");
        const enum fault wrong = check_text(t, MREG_CALL_TEXT);
        const char *is;

        if (wrong)
            return reasons[wrong];
        is = t.size ? memchr(t.at, '=', t.size) : NULL;
        if (!is || is == t.at || is + 1 == t.at + t.size)
            return "a tag is not key=value";
    }
    return NULL;
}

static const char *check_metadata(mreg_text t)
{
    struct json j = {t.at, t.at + t.size, NULL};

    if (!t.size)
        return NULL;
    if (t.size > MREG_CALL_METADATA)
        return "metadata is too long";
    if (t.at[0] != '{' || !json_skip(&j) || !json_done(&j))
        return "metadata is not a JSON object";
    return NULL;
}

static const char *check_numbers(const mreg_call *c)
{
    if (c->at <= 0 || c->at >= LATEST)
        return "its instant is not between 1970 and 9999";
    if (c->state >= MREG_CALL_STATES)
        return "its state is not one";
    if (c->terms.service >= MREG_SERVICES_COUNT
        || c->terms.geo >= MREG_GEOS_COUNT)
        return "its service or geography is not one";
    if (c->has_billed && c->billed > INT64_MAX)
        return "the provider's bill is too large";
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (c->usage.n[m] > INT64_MAX)
            return "a count is too large";
    return NULL;
}

const char *entry_check(const mreg_call *c)
{
    const char *wrong = check_texts(c);

    if (!wrong && !c->model.size && !c->served.size)
        wrong = "it names no model";
    if (!wrong)
        wrong = check_tags(c->tag, c->tags);
    if (!wrong)
        wrong = check_metadata(c->metadata);
    return wrong ? wrong : check_numbers(c);
}

const char *entry_check_run(const mreg_run *run)
{
    static const char *const names[] = REASONS("its name");
    static const char *const parents[] = REASONS("its parent's name");
    const char *wrong = names[check_text(run->name, MREG_CALL_TEXT)];

    if (!run->name.size)
        return "it has no name";
    if (!wrong)
        wrong = parents[check_text(run->parent, MREG_CALL_TEXT)];
    if (!wrong && (run->began <= 0 || run->began >= LATEST))
        wrong = "its instant is not between 1970 and 9999";
    return wrong ? wrong : check_tags(run->tag, run->tags);
}
