/* contracts.yaml: what accounts are charged instead of the list price.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#include "generator/catalogue/price_keys.h"
#include "load_price.h"

#define ACCOUNT_NAME_MAX 128u

struct contract_input {
    struct price price[MREG_METERS_COUNT];   /* first: read_price's target */
    const struct node *multiply, *markup, *meters, *others, *currency;
    struct contract out;
};

/* ---- keys -------------------------------------------------------------- */

/* A blank at an end cannot be seen, and `list` is how the command asks for
 * the list price. */
static bool account_valid(struct text name)
{
    return name.size && name.size <= ACCOUNT_NAME_MAX && name.at[0] != ' '
           && name.at[name.size - 1] != ' ' && !text_is(name, "list");
}

static void read_account(struct reading *in, const struct node *n,
                         void *into)
{
    struct text *out = into, name = {0};

    read_text(in, n, &name);
    if (!name.at)
        return;
    if (account_valid(name))
        *out = name;
    else
        diag(in->diags, M_605, n->at, "'%s' cannot be an account: its name "
             "is 1 to %u bytes without a blank at either end, and not "
             "`list`, which is the list price", n->text, ACCOUNT_NAME_MAX);
}

static void read_multiply(struct reading *in, const struct node *n,
                          void *into)
{
    struct contract_input *k = into;

    k->multiply = n;
    k->out.kind = CONTRACT_MULTIPLY;
    read_factor(in, n, &k->out.times, &k->out.over);
}

static void read_markup(struct reading *in, const struct node *n, void *into)
{
    struct contract_input *k = into;

    k->markup = n;
    k->out.kind = CONTRACT_MARKUP;
    read_factor(in, n, &k->out.times, &k->out.over);
}

static void read_meters_key(struct reading *in, const struct node *n,
                            void *into)
{
    struct contract_input *k = into;

    k->meters = n;
    read_reach(in, n, &k->out.meters);
}

static void read_others_key(struct reading *in, const struct node *n,
                            void *into)
{
    struct contract_input *k = into;

    k->others = n;
    read_others(in, n, &k->out.others);
}

static void read_currency_key(struct reading *in, const struct node *n,
                              void *into)
{
    struct contract_input *k = into;

    k->currency = n;
    read_currency(in, n, &k->out.currency);
}

#define OUT(field) offsetof(struct contract_input, out.field)

static const struct read_key contract_keys[] = {
    {"account", read_account, OUT(account), true},
    {"providers", read_tokens, OUT(providers), false},
    {"models", read_ids, OUT(models), false},
    {"services", read_service_bits, OUT(when.services), false},
    {"geos", read_geo_bits, OUT(when.geos), false},
    {"from", read_instant, OUT(from), false},
    {"until", read_instant, OUT(until), false},
    {"multiply", read_multiply, 0, false},
    {"markup", read_markup, 0, false},
    {"meters", read_meters_key, 0, false},
    {"currency", read_currency_key, 0, false},
    {"others", read_others_key, 0, false},
    {"source", read_reason, OUT(source), true},
    {"notes", read_text, OUT(notes), false},
};

/* ---- a contract as a whole --------------------------------------------- */

static void check_terms(struct diags *d, const struct node *n,
                        const struct contract_input *k)
{
    const bool priced = prices_stated(k->price);

    if ((k->multiply != NULL) + (k->markup != NULL) + priced != 1)
        diag(d, M_604, n->at, "a contract has one kind of terms: "
             "`multiply:`, prices or `markup:`; write a contract for each");
    else if (k->others && !priced)
        diag(d, M_604, k->others->at, "`others:` says what the meters cost "
             "that a contract with prices does not state");
    else if (k->currency && !priced)
        diag(d, M_604, k->currency->at, "`currency:` is that of prices, "
             "which this contract does not state");
    else if (k->meters && priced)
        diag(d, M_216, k->meters->at, "`meters:` says what `multiply:` or "
             "`markup:` reaches, which is missing");
}

static void check_time(struct diags *d, const struct node *n,
                       const struct contract *contract)
{
    if (contract->from >= contract->until)
        diag(d, M_606, n->at, "a contract ends after it begins: `until:` is "
             "the first instant at which it no longer holds");
}

/* A markup is what a customer pays for the service as a whole, so it reaches
 * all meters. */
static void finish(struct catalogue *c, struct contract_input *k)
{
    struct contract *kept = arena_get(c->arena, 1, sizeof *kept);

    if (prices_stated(k->price))
        k->out.kind = CONTRACT_PRICES;
    if (!k->meters)
        k->out.meters = k->markup ? ~(mreg_meters)0 : token_meters();
    k->out.price = prices_keep(c->arena, k->price);
    *kept = k->out;
    arena_push(c->arena, &c->contracts, kept);
}

static void load_contract(struct catalogue *c, const struct node *n,
                          const struct read_schema *schema)
{
    struct contract_input k = {.out = {
        .place = n->at, .from = INT64_MIN, .until = INT64_MAX, .times = 1,
        .over = 1}};
    unsigned before = diags_errors(c->diags);

    if (!read_map(&c->in, n, schema, &k)
        || diags_errors(c->diags) != before)
        return;
    check_terms(c->diags, n, &k);
    check_time(c->diags, n, &k.out);
    if (diags_errors(c->diags) == before)
        finish(c, &k);
}

static void read_contracts(struct reading *in, const struct node *n,
                           void *into)
{
    struct read_schema schema = READ_SCHEMA("a contract", contract_keys);
    const char *keys[MREG_METERS_COUNT];

    (void)into;
    if (!read_filled(in, n, NODE_LIST, "a list of contracts"))
        return;
    schema.other = read_price;
    schema.hints = keys;
    schema.hint_count = price_key_names(in->arena, keys);
    for (size_t i = 0; i < n->count; i++)
        load_contract(catalogue_of(in), n->item[i], &schema);
}

void load_contract_file(struct catalogue *c, const struct node *root)
{
    static const struct read_key keys[] = {
        {"contracts", read_contracts, 0, true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of contracts", keys);

    read_map(&c->in, root, &schema, NULL);
}

void load_contracts(struct catalogue *c, const char *path)
{
    const struct node *root = yaml_load(c->arena, c->diags, path);

    if (root)
        load_contract_file(c, root);
}
