/* Random versions of a list with random versions of an overlay over them,
 * against the rules of docs/overlays.md written once more, at the instants
 * around each boundary.
 *
 * SPDX-License-Identifier: MIT */
#include "overlay_world.h"
#include "shop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/instant.h"

#define ROUNDS 3000

static const unsigned meter_of[WORLD] = {MREG_INPUT, MREG_CACHE_READ,
                                         MREG_OUTPUT, MREG_WEB_SEARCH};

/* ---- the rules once more ------------------------------------------------- */

struct asked { int64_t at; bool batch, longer; };

static const struct known *at_instant(const struct known *list, size_t n,
                                      int64_t at)
{
    const struct known *found = NULL;

    for (size_t i = 0; i < n; i++)
        if (list[i].from <= at)
            found = &list[i];
    return found;
}

/* What a price of the list is if the overlay does not state it. */
static struct cost other(const struct known *list, const struct known *own,
                         unsigned m, struct cost price)
{
    if (price.state != KNOWN || !own || own->others == TO_LIST)
        return price;
    if (own->others == TO_UNKNOWN)
        return (struct cost){UNKNOWN, 0};
    if (m != SEARCH_)
        price.pico = price.pico / 1000 * (own->price[BASE][IN_].pico / 1000)
                     / (list->price[BASE][IN_].pico / 1000) * 1000;
    return price;
}

static bool restates(const struct known *own, unsigned entry, unsigned m)
{
    return own && (own->price[entry][m].state
                   || (entry == BATCH_ && own->quarters && m != SEARCH_));
}

/* What an entry states in the end. */
static struct cost stated(const struct known *list, const struct known *own,
                          unsigned entry, unsigned m)
{
    static const struct cost none = {ABSENT, 0};

    if (restates(own, entry, m))
        return own->price[entry][m];
    return list ? other(list, own, m, list->price[entry][m]) : none;
}

static struct cost decided(const struct known *list, const struct known *own,
                           const struct asked *q, unsigned m)
{
    struct cost long_ = stated(list, own, LONG_, m);
    struct cost batch = stated(list, own, BATCH_, m);

    if (q->longer && long_.state)
        return long_;
    if (q->batch && batch.state)
        return batch;
    return stated(list, own, BASE, m);
}

static unsigned quarters(const struct known *list, const struct known *own,
                         unsigned m)
{
    if (m == SEARCH_)
        return 0;
    if (restates(own, BATCH_, m))
        return own->quarters;
    return list ? list->quarters : 0;
}

/* Returns what one of a meter costs; UNKNOWN if nobody says. */
static struct cost charged(const struct known *list, const struct known *own,
                           const struct asked *q, unsigned m)
{
    struct cost p = decided(list, own, q, m);
    unsigned part = q->batch ? quarters(list, own, m) : 0;

    if (!p.state && m == READ_)
        p = decided(list, own, q, IN_);
    if (p.state != KNOWN)
        return (struct cost){UNKNOWN, 0};
    if (part)
        p.pico = p.pico / 4 * part;
    return p;
}

/* ---- the comparison ------------------------------------------------------ */

struct trial {
    const struct world *w;
    const struct shop *s;
    const char *list, *own;
    unsigned round;
};

static void wrong(const struct trial *t, const struct asked *q, unsigned m,
                  const char *what)
{
    char at[INSTANT_TEXT_SIZE];

    instant_text(q->at, at);
    fail_msg("round %u, %s at %s%s%s: %s\n%s over\n%s", t->round,
             overlay_meters[m], at, q->batch ? ", batch" : "",
             q->longer ? ", long" : "", what, t->own, t->list);
}

static mreg_meters layer_meters(const struct trial *t, int64_t at)
{
    const struct price_entry *e = t->s->c.models.at[0].prices;
    mreg_meters set = 0;

    for (size_t i = 0; i < e->versions.n && e->versions.at[i].from <= at; i++)
        set = e->versions.at[i].layer == MREG_LAYER_OVERLAY
                  ? e->versions.at[i].layer_meters : 0;
    return set;
}

