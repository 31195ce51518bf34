/* Checks an answer by the generator's own loader, compares it with what was
 * there before, and writes it in our form.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "base/whole_file.h"
#include "generator/openrouter/fields.h"
#include "generator/openrouter/snapshot.h"
#include "step.h"

#define LEFT_TOLD 20u           /* of what is left out, one by one */

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

/* ---- what is left out ---------------------------------------------------- */

static void write_texts(struct refresh *r)
{
    struct look look = {own_history(r), r->before, r->root, r->fetched,
                        r->out->url};
    size_t size;
    const char *text = history_seen(r->arena, &look, &size);

    r->seen = (struct document){CACHE_HISTORY, text, size};
    text = snapshot_canonical(r->arena, r->root, r->fetched, &size);
    r->snapshot = (struct document){CACHE_SNAPSHOT, text, size};
}

static void tell_left(const struct refresh *r, size_t from)
{
    const left_list *all = &r->out->left;

    for (size_t i = from; i < all->n && i < from + LEFT_TOLD; i++)
        step_tell(r, LIVE_WARNING, left_text(r->arena, &all->at[i]));
    if (all->n > from + LEFT_TOLD)
        step_tell(r, LIVE_WARNING, "and more is left out");
}

/* Reads the answer; what is odd in single models is taken out of it. */
static struct node *read_answer(struct refresh *r, struct catalogue *c,
                                const char *when)
{
    struct node *root;

    *c = (struct catalogue){.arena = r->arena, .diags = diags_new(r->arena)};
    snapshot_mend_escapes(r->answer.body, r->answer.size);
    root = json_parse(r->arena, c->diags, "the answer", r->answer.body,
                      r->answer.size);
    if (!root)
        return NULL;
    snapshot_read(c, root, when);
    if (!diags_errors(c->diags))
        return root;
    snapshot_sieve(r->arena, root, when, &r->out->left);
    tell_left(r, 0);
    *c = (struct catalogue){.arena = r->arena, .diags = diags_new(r->arena)};
    snapshot_read(c, root, when);
    return diags_errors(c->diags) ? NULL : root;
}

/* How many models are without a price, or missing, because of that. */
static size_t left_models(const left_list *all)
{
    size_t n = 0;

    for (size_t i = 0; i < all->n; i++)
        n += !all->at[i].what[0] || !strcmp(all->at[i].what, "pricing");
    return n;
}

/* Collects the ids of rows in whose lines there are errors. */
struct blame {
    struct refresh *r;
    const struct node *data;    /* of the list that was written */
    size_t from;                /* what had been left out before */
    struct finding error;       /* the last; a note may say where, too */
    bool open;                  /* its own place is elsewhere */
    bool elsewhere;
};

static bool is_left_now(const struct blame *b, const char *id)
{
    for (size_t i = b->from; i < b->r->out->left.n; i++)
        if (!strcmp(b->r->out->left.at[i].id, id))
            return true;
    return false;
}

static bool is_of_names(int number)
{
    return number >= 400 && number < 500;
}

static void blame_row(void *state, const struct finding *f)
{
    struct blame *b = state;
    const struct node *row = NULL;

    if (!strcmp(f->severity, "error")) {
        b->elsewhere = b->elsewhere || b->open;
        b->open = true;
        b->error = *f;
    } else if (!b->open) {
        return;
    }
    for (size_t i = 0; b->data && i < b->data->count
         && b->data->item[i]->at.line <= f->at.line; i++)
        row = b->data->item[i];
    if (!row || !f->at.file || strcmp(f->at.file, b->r->snapshot.name) != 0)
        return;
    b->open = false;
    if (!is_left_now(b, row_id(row)))
        snapshot_leave_out(b->r->arena, b->r->root, row_id(row),
                           is_of_names(b->error.number),
                           arena_copy(b->r->arena, b->error.text,
                                      strlen(b->error.text)),
                           &b->r->out->left);
}

bool step_leave_out(struct refresh *r)
{
    struct diags *d = diags_new(r->arena);
    struct blame b = {.r = r, .from = r->out->left.n};

    b.data = node_get(json_parse(r->arena, d, r->snapshot.name,
                                 r->snapshot.text, r->snapshot.size), "data");
    diags_each(r->faults, blame_row, &b);
    if (b.elsewhere || b.open || r->out->left.n == b.from)
        return false;
    r->out->models = node_get(r->root, "data")->count;
    tell_left(r, b.from);
    write_texts(r);
    return true;
}

/* ---- the check ---------------------------------------------------------- */

static bool compare(struct refresh *r, const struct catalogue *is)
{
    struct catalogue was;

    if (!before(r, &was))
        return step_before(r);
    r->out->before = was.snapshot_fetched;
    judge_compare(r->arena, &was, is, &r->out->changes);
    if (judge_left(left_models(&r->out->left), is, &r->out->why)
        && judge_plausible(&was, is, &r->out->changes, &r->out->why))
        return true;
    if (!r->o->accept)
        return step_failed(r, LIVE_REFUSED, NULL);
    step_tell(r, LIVE_WARNING, "implausible, and accepted");
    r->out->why.size = 0;
    return true;
}

bool step_check(struct refresh *r)
{
    char when[INSTANT_TEXT_SIZE];
    struct catalogue is;

    step_tell(r, LIVE_DEBUG, "checking");
    r->fetched = r->now - r->now % 60000;
    if (r->fetched <= r->state.fetched)
        r->fetched = r->state.fetched + 1000;
    instant_text(r->fetched, when);
    r->root = read_answer(r, &is, when);
    if (!r->root) {
        note_text(&r->out->why, "the answer is not OpenRouter's list of "
                                "models: ");
        step_first_error(is.diags, &r->out->why);
        return step_failed(r, LIVE_REFUSED, NULL);
    }
    r->out->models = is.models.n;
    if (!compare(r, &is))
        return false;
    write_texts(r);
    return true;
}
