/* One entry of `overrides:`: when it holds, what it then costs.
 *
 * SPDX-License-Identifier: MIT */
#include "load_price.h"
#include "generator/catalogue/price_keys.h"

#define MULTIPLY_MAX 1000u

struct override_input {
    struct price price[MREG_METERS_COUNT];   /* first: read_price's target */
    struct when_input when;
    const struct node *when_at, *multiply, *meters;
    struct override out;
};

/* ---- when -------------------------------------------------------------- */

static void read_when(struct reading *in, const struct node *n, void *into)
{
    struct override_input *o = into;

    o->when_at = n;
    read_condition(in, n, &o->when);
    if (n->kind == NODE_MAP && !n->count)
        o->when_at = NULL;
}

static void check_threshold(const struct price_file *f,
                            const struct when_input *w)
{
    const struct node *other;

    if (w->above && w->from) {
        diag(f->c->diags, M_211, w->from->at,
             "a threshold is `input_tokens_above` or `input_tokens_from`, "
             "not both");
        diag_note(f->c->diags, w->above->at, "the other is here");
        return;
    }
    if (!f->provider)
        return;
    other = f->provider->from_inclusive ? w->above : w->from;
    if (other)
        diag(f->c->diags, M_212, other->at,
             "%s bills %s a threshold: write `%s`", f->id.at,
             f->provider->from_inclusive ? "from" : "above",
             f->provider->from_inclusive ? "input_tokens_from"
                                         : "input_tokens_above");
}

/* ---- what it costs ----------------------------------------------------- */

bool read_factor(struct reading *in, const struct node *n, uint32_t *times,
                 uint32_t *over)
{
    struct decimal d;

    if (!read_decimal(in, n, &d))
        return false;
    if (d.digits && decimal_fraction(d, times, over)
        && *times <= (uint64_t)MULTIPLY_MAX * *over)
        return true;
    diag(in->diags, M_215, n->at, "'%s' does not multiply: it is above "
         "0 and at most %u, as a fraction of 32 bits; what is free "
         "has a price of 0", n->text, MULTIPLY_MAX);
    return false;
}

void read_reach(struct reading *in, const struct node *n, void *into)
{
    mreg_meters *out = into;
    uint64_t bits;

    if (n->kind == NODE_LIST && !n->count)
        diag(in->diags, M_220, n->at, "an empty list reaches no meter");
    else if (read_name_set(in, n, &read_meters, &bits))
        *out = bits;
}

bool prices_stated(const struct price *prices)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (prices[m].place.line)
            return true;
    return false;
}

static void read_multiply(struct reading *in, const struct node *n,
                          void *into)
{
    struct override_input *o = into;

    o->multiply = n;
    o->out.multiplies = read_factor(in, n, &o->out.times, &o->out.over);
}

static void read_meters_key(struct reading *in, const struct node *n,
                            void *into)
{
    struct override_input *o = into;

    o->meters = n;
    read_reach(in, n, &o->out.meters);
}

static const struct read_key override_keys[] = {
    {"when", read_when, 0, false},
    {"multiply", read_multiply, 0, false},
    {"meters", read_meters_key, 0, false},
};

static void check_override(const struct price_file *f, const struct node *n,
                           const struct override_input *o)
{
    struct diags *d = f->c->diags;

    check_threshold(f, &o->when);
    if (!o->when_at)
        diag(d, M_213, n->at, "an override says in `when:` what it needs; "
             "prices without a condition belong to the version");
    if (o->meters && !o->multiply)
        diag(d, M_216, o->meters->at, "`meters:` says what `multiply:` "
             "reaches, which is missing");
    else if (!o->multiply && !prices_stated(o->price))
        diag(d, M_214, n->at, "an override without a price or `multiply:` "
             "changes nothing");
}

void load_override(const struct price_file *f, const struct node *n,
                   struct version *v)
{
    struct read_schema schema = READ_SCHEMA("an override", override_keys);
    struct override_input o = {.out = {.place = n->at}};
    unsigned before = diags_errors(f->c->diags);

    schema.other = read_price;
    schema.hints = f->keys;
    schema.hint_count = MREG_METERS_COUNT;
    o.out.meters = token_meters();
    if (!read_map(&f->c->in, n, &schema, &o))
        return;
    if (diags_errors(f->c->diags) == before)
        check_override(f, n, &o);
    o.out.when = o.when.when;
    o.out.price = prices_keep(f->c->arena, o.price);
    if (diags_errors(f->c->diags) == before)
        arena_push(f->c->arena, &v->overrides, o.out);
}
