/* Variants of prompts. A text is never changed: the last one of a name, a model
 * and a variant is in force.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/sha256.h"
#include "base/utf8.h"
#include "host/ledger/entry.h"
#include "host/ledger/words.h"

/* A template may have lines and tabs, and no other control characters. */
static const char *wrong_with_text(mreg_text t)
{
    uint32_t character;
    size_t step;

    if (!t.size || !t.at)
        return "a prompt has a text";
    if (t.size > MREG_PROMPT_TEXT)
        return "a prompt's text has at most 65,536 bytes";
    for (size_t i = 0; i < t.size; i += step) {
        step = utf8_next(t.at + i, t.size - i, &character);
        if (!step)
            return "the text is not UTF-8";
        if (character != '\n' && character != '\t'
            && !utf8_printable(character))
            return "the text has a character that cannot be seen";
    }
    return NULL;
}

/* The names keep to the rules of a call's texts. */
static const char *wrong_with(const mreg_prompt *p)
{
    const mreg_call call = {.at = p->at, .model = p->name,
                            .session = p->variant, .served = p->model};
    const char *wrong = entry_check(&call);

    if (!p->name.size || !p->variant.size)
        return "a prompt and its variant have names";
    if (p->weight > 1000)
        return "a weight is from 0 to 1,000";
    return wrong ? wrong : wrong_with_text(p->text);
}

static bool insert(mreg_ledger *l, const mreg_prompt *p)
{
    const int64_t name = word_number(l, p->name.at, p->name.size);
    const int64_t model = word_number(l, p->model.at, p->model.size);
    const int64_t variant = word_number(l, p->variant.at, p->variant.size);
    struct db_query *q = db_query(l->db,
        "INSERT INTO prompt(name, model, variant, weight, at, text)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6)");

    db_bind(q, 1, name);
    db_bind(q, 2, model);
    db_bind(q, 3, variant);
    db_bind(q, 4, p->weight);
    db_bind(q, 5, p->at);
    db_bind_text(q, 6, p->text.at, p->text.size);
    return db_done(q);
}

mreg_ledger_status mreg_ledger_prompt_add(mreg_ledger *l,
                                          const mreg_prompt *prompt,
                                          mreg_host_note *why)
{
    const char *wrong;

    if (!l || !prompt)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no prompt");
    wrong = wrong_with(prompt);
    if (wrong)
        return ledger_say(why, MREG_LEDGER_REFUSED, "%s", wrong);
    if (db_begin(ledger_enter(l))) {
        insert(l, prompt);
        db_commit(l->db);
    }
    return ledger_leave(l, why);
}

static void give(struct db_query *q, mreg_take_prompt take, void *context)
{
    mreg_prompt p = {.name = db_view(q, 0), .model = db_view(q, 1),
                     .variant = db_view(q, 2), .text = db_view(q, 5),
                     .weight = (uint32_t)db_int(q, 3), .at = db_int(q, 4)};
    struct sha256 s;

    sha256_start(&s);
    sha256_add(&s, p.text.at, p.text.size);
    sha256_end(&s, p.digest);
    take(context, &p);
}

mreg_ledger_status mreg_ledger_prompts(mreg_ledger *l, mreg_text name,
                                       mreg_take_prompt take, void *context,
                                       mreg_host_note *why)
{
    struct db_query *q;
    int64_t word;

    if (!l || !take || (name.size && !name.at))
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no ledger");
    ledger_enter(l);
    word = word_known(l, name.at, name.size);
    q = db_query(l->db, "SELECT n.text, coalesce(m.text, ''), v.text, weight,"
        " p.at, p.text FROM prompt AS p JOIN word AS n ON n.id = p.name"
        " LEFT JOIN word AS m ON m.id = p.model JOIN word AS v"
        " ON v.id = p.variant WHERE (?1 = 0 OR p.name = ?1) AND NOT EXISTS"
        " (SELECT 1 FROM prompt AS later WHERE later.name = p.name AND"
        " later.model = p.model AND later.variant = p.variant AND"
        " later.id > p.id) ORDER BY n.text, m.text, (SELECT min(id) FROM"
        " prompt AS f WHERE f.name = p.name AND f.model = p.model AND"
        " f.variant = p.variant)");
    db_bind(q, 1, word);
    while ((word || !name.size) && db_step(q))
        give(q, take, context);
    db_reset(q);
    return ledger_leave(l, why);
}
