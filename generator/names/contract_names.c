/* What contracts name: accounts get their numbers, providers are found by any
 * of their spellings, models by any name that finds one.
 *
 * SPDX-License-Identifier: MIT */
#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "generator/catalogue/accounts.h"
#include "generator/catalogue/find.h"
#include "settle.h"

struct joining {
    struct catalogue *c;
    struct nametable names;       /* of all models, before a profile */
    size_t bare;                  /* of them: these come first */
};

/* ---- accounts ----------------------------------------------------------- */

static int by_account(const void *left, const void *right)
{
    const struct contract *a = *(struct contract *const *)left;
    const struct contract *b = *(struct contract *const *)right;

    if (a->when.account != b->when.account)
        return a->when.account < b->when.account ? -1 : 1;
    return place_compare(a->place, b->place);
}

/* A contract of anybody does not ask whose call it is. */
static void number_accounts(struct catalogue *c)
{
    accounts_fill(c);
    for (size_t i = 0; i < c->contracts.n; i++) {
        struct contract *contract = c->contracts.at[i];

        contract->number = account_number(c, contract->account);
        if (contract->number > MREG_ANYBODY)
            contract->when.account = contract->number;
    }
    qsort(c->contracts.at, c->contracts.n, sizeof *c->contracts.at,
          by_account);
}

/* ---- providers ---------------------------------------------------------- */

static int by_row(const void *left, const void *right)
{
    size_t a = *(const size_t *)left, b = *(const size_t *)right;

    return (a > b) - (a < b);
}

/* Sorts rows and leaves out doubles. */
static void sort_rows(index_list *rows)
{
    size_t kept = 0;

    if (rows->n)
        qsort(rows->at, rows->n, sizeof *rows->at, by_row);
    for (size_t i = 0; i < rows->n; i++)
        if (!kept || rows->at[kept - 1] != rows->at[i])
            rows->at[kept++] = rows->at[i];
    rows->n = kept;
}

static void report_provider(const struct joining *j, struct text word)
{
    const size_t n = read_suggests(&j->c->in) ? j->names.spellings.n : 0;
    struct arena *a = arena_new();
    const char **names = arena_get(a, n, sizeof *names);

    for (size_t i = 0; i < n; i++)
        names[i] = j->names.spellings.at[i].text.at;
    read_unknown(&j->c->in, M_607, "provider", word, names, n);
    arena_free(a);
}

static void find_providers(const struct joining *j, struct contract *contract)
{
    for (size_t i = 0; i < contract->providers.n; i++) {
        const struct text word = contract->providers.at[i];
        const struct spelling *found = spelling_find(&j->names, word);

        if (found)
            arena_push(j->c->arena, &contract->provider_rows,
                       found->provider);
        else
            report_provider(j, word);
    }
    sort_rows(&contract->provider_rows);
}

/* ---- models ------------------------------------------------------------- */

struct wanted { bool qualified; size_t provider; struct text text; };

/* Compares as names are sorted: bare ones by text, then those of providers. */
static int compare_wanted(const void *key, const void *at)
{
    const struct wanted *w = key;
    const struct name *name = at;

    if (w->qualified != name->qualified)
        return w->qualified ? 1 : -1;
    if (w->qualified && w->provider != name->provider)
        return w->provider < name->provider ? -1 : 1;
    return compare_folded(w->text,
                          (struct text){name->text, name->size, {0}});
}

static const struct name *find_name(const struct joining *j, struct text word)
{
    struct wanted wanted = {false, 0, word};
    const struct spelling *spelling;
    const struct name *found = NULL;
    size_t taken;

    if (!j->names.names.n)
        return NULL;
    spelling = spelling_of(&j->names, word, &taken);
    if (spelling) {
        const struct text rest = {word.at + taken, word.size - taken, {0}};
        const struct wanted whole = {true, spelling->provider, rest};

        found = bsearch(&whole, j->names.names.at, j->names.names.n,
                        sizeof *found, compare_wanted);
    }
    return found ? found
                 : bsearch(&wanted, j->names.names.at, j->names.names.n,
                           sizeof *found, compare_wanted);
}

