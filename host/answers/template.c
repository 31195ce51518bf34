/* Templates are read once from left to right; what a slot is filled with is not
 * read again.
 *
 * SPDX-License-Identifier: MIT */
#include "template.h"

#include <string.h>

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || c == '-' || (c >= '0' && c <= '9');
}

/* The next piece of a template: up to a slot, and the slot's name. */
struct piece {
    mreg_text plain;            /* with one of the braces of {{{{ */
    mreg_text slot;             /* empty: there is none */
    size_t taken;               /* bytes */
    const char *wrong;
};

/* Reads the slot that begins with the two braces at `at`. */
static void read_slot(const char *at, size_t left, struct piece *p)
{
    size_t n = 2;

    while (n < left && is_name(at[n]))
        n++;
    p->slot = (mreg_text){at + 2, (uint32_t)(n - 2)};
    if (n == 2)
        p->wrong = "a slot has a name of letters, digits, - and _";
    else if (left - n < 2 || at[n] != '}' || at[n + 1] != '}')
        p->wrong = "a slot ends with }} behind its name";
    p->taken += n + 2;
}

static struct piece next_piece(const char *at, size_t left)
{
    struct piece p = {.plain = {at, 0}};
    const char *open = at;

    for (;; open++) {
        open = memchr(open, '{', left - (size_t)(open - at));
        if (!open || (size_t)(open - at) + 1 >= left) {
            p.plain.size = (uint32_t)left;
            p.taken = left;
            return p;
        }
        if (open[1] == '{')
            break;
    }
    p.plain.size = (uint32_t)(open - at);
    p.taken = p.plain.size;
    left -= p.taken;
    if (left >= 4 && memcmp(open, "{{{{", 4) == 0) {
        p.plain.size += 2;
        p.taken += 4;
    } else {
        read_slot(open, left, &p);
    }
    return p;
}

const struct template_value *template_value(const struct template_values *v,
                                            mreg_text name)
{
    for (size_t i = 0; i < v->n; i++)
        if (v->at[i].name.size == name.size
            && memcmp(v->at[i].name.at, name.at, name.size) == 0)
            return &v->at[i];
    return NULL;
}

const char *template_slots(struct arena *a, mreg_text text,
                           struct template_values *out, mreg_text *where)
{
    struct template_value slot = {.value = {"", 0}};

    for (size_t at = 0; at < text.size;) {
        const struct piece p = next_piece(text.at + at, text.size - at);

        if (p.wrong) {
            *where = (mreg_text){text.at + at + p.plain.size, 2};
            return p.wrong;
        }
        slot.name = p.slot;
        if (p.slot.size && !template_value(out, p.slot))
            arena_push(a, out, slot);
        at += p.taken;
    }
    return NULL;
}

void template_fill(struct out *o, mreg_text text,
                   const struct template_values *values)
{
    for (size_t at = 0; at < text.size;) {
        const struct piece p = next_piece(text.at + at, text.size - at);
        const struct template_value *v =
            p.slot.size ? template_value(values, p.slot) : NULL;

        out_bytes(o, p.plain.at, p.plain.size);
        if (v)
            out_bytes(o, v->value.at, v->value.size);
        if (p.wrong)
            return;
        at += p.taken;
    }
}
