/* Refuses what the tables cannot hold: a number that is cut off to fit a row
 * would mean another entry.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include "base/buffer.h"

#define DAYS_MAX 65535
#define BYTES_MAX ((size_t)1 << 24) /* of a pool: offsets have 24 bits */
#define NAME_MAX_SIZE 255u

static void check_day(const struct image *image, const struct model *m,
                      int64_t ms, const char *what)
{
    if (ms / 86400000 > DAYS_MAX)
        diag(image->c->diags, M_571, m->place,
             "%s of %s is after 2149-06-06, the last day the tables hold",
             what, m->id.at);
}

static void check_days(const struct image *image)
{
    for (size_t i = 0; i < image->c->models.n; i++) {
        const struct model *m = &image->c->models.at[i];

        check_day(image, m, m->released, "released");
        check_day(image, m, m->deprecated, "deprecated");
        check_day(image, m, m->retires, "retires");
        check_day(image, m, m->verified, "last_verified");
    }
}

static size_t longest(const struct text_pool *p)
{
    size_t most = 0;

    for (size_t i = 0; i < p->texts.n; i++)
        if (p->texts.at[i].size > most)
            most = p->texts.at[i].size;
    return most;
}

static void check_count(const struct image *image, size_t count,
                        size_t limit, const char *what)
{
    const struct place place = {"generated", 0, 0};
    struct arena *a = image->arena;

    if (count > limit)
        diag(image->c->diags, M_570, place,
             "%s %s do not fit: at most %s; generate a subset (--profile)",
             grouped(a, count), what, grouped(a, limit));
}

void image_limits(const struct image *image, const struct nametable *t)
{
    const struct catalogue *c = image->c;
    const struct pricebook *b = image->b;
    const mreg *r = &image->r;
    const struct { size_t count, limit; const char *what; } all[] = {
        {c->models.n + t->group_members.n, MREG_NO_ROW - 1,
         "models and ambiguous names"},
        {c->providers.n, 254, "providers"},
        {c->flavours.n, 255, "flavours"},
        {c->tiers.n, 8, "access tiers"},
        {r->fallback_count, MREG_NO_ROW, "fall-back models"},
        {r->caps_count, MREG_NO_ROW, "different sets of capabilities"},
        {r->limits_count, MREG_NO_ROW, "different pairs of limits"},
        {r->tokenizer_count, 256, "tokenizers"},
        {b->values.n, MREG_NO_ROW - 1, "different prices"},
        {b->units.n, 256, "unit counts"},
        {b->sheets.n, MREG_NO_ROW, "price sheets"},
        {b->conditions.n, MREG_NO_ROW, "conditions"},
        {b->windows.n, MREG_NO_ROW, "weekly windows"},
        {b->plans.n, MREG_NO_ROW, "plans"},
        {r->item_count, MREG_NO_ROW, "prices in sheets"},
        {r->rate_count, MREG_NO_ROW, "rates in plans"},
        {r->odd_count, UINT32_MAX - MREG_ODD_INSTANT, "odd instants"},
        {image->pool.size, BYTES_MAX, "bytes of names"},
        {longest(&image->pool), NAME_MAX_SIZE, "bytes of one name"},
        {image->texts.size, BYTES_MAX, "bytes of texts"},
    };

    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        check_count(image, all[i].count, all[i].limit, all[i].what);
    check_days(image);
}