/* A name that several models share, or that begins with another provider. */
static void report_shared(const struct joining *j, struct text word,
                          const struct name *name)
{
    const struct catalogue *c = j->c;
    size_t i = j->names.group_first.at[name->target - c->models.n];
    const char *all = "";

    for (; j->names.group_members.at[i] != SIZE_MAX; i++)
        all = arena_printf(c->arena, "%s%s'%s'", all, *all ? " or " : "",
                           model_key(c->arena,
                                     &c->models.at[j->names.group_members
                                                       .at[i]]));
    diag(c->diags, M_608, word.place, "'%s' does not say of which provider; "
         "write %s", word.at, all);
}

/* Suggests names of the form that was written. */
static void report_model(const struct joining *j, struct text word)
{
    const bool qualified = memchr(word.at, '/', word.size);
    const size_t n = read_suggests(&j->c->in) ? j->bare : 0;
    struct arena *a;
    const char **names;

    if (qualified) {
        report_missing_model(j->c, M_608, word);
        return;
    }
    a = arena_new();
    names = arena_get(a, n, sizeof *names);
    for (size_t i = 0; i < n; i++)
        names[i] = j->names.names.at[i].text;
    read_unknown(&j->c->in, M_608, "model", word, names, n);
    arena_free(a);
}

static void find_models(const struct joining *j, struct contract *contract)
{
    struct catalogue *c = j->c;

    for (size_t i = 0; i < contract->models.n; i++) {
        const struct text word = contract->models.at[i];
        const struct name *found = find_name(j, word);

        if (!found)
            report_model(j, word);
        else if (found->target >= c->models.n)
            report_shared(j, word, found);
        else if (contract->providers.n
                 && !row_listed(&contract->provider_rows,
                                c->models.at[found->target].provider_index))
            diag(c->diags, M_609, word.place, "'%s' is a model of '%s', "
                 "which `providers:` does not name", word.at,
                 c->models.at[found->target].provider.at);
        else
            arena_push(c->arena, &contract->model_rows, found->target);
    }
    sort_rows(&contract->model_rows);
}

/* ---- the whole ---------------------------------------------------------- */

/* Where a contract names models, it is about their providers. */
static void settle_providers(const struct joining *j,
                             struct contract *contract)
{
    contract->provider_rows.n = 0;
    for (size_t i = 0; i < contract->model_rows.n; i++)
        arena_push(j->c->arena, &contract->provider_rows,
                   j->c->models.at[contract->model_rows.at[i]]
                       .provider_index);
    sort_rows(&contract->provider_rows);
}

/* A provider without a model of those named is likely a slip. */
static void report_idle_providers(const struct joining *j,
                                  const struct contract *contract)
{
    for (size_t i = 0; i < contract->providers.n; i++) {
        const struct text word = contract->providers.at[i];
        const struct spelling *found = spelling_find(&j->names, word);

        if (found && !row_listed(&contract->provider_rows, found->provider))
            diag(j->c->diags, M_609, word.place, "no model of '%s' is "
                 "among `models:`", word.at);
    }
}

static void join(const struct joining *j, struct contract *contract)
{
    const unsigned before = diags_errors(j->c->diags);

    if (!contract->number)
        return;                 /* there is no room for the account */
    find_providers(j, contract);
    if (diags_errors(j->c->diags) == before)
        find_models(j, contract);
    if (diags_errors(j->c->diags) != before)
        return;
    if (contract->models.n) {
        settle_providers(j, contract);
        report_idle_providers(j, contract);
    }
    for (size_t i = 0; i < j->c->models.n; i++) {
        struct model *m = &j->c->models.at[i];

        if (!contract_about(contract, i, m->provider_index))
            continue;
        contract->about++;
        arena_push(j->c->arena, &m->contracts, contract);
    }
}

void join_contracts(struct catalogue *c)
{
    /* Names are settled twice. Their errors are reported the second time, when
     * the result is kept. */
    struct catalogue quiet = *c;
    struct joining j = {.c = c};

    if (!c->contracts.n)
        return;
    quiet.diags = diags_new(c->arena);
    settle_names(&quiet, &j.names);
    while (j.bare < j.names.names.n && !j.names.names.at[j.bare].qualified)
        j.bare++;
    number_accounts(c);
    for (size_t i = 0; i < c->contracts.n; i++)
        join(&j, c->contracts.at[i]);
}
