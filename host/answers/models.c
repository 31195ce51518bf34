/* A list of models as a table.
 *
 * SPDX-License-Identifier: MIT */
#include "models.h"

#include "base/json_write.h"
#include "lookup.h"

#define UNKNOWN "unknown"

/* A row of a list, when its cells are filled. */
struct listed {
    const struct models_list *l;
    mreg_model m;
    mreg_info_view info;
    const struct choice *choice;    /* NULL: no call was asked for */
};

typedef void filling(struct cell *c, const struct listed *m);

static void fill_model(struct cell *c, const struct listed *m)
{
    cell_model(c, m->l->r, m->m);
}

static void fill_name(struct cell *c, const struct listed *m)
{
    cell_text(c, m->info.name);
}

static void fill_provider(struct cell *c, const struct listed *m)
{
    cell_text(c, model_provider(m->l->r, m->m));
}

static void fill_id(struct cell *c, const struct listed *m)
{
    cell_text(c, m->info.id);
}

static void fill_maker(struct cell *c, const struct listed *m)
{
    cell_text(c, model_provider(m->l->r, m->info.maker));
}

static void fill_price(struct cell *c, const struct listed *m,
                       mreg_meter meter)
{
    if (small_price(m->l->r, m->m, &m->l->on, meter, &c->price))
        c->kind = CELL_PRICE;
}

static void fill_input(struct cell *c, const struct listed *m)
{
    fill_price(c, m, MREG_INPUT);
}

static void fill_output(struct cell *c, const struct listed *m)
{
    fill_price(c, m, MREG_OUTPUT);
}

static void fill_cache_read(struct cell *c, const struct listed *m)
{
    fill_price(c, m, MREG_CACHE_READ);
}

static void fill_cache_write(struct cell *c, const struct listed *m)
{
    fill_price(c, m, MREG_CACHE_WRITE);
}

static void fill_context(struct cell *c, const struct listed *m)
{
    if (m->info.context_in)
        cell_count(c, m->info.context_in);
}

static void fill_answer(struct cell *c, const struct listed *m)
{
    if (m->info.context_out)
        cell_count(c, m->info.context_out);
}

static void fill_released(struct cell *c, const struct listed *m)
{
    cell_day(c, m->info.released);
}

static void fill_deprecated(struct cell *c, const struct listed *m)
{
    cell_day(c, m->info.deprecated);
}

static void fill_retires(struct cell *c, const struct listed *m)
{
    cell_day(c, m->info.retires);
}

static void fill_cutoff(struct cell *c, const struct listed *m)
{
    cell_text(c, m->info.cutoff);
}

static void fill_tokenizer(struct cell *c, const struct listed *m)
{
    cell_text(c, m->info.tokenizer);
}

static void fill_checked(struct cell *c, const struct listed *m)
{
    const mreg *r = m->l->r;
    mreg_version v;

    mreg_version_info(r, m->m, mreg_version_at(r, m->m, m->l->on.at), &v);
    cell_day(c, v.checked);
}

static void fill_has(struct cell *c, const struct listed *m)
{
    cell_caps(c, m->info.has);
}

static void fill_lacks(struct cell *c, const struct listed *m)
{
    cell_caps(c, m->info.lacks);
}

static void fill_cost(struct cell *c, const struct listed *m)
{
    if (m->l->is_used && m->choice->price.status == MREG_OK)
        cell_money(c, m->choice->price.pico);
}

static void fill_preferred(struct cell *c, const struct listed *m)
{
    cell_caps(c, m->choice->preferred);
}

static void fill_note(struct cell *c, const struct listed *m)
{
    struct note why = {0, ""};

    if (m->l->is_used)
        price_note(&m->choice->price, &why);
    cell_add(c, (mreg_text){why.text, (uint32_t)why.size});
}

/* X(filling, "key", "key of CSV", "heading", KIND, "where there is none",
 *   usual) */
#define FIRST_COLUMN(X) \
    X(model, "model", NULL, "model", TEXT, "", USUAL)
#define CHOICE_COLUMNS(X) \
    X(cost, "cost_usd", NULL, "cost $", NUMBER, UNKNOWN, KEPT) \
    X(preferred, "preferred", NULL, "preferred", TEXT, "-", IF_ANY)
#define LAST_COLUMN(X) \
    X(note, "note", NULL, "note", TEXT, "", KEPT)
