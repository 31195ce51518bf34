/* Versions of a price: from when, how much, who says so.
 *
 * SPDX-License-Identifier: MIT */
#include "load_price.h"
#include "base/instant.h"
#include "generator/catalogue/price_keys.h"

#include <stdlib.h>
#include <string.h>

struct version_input {
    struct price price[MREG_METERS_COUNT];   /* first: read_price's target */
    const struct price_file *file;
    const struct node *until;
    struct version out;
};

/* ---- prices ------------------------------------------------------------ */

static void read_amount(struct reading *in, const struct node *value,
                        const struct price_key *key, struct price *p)
{
    struct decimal d;

    if (!read_decimal(in, value, &d))
        return;
    switch (decimal_scaled(d, key->power, &p->pico)) {
    case DECIMAL_TOO_LARGE:
        diag(in->diags, M_203, value->at, "a price of %s USD does not fit 64 "
             "bits of picodollars", value->text);
        return;
    case DECIMAL_ROUNDED:
        diag(in->diags, M_202, value->at, "%s USD is not a whole number of "
             "picodollars per unit; it has at most %d decimals", value->text,
             key->power);
        return;
    case DECIMAL_EXACT:
        p->state = PRICE_KNOWN;
        p->units = key->units;
    }
}

bool read_price(struct reading *in, const struct node *key,
                const struct node *value, void *into)
{
    struct price *prices = into, fresh = {.place = key->at}, *p;
    struct price_key found;

    if (!price_key_parse(key, &found))
        return false;
    if (!read_value(in, key, value))
        return true;
    p = &prices[found.meter];
    if (p->place.line) {
        diag(in->diags, M_205, key->at, "%s is priced twice",
             meter_facts[found.meter].name);
        diag_note(in->diags, p->place, "the first is here");
        return true;
    }
    if (node_is(value, "unknown"))
        fresh.state = PRICE_UNKNOWN;
    else
        read_amount(in, value, &found, &fresh);
    *p = fresh;
    return true;
}

/* ---- keys of a version ------------------------------------------------- */

void read_currency(struct reading *in, const struct node *n, void *into)
{
    mreg_currency *out = into;
    uint32_t found;

    if (!read_kind(in, n, NODE_SCALAR, "a currency"))
        return;
    found = mreg_currency_find(n->text, strlen(n->text));
    if (found == MREG_NONE)
        diag(in->diags, M_201, n->at, "a currency is three capital letters, "
             "such as USD or CNY, not '%s'", n->text);
    else
        *out = (mreg_currency)found;
}

static void read_precision(struct reading *in, const struct node *n,
                           void *into)
{
    struct version_input *v = into;
    unsigned number;

    if (read_name(in, n, &read_precisions, &number))
        v->out.precision = (enum mreg_precision)number;
}

/* ---- of overlays -------------------------------------------------------- */

static bool in_overlay(struct reading *in, const struct node *n,
                       const char *key)
{
    if (catalogue_of(in)->layer)
        return true;
    diag(in->diags, M_623, n->at, "`%s:` belongs in an overlay: the base's "
         "prices hold until the next version", key);
    return false;
}

static void read_until(struct reading *in, const struct node *n, void *into)
{
    struct version_input *v = into;

    if (in_overlay(in, n, "until"))
        read_instant(in, n, &v->out.until);
    v->until = n;
}

void read_others(struct reading *in, const struct node *n, void *into)
{
    static const char *const spellings[] = {"list", "proportional",
                                            "unknown"};
    static const struct read_names names = {"way of other prices", spellings,
                                            3};
    enum others *out = into;
    unsigned which;

    if (read_name(in, n, &names, &which))
        *out = (enum others)which;
}

static void read_others_key(struct reading *in, const struct node *n,
                            void *into)
{
    struct version_input *v = into;

    if (in_overlay(in, n, "others"))
        read_others(in, n, &v->out.others);
}

/* ---- services, overrides ------------------------------------------------ */

