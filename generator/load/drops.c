/* Finds what a version of a price states and the next one does not. Versions
 * inherit nothing from each other, so what a new one forgets would be charged
 * as something else; `drops: [batch, cache_read]` says that it ends.
 *
 * SPDX-License-Identifier: MIT */
#include "load_price.h"

/* A set of parts has a bit for each meter, by its number, then those of the
 * parts of conditions. */
enum { CONDITION = 48, PARTS = CONDITION + CONDITION_PARTS };

_Static_assert((int)MREG_METERS_COUNT <= (int)CONDITION, "meters have bits");
_Static_assert((int)PARTS <= 64, "parts have bits");

#define METER_WORD(n, NAME, name, ...) [n] = (name),
static const char *const meters[CONDITION] = {MREG_METERS(METER_WORD)};

static const char *word_of(unsigned part)
{
    return part < CONDITION ? meters[part]
                            : condition_part_words[part - CONDITION];
}

static uint64_t bit(unsigned number)
{
    return (uint64_t)1 << number;
}

void read_drops(struct reading *in, const struct node *n, void *into)
{
    const char *words[PARTS];
    const struct read_names parts = {"meter, " CONDITION_PARTS_ARE, words,
                                     PARTS};
    struct version *v = into;

    for (unsigned i = 0; i < PARTS; i++)
        words[i] = word_of(i);
    v->drops_place = n->at;
    read_name_set(in, n, &parts, &v->drops);
}

static uint64_t meters_of(const struct price *prices)
{
    uint64_t set = 0;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (prices[m].state != PRICE_ABSENT)
            set |= bit(m);
    return set;
}

/* Returns the parts that a version states. */
static uint64_t parts_of(const struct version *v)
{
    const struct when mapped = {.services = v->mapped};
    uint64_t set = meters_of(v->price)
                   | (uint64_t)condition_parts(&mapped) << CONDITION;

    for (size_t i = 0; i < v->overrides.n; i++) {
        const struct override *o = &v->overrides.at[i];

        set |= meters_of(o->price)
               | (uint64_t)condition_parts(&o->when) << CONDITION;
    }
    return set;
}

static const char *list_of(struct catalogue *c, uint64_t set)
{
    const char *all = "";

    for (unsigned i = 0; i < PARTS; i++)
        if (set >> i & 1)
            all = arena_printf(c->arena, "%s%s%s", all, *all ? ", " : "",
                               word_of(i));
    return all;
}

void check_drops(struct catalogue *c, const struct version *before,
                 const struct version *v)
{
    uint64_t had = before ? parts_of(before) : 0, has = parts_of(v);
    uint64_t gone = had & ~has, idle = v->drops & ~gone;
    const char *missing;

    if (idle)
        diag(c->diags, M_224, v->drops_place, "%s does not end here: the "
             "version before has no price for it, or this one has",
             list_of(c, idle));
    gone &= ~v->drops;
    if (!gone)
        return;
    missing = list_of(c, gone);
    diag(c->diags, M_223, v->place, "a version inherits nothing, and this "
         "one lacks what the one before has: %s; state it, or say "
         "`drops: [%s]` if it ends", missing, missing);
    diag_note(c->diags, before->place, "the version before is here");
}
