/* What a model has from others, by a table of the fields.
 *
 * SPDX-License-Identifier: MIT */
#include "facts.h"

#include <string.h>

/* A field says nothing if its first `tells` bytes are 0: those of a number, or
 * the pointer that texts and lists begin with. */
struct fact {
    uint16_t at, size, tells;
    bool inherited;
};

#define SIZE_OF(member) sizeof ((struct model *)0)->member
#define FACT(member, tells, inherited) \
    {offsetof(struct model, member), SIZE_OF(member), (tells), (inherited)},
#define POINTED(member, inherited) FACT(member, sizeof(void *), inherited)
#define NUMBER(member, inherited) FACT(member, SIZE_OF(member), inherited)

static const struct fact facts[] = {
#define X(member) POINTED(member, true)
    MREG_MODEL_TEXTS(X)
#undef X
#define X(member, unit) NUMBER(member, true)
    MREG_MODEL_NUMBERS(X)
#undef X
#define X(number, ...) POINTED(guidance[number], true)
    MREG_GUIDANCE(X)
#undef X
    POINTED(tokenizer, true) POINTED(chat, true)
    NUMBER(released, true) NUMBER(verified, true)
    NUMBER(deprecated, false) NUMBER(retires, false)
    POINTED(api_identifier, false) POINTED(pricing_ref, false)
    POINTED(unpriced, false) POINTED(maker_ref, false)
};

_Static_assert(offsetof(struct text, at) == 0
               && offsetof(text_list, at) == 0, "they begin with a pointer");

static bool says(const struct model *m, const struct fact *fact)
{
    const char *at = (const char *)m + fact->at;

    for (unsigned i = 0; i < fact->tells; i++)
        if (at[i])
            return true;
    return false;
}

static void take(struct model *m, const struct model *from,
                 const struct fact *fact)
{
    memcpy((char *)m + fact->at, (const char *)from + fact->at, fact->size);
}

void facts_inherit(struct model *offer, const struct model *maker)
{
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (facts[i].inherited && !says(offer, &facts[i]))
            take(offer, maker, &facts[i]);
}

void facts_replace(struct model *m, const struct model *overlay)
{
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (says(overlay, &facts[i]))
            take(m, overlay, &facts[i]);
}