/* `services: {flex: standard}` says that flex costs what standard does. */
static void read_mapping(struct reading *in, const struct node *n,
                         void *into)
{
    struct version_input *v = into;

    if (!read_filled(in, n, NODE_MAP, "a map such as {flex: standard}"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        const struct node *key = read_map_key(n, i);
        unsigned service, as;

        if (!read_name(in, key, &read_services, &service)
            || !read_name(in, read_map_value(n, i), &read_services, &as))
            continue;
        v->out.mapped_at[service] = key->at;
        v->out.mapped |= 1u << service;
        v->out.served_as[service] = (uint8_t)as;
    }
}

static void read_overrides(struct reading *in, const struct node *n,
                           void *into)
{
    struct version_input *v = into;

    if (!read_filled(in, n, NODE_LIST, "a list of overrides"))
        return;
    for (size_t i = 0; i < n->count; i++)
        load_override(v->file, n->item[i], &v->out);
}

#define OUT(field) offsetof(struct version_input, out.field)

static const struct read_key version_keys[] = {
    {"effective_date", read_instant, OUT(from), true},
    {"until", read_until, 0, false},
    {"others", read_others_key, 0, false},
    {"currency", read_currency, OUT(currency), false},
    {"source", read_reason, OUT(source), false},
    {"checked", read_day, OUT(checked), false},
    {"sources", read_sources, offsetof(struct version_input, out), false},
    {"notes", read_text, OUT(notes), false},
    {"precision", read_precision, 0, false},
    {"confirmed", read_reason, OUT(confirmed), false},
    {"corrects", read_reason, OUT(corrects), false},
    {"services", read_mapping, 0, false},
    {"drops", read_drops, offsetof(struct version_input, out), false},
    {"overrides", read_overrides, 0, false},
};

/* ---- a version as a whole ---------------------------------------------- */

/* Returns standard and the services that overrides name, as bits. */
static uint32_t named_services(const struct version *v)
{
    uint32_t named = 1u << MREG_STANDARD;

    for (size_t i = 0; i < v->overrides.n; i++)
        named |= v->overrides.at[i].when.services;
    return named;
}

void check_mapping(struct catalogue *c, const struct version *v)
{
    uint32_t named = named_services(v);

    for (unsigned s = 0; s < read_services.count; s++) {
        unsigned as = v->served_as[s];

        if (!(v->mapped >> s & 1))
            continue;
        if (named >> s & 1)
            diag(c->diags, M_222, v->mapped_at[s], "%s has its own price, "
                 "so it cannot cost what %s does", read_services.at[s],
                 read_services.at[as]);
        else if (!(named >> as & 1))
            diag(c->diags, M_221, v->mapped_at[s], "%s cannot cost what %s "
                 "does: no override names that", read_services.at[s],
                 read_services.at[as]);
    }
}

static void check_version(struct catalogue *c, const struct version_input *v)
{
    bool stated = prices_stated(v->price);

    /* What an overlay's version multiplies is the list's. */
    if (c->layer && v->out.overrides.n)
        stated = true;
    for (size_t i = 0; i < v->out.overrides.n; i++)
        stated |= prices_stated(v->out.overrides.at[i].price);
    if (!stated)
        diag(c->diags, M_209, v->out.place, "a version without a price; "
             "`input_per_1m_tokens: unknown` says that it is unknown");
    if (v->out.source.at && v->out.checked)
        return;
    diag(c->diags, c->lenient ? M_207 : M_206, v->out.place,
         "a version needs %s", v->out.source.at
                                   ? "`checked:`, the day somebody looked"
                                   : "`source:`, where the price is "
                                     "published, or `sources:`, which agree");
}

static void load_version(const struct price_file *f, const struct node *n,
                         struct price_entry *entry)
{
    struct read_schema schema = READ_SCHEMA("a version", version_keys);
    struct version_input v = {.file = f, .out = {.place = n->at}};
    unsigned before = diags_errors(f->c->diags);

    schema.other = read_price;
    schema.hints = f->keys;
    schema.hint_count = MREG_METERS_COUNT;
    if (!read_map(&f->c->in, n, &schema, &v))
        return;
    if (v.until && diags_errors(f->c->diags) == before
        && v.out.until <= v.out.from)
        diag(f->c->diags, M_621, v.until->at, "the version ends before it "
             "begins; `until:` is the first instant at which it does not "
             "hold");
    if (!v.until)
        v.out.until = INT64_MAX;
    if (diags_errors(f->c->diags) == before) {
        if (!f->c->layer)
            check_mapping(f->c, &v.out);
        check_version(f->c, &v);
    }
    v.out.price = prices_keep(f->c->arena, v.price);
    if (diags_errors(f->c->diags) == before)
        arena_push(f->c->arena, &entry->versions, v.out);
}

/* ---- all versions ------------------------------------------------------ */

static int by_instant(const void *left, const void *right)
{
    const struct version *a = left, *b = right;

    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    return (a->place.line > b->place.line) - (a->place.line < b->place.line);
}

/* Ends each version of an overlay where the next begins, at the latest. */
static void end_versions(struct catalogue *c, struct price_entry *entry)
{
    for (size_t i = 1; i < entry->versions.n; i++) {
        struct version *v = &entry->versions.at[i - 1];

        if (v->until != INT64_MAX && v->until > v[1].from) {
            diag(c->diags, M_622, v->place, "this version of %s ends after "
                 "the next begins", entry->id.at);
            diag_note(c->diags, v[1].place, "the next is here");
        }
        if (v->until > v[1].from)
            v->until = v[1].from;
    }
}

void load_versions(const struct price_file *f, const struct node *n,
                   struct price_entry *entry)
{
    unsigned before = diags_errors(f->c->diags);
    struct version *v;

    if (!read_filled(&f->c->in, n, NODE_LIST, "a list of versions"))
        return;
    for (size_t i = 0; i < n->count; i++)
        load_version(f, n->item[i], entry);
    v = entry->versions.at;
    if (entry->versions.n)
        qsort(v, entry->versions.n, sizeof *v, by_instant);
    for (size_t i = 1; i < entry->versions.n; i++) {
        char from[INSTANT_TEXT_SIZE];

        if (v[i].from != v[i - 1].from)
            continue;
        instant_short(v[i].from, from);
        diag(f->c->diags, M_208, v[i].place, "%s has two prices from %s",
             entry->id.at, from);
        diag_note(f->c->diags, v[i - 1].place, "the first is here");
    }
    if (diags_errors(f->c->diags) != before)
        return;
    if (f->c->layer)
        end_versions(f->c, entry);
    else for (size_t i = 0; i < entry->versions.n; i++)
        check_drops(f->c, i ? &v[i - 1] : NULL, &v[i]);
}