#define FACT_COLUMNS(X) \
    X(name, "name", NULL, "name", TEXT, "", RARE) \
    X(provider, "provider", NULL, "provider", TEXT, "", RARE) \
    X(id, "id", NULL, "id", TEXT, "", RARE) \
    X(maker, "maker", NULL, "maker", TEXT, "", RARE) \
    X(input, "input", "input_usd_per_1m_tokens", "input $/1M", NUMBER, \
      UNKNOWN, USUAL) \
    X(output, "output", "output_usd_per_1m_tokens", "output $/1M", NUMBER, \
      UNKNOWN, USUAL) \
    X(cache_read, "cache_read", "cache_read_usd_per_1m_tokens", \
      "cached $/1M", NUMBER, UNKNOWN, RARE) \
    X(cache_write, "cache_write", "cache_write_usd_per_1m_tokens", \
      "cache write $/1M", NUMBER, UNKNOWN, RARE) \
    X(context, "context_in", NULL, "context", COUNT, UNKNOWN, USUAL) \
    X(answer, "context_out", NULL, "answer", COUNT, UNKNOWN, RARE) \
    X(released, "released", NULL, "released", TEXT, UNKNOWN, USUAL) \
    X(deprecated, "deprecated", NULL, "deprecated", TEXT, "-", RARE) \
    X(retires, "retires", NULL, "retires", TEXT, "-", USUAL) \
    X(cutoff, "knowledge_cutoff", NULL, "knowledge", TEXT, UNKNOWN, RARE) \
    X(tokenizer, "tokenizer", NULL, "tokenizer", TEXT, UNKNOWN, RARE) \
    X(checked, "checked", NULL, "checked", TEXT, UNKNOWN, RARE) \
    X(has, "has", NULL, "can", TEXT, UNKNOWN, RARE) \
    X(lacks, "lacks", NULL, "lacks", TEXT, "-", RARE)

#define LISTED(X) FIRST_COLUMN(X) FACT_COLUMNS(X)
#define CHOSEN(X) FIRST_COLUMN(X) CHOICE_COLUMNS(X) FACT_COLUMNS(X) \
    LAST_COLUMN(X)
#define X_(name, key, csv, heading, KIND, none, usual) \
    {key, csv, heading, COLUMN_##KIND, none, TABLE_##usual},
static const struct table_column listed_columns[] = {LISTED(X_)};
static const struct table_column chosen_columns[] = {CHOSEN(X_)};
#undef X_
#define X_(name, ...) fill_##name,
static filling *const listed_fillings[] = {LISTED(X_)};
static filling *const chosen_fillings[] = {CHOSEN(X_)};
#undef X_

static void model_cell(const void *of, size_t row, unsigned column,
                       struct cell *out)
{
    const struct models_list *l = of;
    struct listed m = {.l = l, .m = l->rows[row]};

    mreg_info(l->r, m.m, &m.info);
    if (l->choices)
        m.choice = &l->choices[row];
    (l->choices ? chosen_fillings : listed_fillings)[column](out, &m);
}

static void count_member(struct out *o, bool *first, const void *of)
{
    const struct models_list *l = of;

    out_key_number(o, first, "count", l->count);
}

void models_table(const struct models_list *l, struct table *out)
{
    *out = (struct table){.name = "models", .columns = listed_columns,
                          .count = sizeof listed_columns
                                   / sizeof *listed_columns,
                          .rows = l->count, .cell = model_cell, .of = l,
                          .members = count_member};
    if (!l->choices)
        return;
    out->columns = chosen_columns;
    out->count = sizeof chosen_columns / sizeof *chosen_columns;
}

void models_find(const mreg *r, struct arena *a, const char *words,
                 const struct model_filter *f, struct models_list *out)
{
    const uint32_t all = mreg_count(r);
    mreg_model *rows = arena_get(a, all + 1, sizeof *rows);
    uint32_t found = all, kept = 0;

    if (words)
        found = mreg_search(r, words, strlen(words), rows, all);
    for (uint32_t i = 0; i < found && i < all; i++) {
        const mreg_model m = words ? rows[i] : i;

        if (filter_admits(r, f, m))
            rows[kept++] = m;
    }
    *out = (struct models_list){.r = r, .on = f->on, .rows = rows,
                                .count = kept};
}
