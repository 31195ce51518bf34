/* Lists of a usage object, in which each count has a label.
 *
 * SPDX-License-Identifier: MIT */
#include "object.h"

const char usage_too_many[] = "counts that add up to more than 2^64 - 1:";

bool usage_add(mreg_figures *to, unsigned figure, uint64_t n)
{
    const uint64_t bit = (uint64_t)1 << figure;
    const uint64_t before = to->given & bit ? to->n[figure] : 0;

    to->n[figure] = before + n;
    to->given |= bit;
    return n <= UINT64_MAX - before;
}

static const char *add_labelled(mreg_figures *to, unsigned list,
                                struct json_text label, uint64_t n)
{
    for (unsigned i = 0; i < mreg_usage_labels_size; i++) {
        const struct usage_label *l = &mreg_usage_labels[i];

        if (l->list == list && text_is(label, l->name, l->size))
            return usage_add(to, l->figure, n) ? NULL : usage_too_many;
    }
    return "unknown label in a list of counts:";
}

static bool is_label(struct json_text key, bool writes)
{
    return writes ? text_is(key, "ttl", 3) : text_is(key, "modality", 8);
}

static bool is_counter(struct json_text key, bool writes)
{
    return writes ? text_is(key, "inputTokens", 11)
                  : text_is(key, "tokenCount", 10);
}

/* {"modality": "TEXT", "tokenCount": 7}; an absent count is 0. */
static const char *read_labelled(struct json *j, unsigned list,
                                 mreg_figures *to)
{
    const bool writes = list == LIST_WRITES;
    struct json_text key, label = {NULL, 0, false};
    bool first = true, counted = false;
    uint64_t n = 0;

    if (!json_take(j, '{'))
        return "an object is expected in the list:";
    while (json_member(j, &first, &key)) {
        bool ok = false;

        if (is_label(key, writes) && !label.at)
            ok = json_string(j, &label);
        else if (is_counter(key, writes) && !counted)
            ok = counted = json_count(j, &n);
        if (!ok)
            return "a label and a count are expected in";
    }
    return label.at ? add_labelled(to, list, label, n)
                    : "a label is missing in";
}

const char *usage_list_read(struct json *j, unsigned list, mreg_figures *to)
{
    bool first = true;

    if (!json_take(j, '['))
        return "a list is expected:";
    while (json_element(j, &first)) {
        const char *wrong = read_labelled(j, list, to);

        if (wrong)
            return wrong;
    }
    return NULL;
}
