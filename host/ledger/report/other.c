/* Prices the calls of a ledger once more.
 *
 * SPDX-License-Identifier: MIT */
#include "other.h"

#include <stdlib.h>
#include <string.h>

#include "base/json_write.h"
#include "gather.h"
#include "host/ledger/ledger.h"
#include "written.h"

/* What is known of an offer; found when its first call comes. */
struct known {
    bool found;
    mreg_model model;
    mreg_terms terms;
    size_t row;
};

struct pricing {
    const struct other *asked;
    struct arena *arena;
    struct { struct known *at; size_t n, room; } offers;
    struct { struct other_row *at; size_t n, room; } rows;
};

/* Where the tokens of a cache go if there is none. */
static const uint8_t uncached[][2] = {
    {MREG_CACHE_READ, MREG_INPUT}, {MREG_CACHE_WRITE, MREG_INPUT},
    {MREG_CACHE_WRITE_1H, MREG_INPUT},
    {MREG_CACHE_READ_AUDIO, MREG_INPUT_AUDIO},
    {MREG_CACHE_READ_IMAGE, MREG_INPUT_IMAGE},
    {MREG_CACHE_READ_VIDEO, MREG_INPUT_VIDEO},
};

static mreg_usage usage_of(const struct other *o, const struct stored *c)
{
    mreg_usage use = {{0}, 0};

    memcpy(use.n, c->n, sizeof use.n);
    if (!o->no_cache)
        return use;
    for (size_t i = 0; i < sizeof uncached / sizeof *uncached; i++) {
        use.n[uncached[i][1]] += use.n[uncached[i][0]];
        use.n[uncached[i][0]] = 0;
    }
    use.n[MREG_CACHE_STORAGE] = 0;
    return use;
}

static size_t row_of(struct pricing *p, mreg_text model)
{
    size_t i = 0;

    while (i < p->rows.n
           && (p->rows.at[i].model.size != model.size
               || memcmp(p->rows.at[i].model.at, model.at, model.size) != 0))
        i++;
    if (i == p->rows.n)
        arena_push(p->arena, &p->rows, (struct other_row){.model = model});
    return i;
}

static struct known *known_of(struct pricing *p, int64_t id,
                              const struct fact_offer *offer)
{
    const struct other *o = p->asked;
    struct known *k;
    mreg_match match;

    while ((size_t)id >= p->offers.n)
        arena_push(p->arena, &p->offers, (struct known){.found = false});
    k = &p->offers.at[id];
    if (k->found)
        return k;
    *k = (struct known){true, o->model, {0}, row_of(p, offer->model)};
    if (k->model == MREG_NONE && offer->known
        && (mreg_resolve(o->r, offer->model.at, offer->model.size, NULL,
                         MREG_VIA_HOST, &match) == MREG_OK
            || match.model != MREG_NONE))
        k->model = match.model;
    k->terms.service = o->has_service ? o->service : offer->service_number;
    k->terms.geo = offer->geo_number;
    if (offer->account.size) {
        const uint32_t n = mreg_account_find(o->r, offer->account.at,
                                             offer->account.size);

        k->terms.account = n == MREG_NONE ? 0 : (uint16_t)n;
    }
    return k;
}

static void add_call(void *state, int64_t at, const struct stored *c,
                     const struct fact_offer *offer)
{
    struct pricing *p = state;
    const struct known *k = known_of(p, c->sums.key.offer, offer);
    struct other_row *row = &p->rows.at[k->row];
    const mreg_usage use = usage_of(p->asked, c);
    const bool was = !c->sums.unknown && c->sums.key.currency == MREG_USD;
    mreg_terms on = k->terms;
    mreg_bill bill;
    bool now;

    on.at = p->asked->at ? p->asked->at : at;
    now = k->model != MREG_NONE
          && mreg_cost(p->asked->r, k->model, &on, &use, &bill) == MREG_OK;
    row->calls++;
    row->unknown_was += !was;
    row->unknown_now += !now;
    if (!was || !now)
        return;
    row->compared++;
    row->inherited += bill.inherited != 0;
    mreg_sum_add(&row->was, (uint64_t)c->sums.price);
    mreg_sum_add(&row->now, bill.pico_usd);
}

static int by_model(const void *a, const void *b)
{
    const struct other_row *x = a, *y = b;

    return strcmp(x->model.at, y->model.at);
}

static void add_wide(mreg_sum *to, const mreg_sum *from)
{
    to->low += from->low;
    to->high += from->high + (to->low < from->low);
}

static void sum_up(struct other_answer *out)
{
    struct other_row *t = &out->total;

    for (size_t i = 0; i < out->count; i++) {
        const struct other_row *r = &out->rows[i];

        t->calls += r->calls;
        t->compared += r->compared;
        t->inherited += r->inherited;
        t->unknown_was += r->unknown_was;
        t->unknown_now += r->unknown_now;
        add_wide(&t->was, &r->was);
        add_wide(&t->now, &r->now);
    }
}

mreg_ledger_status other_make(mreg_ledger *l, const struct report_query *q,
                              const struct other *o, struct arena *a,
                              struct other_answer *out, mreg_host_note *why)
{
    struct pricing p = {.asked = o, .arena = a};
    struct gather *g = arena_get(a, 1, sizeof *g);
    struct db *d = ledger_enter(l);

    g->each = add_call;
    g->state = &p;
    db_run(d, "BEGIN");
    gather(g, d, a, q);
    db_rollback(d);
    *out = (struct other_answer){p.rows.at, p.rows.n,
                                 {.model = {"", 0}}};
    if (out->count > 1)
        qsort(out->rows, out->count, sizeof *out->rows, by_model);
    sum_up(out);
    return ledger_leave(l, why);
}

/* ---- writing ------------------------------------------------------------ */

void other_difference(const struct other_row *row, char out[OTHER_ROOM])
{
    const bool less = row->now.high != row->was.high
        ? row->now.high < row->was.high : row->now.low < row->was.low;
    const mreg_sum *more = less ? &row->was : &row->now,
                   *part = less ? &row->now : &row->was;
    const mreg_sum d = {more->low - part->low,
                        more->high - part->high - (more->low < part->low),
                        MREG_USD};

    out[0] = '-';
    mreg_sum_text(&d, out + less, MREG_MONEY_SIZE);
}

static void put_row(struct out *o, const struct other_row *row, bool total)
{
    char text[OTHER_ROOM];
    bool first = true;

    out_char(o, '{');
    if (!total) {
        out_key(o, &first, "model");
        out_json(o, row->model.at, row->model.size);
    }
    out_key_number(o, &first, "calls", row->calls);
    out_key_number(o, &first, "compared", row->compared);
    report_money_member(o, &first, "was_usd", &row->was, row->compared > 0);
    report_money_member(o, &first, "would_be_usd", &row->now,
                        row->compared > 0);
    other_difference(row, text);
    out_key_text(o, &first, "difference_usd",
                 row->compared > 0 ? text : NULL);
    out_key_number(o, &first, "unknown_was", row->unknown_was);
    out_key_number(o, &first, "unknown_would_be", row->unknown_now);
    out_key_number(o, &first, "inherited", row->inherited);
    out_char(o, '}');
}

void other_json(struct out *o, const struct other_answer *a)
{
    out_text(o, "{\"rows\":[");
    for (size_t i = 0; i < a->count; i++) {
        out_text(o, i > 0 ? ",\n" : "\n");
        put_row(o, &a->rows[i], false);
    }
    out_text(o, "],\"total\":");
    put_row(o, &a->total, true);
    out_text(o, "}\n");
}
