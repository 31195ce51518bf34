/* Checks an answer by the generator's own loader, compares it with what was
 * there before, and writes it in our form.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "base/whole_file.h"
#include "generator/openrouter/snapshot.h"
#include "step.h"

/* ---- what is wrong, in one line ----------------------------------------- */

struct first { struct note *why; bool found; };

static void take_error(void *state, const struct finding *f)
{
    struct first *first = state;

    if (first->found || strcmp(f->severity, "error") != 0)
        return;
    first->found = true;
    note_text(first->why, f->text);
    note_text(first->why, " [M");
    note_number(first->why, (uint64_t)f->number);
    note_text(first->why, "]");
}

void step_first_error(const struct diags *d, struct note *why)
{
    struct first first = {why, false};

    diags_each(d, take_error, &first);
}

/* ---- reading ------------------------------------------------------------ */

/* Reads a list of models; NULL after errors, which are in c->diags. */
static const struct node *read_list(struct refresh *r, struct catalogue *c,
                                    const char *name, const char *text,
                                    size_t size, const char *fetched)
{
    const struct node *root;

    *c = (struct catalogue){.arena = r->arena, .diags = diags_new(r->arena)};
    root = json_parse(r->arena, c->diags, name, text, size);
    if (root)
        snapshot_read(c, root, fetched);
    return diags_errors(c->diags) ? NULL : root;
}

static const struct node *read_file(struct refresh *r, struct catalogue *c,
                                    const char *path)
{
    struct whole_file file;
    const struct node *root;
    char *text;

    if (!whole_file_read(&file, path, NET_MOST))
        return NULL;
    text = arena_copy(r->arena, file.bytes, file.size);
    root = read_list(r, c, path, text, file.size, NULL);
    if (root)
        r->snapshot = (struct document){path, text, file.size};
    free(file.bytes);
    return root;
}

static const char *in_data(const struct refresh *r, const char *name)
{
    return arena_printf(r->arena, "%s%spricing/%s", r->o->data,
                        r->o->data[0] ? "/" : "", name);
}

static bool before(struct refresh *r, struct catalogue *c)
{
    const char *cached = arena_printf(r->arena, "%s/" CACHE_SNAPSHOT,
                                      r->cache.folder);

    r->before = read_file(r, c, cached);
    /* What a clock that ran ahead has left is not from before. */
    if (r->before && c->snapshot_fetched > r->now + 60000)
        r->before = NULL;
    r->state.fetched = r->before ? c->snapshot_fetched : 0;
    if (!r->before)
        r->before = read_file(r, c, in_data(r, CACHE_SNAPSHOT));
    return r->before != NULL;
}

bool step_before(struct refresh *r)
{
    struct catalogue c;

    return before(r, &c)
           || step_failed(r, LIVE_NO_DATA, "there is no list of models in "
                          "pricing/openrouter.json to compare with");
}

/* ---- what this machine has seen ----------------------------------------- */

/* Reads what earlier looks found; NULL if that is not there, is damaged, or is
 * of days to come. */
static const struct node *own_history(struct refresh *r)
{
    struct diags *d = diags_new(r->arena);
    struct whole_file file;
    const struct node *root;
    const char *text, *path = arena_printf(r->arena, "%s/" CACHE_HISTORY,
                                           r->cache.folder);

    if (!r->state.fetched || !whole_file_read(&file, path, NET_MOST))
        return NULL;
    text = arena_copy(r->arena, file.bytes, file.size);
    root = json_parse(r->arena, d, path, text, file.size);
    free(file.bytes);
    r->seen = (struct document){path, text, file.size};
    return diags_errors(d) ? NULL : root;
}

void step_seen(struct refresh *r)
{
    r->seen = (struct document){NULL, NULL, 0};
    if (!own_history(r))
        r->seen.text = NULL;
}

/* ---- the check ---------------------------------------------------------- */

static bool compare(struct refresh *r, const struct catalogue *is)
{
    struct catalogue was;

    if (!before(r, &was))
        return step_before(r);
    r->out->before = was.snapshot_fetched;
    judge_compare(r->arena, &was, is, &r->out->changes);
    if (judge_plausible(&was, is, &r->out->changes, &r->out->why))
        return true;
    if (!r->o->accept)
        return step_failed(r, LIVE_REFUSED, NULL);
    step_tell(r, LIVE_WARNING, "implausible, and accepted");
    r->out->why.size = 0;
    return true;
}

static void write_texts(struct refresh *r, const struct node *root)
{
    struct look look = {own_history(r), r->before, root, r->fetched,
                        r->out->url};
    size_t size;
    const char *text = history_seen(r->arena, &look, &size);

    r->seen = (struct document){CACHE_HISTORY, text, size};
    text = snapshot_canonical(r->arena, root, r->fetched, &size);
    r->snapshot = (struct document){CACHE_SNAPSHOT, text, size};
}

bool step_check(struct refresh *r)
{
    char when[INSTANT_TEXT_SIZE];
    const struct node *root;
    struct catalogue is;

    step_tell(r, LIVE_DEBUG, "checking");
    r->fetched = r->now - r->now % 60000;
    if (r->fetched <= r->state.fetched)
        r->fetched = r->state.fetched + 1000;
    instant_text(r->fetched, when);
    root = read_list(r, &is, "the answer", r->answer.body, r->answer.size,
                     when);
    if (!root) {
        note_text(&r->out->why, "the answer is not OpenRouter's list of "
                                "models: ");
        step_first_error(is.diags, &r->out->why);
        return step_failed(r, LIVE_REFUSED, NULL);
    }
    r->out->models = is.models.n;
    if (!compare(r, &is))
        return false;
    write_texts(r, root);
    return true;
}
