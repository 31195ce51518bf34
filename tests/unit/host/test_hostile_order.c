/* Registry files whose rows are out of order, or say what others do not: a
 * look-up would find another row, and a bill another price.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "runtime/inside.h"
#include "spoil.h"

/* Gives the id of a provider to another, and the filter of spellings the bit
 * that it then must have. */
static void give_id_away(struct few_file f)
{
    const struct mreg_provider_row *p = few_rows(f, PROVIDERS);
    struct mreg_spelling_row *s = few_rows(f, SPELLINGS);

    while (s->text != p[s->provider].id)
        s++;
    mreg_filter_put(few_rows(f, FILTER), (const char *)few_rows(f, POOL)
                    + (s->text >> 8), s->text & 255, '/');
    s->provider ^= 1;
}

/* What the runtime finds by a name, or takes as it is. */
static void test_order(void **state)
{
    (void)state;
    CHANGED("a provider whose id is another's", give_id_away(f));
    CHANGED("accounts out of order",
            struct mreg_account_row *a = few_rows(f, ACCOUNTS), t = a[1];
            a[1] = a[2]; a[2] = t);
    CHANGED("an account twice",
            ROWS(struct mreg_account_row, ACCOUNTS)[1] =
                ROWS(struct mreg_account_row, ACCOUNTS)[2]);
    CHANGED("an account without a name",
            ROWS(struct mreg_account_row, ACCOUNTS)[1].name = 0);
    CHANGED("an account in the place of anybody",
            ROWS(struct mreg_account_row, ACCOUNTS)[0] =
                ROWS(struct mreg_account_row, ACCOUNTS)[1]);
    CHANGED("anybody as an account",
            ROWS(struct mreg_account_row, ACCOUNTS)[1] =
                ROWS(struct mreg_account_row, ACCOUNTS)[0]);
    CHANGED("a tier twice",
            ROWS(struct mreg_tier_row, TIERS)[1].name =
                ROWS(struct mreg_tier_row, TIERS)[0].name);
    CHANGED("a tier without a name",
            ROWS(struct mreg_tier_row, TIERS)[0].name = 0);
    CHANGED("a flavour of another convention",
            struct mreg_flavour_row *n = few_rows(f, FLAVOURS);
            n[1].name = n[0].name; n[1].convention = n[0].convention + 1);
    CHANGED("layers out of order",
            struct mreg_layer_row *l = few_rows(f, LAYERS), t = l[0];
            l[0] = l[1]; l[1] = t);
    CHANGED("two layers of a version",
            ROWS(struct mreg_layer_row, LAYERS)[1] =
                ROWS(struct mreg_layer_row, LAYERS)[0]);
    CHANGED("a layer that about does not name",
            ((mreg_about_view *)few_rows(f, 1))->layers = 1);
    CHANGED("a condition that no call meets",
            ROWS(struct mreg_condition_row, CONDITIONS)[0].zero = 1);
    CHANGED("a byte of a condition that says nothing",
            ROWS(struct mreg_condition_row, CONDITIONS)[0].spare = 1);
}

/* Returns a model that has a sheet beside it. */
static struct mreg_model_row *usual_model(struct few_file f)
{
    struct mreg_model_row *m = MODEL_ROWS;

    while (m->sheet == MREG_NO_ROW)
        m++;
    return m;
}

static void test_usual(void **state)
{
    (void)state;
    CHANGED("a sheet in another currency",
            uint16_t *c = few_rows(f, CURRENCIES);
            c[usual_model(f)->sheet] = 3 << 10 | 14 << 5 | 25);
    CHANGED("a sheet that the rates do not charge",
            usual_model(f)->sheet ^= 1);
    CHANGED("a sheet before its first version", usual_model(f)->since = 1);
    CHANGED("a sheet that is later than as_of",
            usual_model(f)->since = 0xFFFE);
    CHANGED("a sheet beyond its tokens",
            struct mreg_model_row *m = MODEL_ROWS;
            for (unsigned i = 0; i < few_section(f, MODELS)->count; i++)
                m[i].below = 0);
    CHANGED("a sheet that ends with its version",
            for (unsigned i = 0; i < few_section(f, RATES)->count; i++)
                if (ROWS(struct mreg_rate_row, RATES)[i].sheet
                    == usual_model(f)->sheet)
                    ROWS(struct mreg_rate_row, RATES)[i].sheet = 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order), cmocka_unit_test(test_usual),
    };

    return cmocka_run_group_tests(tests, spoil_set_up, spoil_tear_down);
}
