/* What a family of models can do, where nothing nearer says it: neither the
 * definition of a model, nor its host, nor its maker.
 *
 * SPDX-License-Identifier: MIT */
#include "complete.h"
#include "words.h"

#define CHAT (MREG_CAP_TEXT_INPUT | MREG_CAP_TEXT_OUTPUT)

bool is_chat(const struct model *m)
{
    return (m->has & CHAT) == CHAT && !(m->has & OTHER_KINDS);
}

/* A family is of models that answer text with text: one that speaks, paints or
 * embeds may have its name, but not its abilities. */
static void ask_family(struct catalogue *c, struct model *m)
{
    const struct family *f;

    if (!is_chat(m))
        return;
    f = (const void *)worded_of(c, WORDED(c->families), m);
    if (!f)
        return;
    m->has |= f->has & ~m->lacks;
    m->lacks |= f->lacks & ~m->has;
}

void ask_families(struct catalogue *c, bool offers)
{
    for (size_t i = 0; c->families.n && i < c->models.n; i++)
        for (struct model *m = &c->models.at[i]; m; m = m->under)
            if (!m->maker_ref.at == !offers)
                ask_family(c, m);
}
