/* What a report is grouped by, from text.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "report.h"

#define X_(NAME, name) #name,
static const char *const names[] = { REPORT_KEYS(X_) };
#undef X_
#define X_(name) #name,
static const char *const tags[] = { REPORT_TAGS(X_) };
#undef X_

static bool is(const char *at, size_t size, const char *name)
{
    return strlen(name) == size && memcmp(at, name, size) == 0;
}

static bool read_key(struct report_key *k, struct arena *a, const char *at,
                     size_t size)
{
    k->name = arena_copy(a, at, size);
    k->kind = REPORT_TAG;
    if (size > 4 && memcmp(at, "tag:", 4) == 0) {
        k->tag = (mreg_text){k->name + 4, (uint32_t)size - 4};
        return true;
    }
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (is(at, size, tags[i])) {
            k->tag = (mreg_text){tags[i], (uint32_t)size};
            return true;
        }
    for (unsigned i = 0; i < REPORT_TAG; i++)
        if (is(at, size, names[i])) {
            k->kind = (enum report_key_kind)i;
            return true;
        }
    return false;
}

const char *report_by(struct report_query *q, struct arena *a,
                      const char *list, const char **at, size_t *size)
{
    q->keys = 0;
    for (*at = list; *at; *at = (*at)[*size] ? *at + *size + 1 : NULL) {
        *size = strcspn(*at, ",");
        if (q->keys == REPORT_KEYS_MOST)
            return "there are more than eight keys";
        if (!read_key(&q->by[q->keys], a, *at, *size))
            return "no such key";
        for (unsigned i = 0; i < q->keys; i++)
            if (strcmp(q->by[i].name, q->by[q->keys].name) == 0)
                return "a key is there twice";
        q->keys++;
    }
    return NULL;
}
