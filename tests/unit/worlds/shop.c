/* Prices for tests; see shop.h.
 *
 * SPDX-License-Identifier: MIT */
#include "shop.h"
#include "base/instant.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/catalogue/accounts.h"
#include "generator/checks/checks.h"
#include "generator/load/load.h"
#include "generator/load/load_price.h"
#include "generator/overlay/lay.h"
#include "generator/catalogue/price_keys.h"
#include "generator/catalogue/window.h"

static struct text text_from(const char *at)
{
    return (struct text){at, strlen(at), {"test", 1, 1}};
}

struct shop *shop_new(void)
{
    static const char *const providers[] = {"acme", "other", "third",
                                            "openrouter", "xai"};
    struct shop *s = calloc(1, sizeof *s);

    assert_non_null(s);
    s->c.arena = arena_new();
    s->c.diags = diags_new(s->c.arena);
    for (size_t i = 0; i < sizeof providers / sizeof providers[0]; i++) {
        struct provider p = {.id = text_from(providers[i]), .on = true,
                             .from_inclusive = !strcmp(providers[i], "xai")};

        arena_push(s->c.arena, &s->c.providers, p);
    }
    return s;
}

void shop_free(struct shop *s)
{
    free(s->said);
    arena_free(s->c.arena);
    free(s);
}

void shop_stock(struct shop *s, const char *provider, const char *models)
{
    const char *text = arena_printf(s->c.arena, "models:\n%s", models);
    const struct node *root = yaml_parse(s->c.arena, s->c.diags,
                                         "p.yaml", text, strlen(text));

    if (root)
        load_price_file(&s->c, root, provider);
}

void shop_overlay(struct shop *s, const char *provider, const char *models)
{
    struct catalogue own = {.in = s->c.in};
    const char *text = arena_printf(s->c.arena, "models:\n%s", models);
    const struct node *root = yaml_parse(s->c.arena, s->c.diags, "o.yaml",
                                         text, strlen(text));

    own.layer = ++s->c.layer;
    own.providers = s->c.providers;
    if (root)
        load_price_file(&own, root, provider);
    lay_prices(&s->c, &own);
}

void shop_contracts(struct shop *s, const char *contracts)
{
    const char *text = arena_printf(s->c.arena, "contracts:\n%s", contracts);
    const struct node *root = yaml_parse(s->c.arena, s->c.diags, "c.yaml",
                                         text, strlen(text));

    if (root)
        load_contract_file(&s->c, root);
}

void shop_version(struct shop *s, const char *version)
{
    shop_stock(s, "acme", arena_printf(s->c.arena,
        "  m:\n    versions:\n" SEEN "%s", version));
}

struct model *shop_model(struct shop *s, const char *provider,
                         const char *id)
{
    struct model m = {.place = {"d.yaml", 1, 1},
                      .provider = text_from(provider),
                      .id = text_from(id)};

    arena_push(s->c.arena, &s->c.models, m);
    return &s->c.models.at[s->c.models.n - 1];
}

static bool referred(const struct shop *s, const struct price_entry *e)
{
    for (size_t i = 0; i < s->c.models.n; i++) {
        const struct model *m = &s->c.models.at[i];
        struct text ref = m->pricing_ref.at ? m->pricing_ref : m->id;

        if (!strcmp(m->provider.at, e->provider.at)
            && !strcmp(ref.at, e->id.at))
            return true;
    }
    return false;
}

void shop_open_doors(struct shop *s)
{
    size_t size = 0;
    FILE *out = open_memstream(&s->said, &size);

    assert_non_null(out);
    for (size_t i = 0; i < s->c.prices.n; i++)
        if (!referred(s, s->c.prices.at[i]))
            shop_model(s, s->c.prices.at[i]->provider.at,
                       s->c.prices.at[i]->id.at);
    merge(&s->c);
    check(&s->c);
    join_contracts(&s->c);
    check_contracts(&s->c);
    flatten(&s->c, &s->book);
    s->image = image_start(&s->c, &s->book);
    if (s->book.plans.n)
        plausible(&s->c, &s->image->r, true);
    diags_print(s->c.diags, out);
    fclose(out);
}

/* ---- bills ------------------------------------------------------------- */

struct receipt shop_bill(const struct shop *s, const char *provider,
                         const char *id, struct call call)
{
    const char *at = call.at ? call.at : "2026-06-01";
    struct text ref = text_from(arena_printf(s->c.arena, "%s/%s", provider,
                                             id));
    size_t row = find_model(&s->c, ref);
    mreg_terms on = {.service = (uint8_t)call.service,
                     .geo = (uint8_t)call.geo};
    mreg_usage use = {{0}, 0};
    struct receipt r = {0};
    mreg_status status;
    mreg_bill bill;

    assert_int_not_equal(row, SIZE_MAX);
    assert_true(instant_parse(at, strlen(at), &on.at));
    if (call.account)
        on.account = account_number(&s->c, text_from(call.account));
    assert_int_equal(on.account != 0, call.account != NULL);
    memcpy(use.n, call.n, sizeof use.n);
    status = mreg_cost(&s->image->r, (mreg_model)row, &on, &use, &bill);
    r.no_version = status == MREG_E_NO_PRICE;
    r.no_rate = status == MREG_E_NO_SERVICE || status == MREG_E_NO_GEO;
    r.pico_usd = bill.pico_usd;
    r.inherited = bill.inherited;
    r.unknown = bill.unknown;
    return r;
}

const char *shop_price(const struct shop *s, const char *provider,
                       const char *id, struct call call)
{
    struct receipt r = shop_bill(s, provider, id, call);
    char *text;
    size_t end;

    if (r.no_version)
        return "no version";
    if (r.no_rate)
        return "no service";
    text = arena_printf(s->c.arena, "%llu.%012llu",
                        (unsigned long long)(r.pico_usd / 1000000000000),
                        (unsigned long long)(r.pico_usd % 1000000000000));
    for (end = strlen(text); text[end - 1] == '0'; end--)
        text[end - 1] = 0;
    if (text[end - 1] == '.')
        text[end - 1] = 0;
    return arena_printf(s->c.arena, "%s%s", text, r.unknown ? "+?" : "");
}

/* "2026-06-01T13:00Z service 1 geo 0, 1000 input, 5 output" */
static const char *call_text(const struct shop *s, const struct call *call)
{
    const char *text = arena_printf(s->c.arena, "%s service %u geo %u for %s",
                                    call->at ? call->at : "2026-06-01",
                                    call->service, call->geo,
                                    call->account ? call->account : "nobody");

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (call->n[m])
            text = arena_printf(s->c.arena, "%s, %llu %s", text,
                                (unsigned long long)call->n[m],
                                mreg_meter_name((mreg_meter)m).at);
    return text;
}

void shop_price_is(const struct shop *s, const char *provider,
                   const char *id, struct call call, const char *usd,
                   const char *file, int line)
{
    const char *is = shop_price(s, provider, id, call);

    if (strcmp(is, usd) == 0)
        return;
    print_error("%s/%s at %s: expected %s USD, but was %s\n", provider, id,
                call_text(s, &call), usd, is);
    _fail(file, line);
}

size_t shop_rates(const struct shop *s, const char *id)
{
    size_t row = find_model(&s->c, text_from(id));

    assert_int_not_equal(row, SIZE_MAX);
    return s->book.plans.at[s->c.models.at[row].plan[0]].n;
}