static void ask_meter(const struct trial *t, const struct asked *q,
                      unsigned m, const struct known *list,
                      const struct known *own)
{
    const uint64_t count = m == OUT_ || m == SEARCH_ ? 7
                           : q->longer ? 2 * LONG_INPUT : LONG_INPUT / 2;
    mreg_terms on = {.at = q->at,
                     .service = q->batch ? MREG_BATCH : MREG_STANDARD};
    mreg_usage use = {{0}, 0};
    struct cost price = charged(list, own, q, m), of_list, input = {KNOWN, 0};
    mreg_bill bill;
    mreg_status status;

    mreg_use(&use, (mreg_meter)meter_of[m], count);
    if (q->longer && (m == OUT_ || m == SEARCH_)) {
        mreg_use(&use, MREG_INPUT, 2 * LONG_INPUT);
        input = charged(list, own, q, IN_);
    }
    status = mreg_cost(&t->s->image->r, 0, &on, &use, &bill);
    if (q->batch && !(list && names_batch(list))
        && !(own && names_batch(own))) {
        if (status != MREG_E_NO_SERVICE)
            wrong(t, q, m, "a service without a price is charged");
        return;
    }
    if (!(bill.unknown >> meter_of[m] & 1) != (price.state == KNOWN))
        wrong(t, q, m, price.state == KNOWN ? "unknown" : "known");
    if (bill.pico_usd != price.pico * count
                             + input.pico * 2 * LONG_INPUT)
        wrong(t, q, m, "another price");
    of_list = charged(list, NULL, q, m);
    if (own && list
        && (of_list.state != price.state || of_list.pico != price.pico)
        && !(layer_meters(t, q->at) >> meter_of[m] & 1))
        wrong(t, q, m, "the overlay's, but said to be the list's");
}

static void ask(const struct trial *t, int64_t at)
{
    const struct known *list = at_instant(t->w->list, t->w->lists, at);
    const struct known *own = at_instant(t->w->own, t->w->owns, at);
    const bool ended = own && own->until <= at;

    if (ended)
        own = NULL;
    for (unsigned i = 0; i < 4; i++) {
        const struct asked q = {at, i & 1, i & 2};
        const mreg_terms on = {.at = at};
        mreg_usage use = {{0}, 0};
        mreg_bill bill;

        for (unsigned m = 0; (list || own) && m < WORLD; m++)
            ask_meter(t, &q, m, list, own);
        if (list || own)
            continue;
        mreg_use(&use, MREG_INPUT, 5);
        if (mreg_cost(&t->s->image->r, 0, &on, &use, &bill)
            != (ended ? MREG_E_INCOMPLETE : MREG_E_NO_PRICE))
            wrong(t, &q, IN_, "priced before the list and after the end");
    }
}

static void ask_around(const struct trial *t, int64_t at)
{
    ask(t, at - 1);
    ask(t, at);
    ask(t, at + 1);
}

static void one_round(unsigned round)
{
    struct shop *s = shop_new();
    struct world w;
    struct trial t = {&w, s, NULL, NULL, round};

    overlay_draw(&w);
    t.list = overlay_yaml(s->c.arena, w.list, w.lists, true);
    t.own = overlay_yaml(s->c.arena, w.own, w.owns, false);
    shop_stock(s, "acme", t.list);
    shop_overlay(s, "acme", t.own);
    shop_open_doors(s);
    if (strstr(s->said, "[M2") || strstr(s->said, "[M1")
        || strstr(s->said, "error: all that"))
        fail_msg("round %u: %s\n%s over\n%s", round, s->said, t.own, t.list);
    for (size_t i = 0; i < w.lists; i++)
        ask_around(&t, w.list[i].from);
    for (size_t i = 0; i < w.owns; i++) {
        ask_around(&t, w.own[i].from);
        if (w.own[i].until != INT64_MAX)
            ask_around(&t, w.own[i].until);
    }
    shop_free(s);
}

static void test_random(void **state)
{
    (void)state;
    overlay_seed(20261129);
    for (unsigned i = 0; i < ROUNDS; i++)
        one_round(i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
