/* tokenizers.yaml: its keys, which words in a name count, and what comes
 * before what.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "generator/read/read.h"
#include "generator/catalogue/complete.h"
#include "generator/catalogue/find.h"
#include "generator/load/load.h"

#define FIXTURE "tests/fixtures/tokenizers"

static struct catalogue begin(void)
{
    struct arena *a = arena_new();
    struct catalogue c = {.arena = a, .diags = diags_new(a)};

    load_definitions(&c, FIXTURE);
    return c;
}

static void finish(struct catalogue *c)
{
    diags_print(c->diags, stderr);
    assert_int_equal(diags_errors(c->diags), 0);
    arena_free(c->arena);
}

static struct text text(const char *at)
{
    return (struct text){at, strlen(at), {NULL, 0, 0}};
}

/* `wanted` NULL: nothing. */
static void assert_text(struct text t, const char *wanted, const char *of)
{
    if (wanted ? !text_is(t, wanted) : t.at != NULL)
        fail_msg("%s: %s, not %s", of, t.at ? t.at : "nothing",
                 wanted ? wanted : "nothing");
}

static const struct model *model(const struct catalogue *c, const char *ref)
{
    size_t at = find_model(c, text(ref));

    if (at == SIZE_MAX)
        fail_msg("no model %s", ref);
    return &c->models.at[at];
}

static void test_keys(void **state)
{
    struct catalogue c = begin();
    const struct tokenizer *t = c.tokenizers.at;
    const struct chat *chat = c.chats.at;

    (void)state;
    assert_int_equal(c.tokenizers.n, 4);
    assert_text(t[0].is.name, "own", "name");
    assert_true(t[0].is_own);
    assert_int_equal(t[0].vocabulary, 4);
    assert_int_equal(t[0].factor, 1000);
    assert_text(t[0].source, "its file", "source");
    assert_int_equal(t[0].checked, MREG_UTC(2026, 1, 1, 0, 0));
    assert_false(t[1].is_own);
    assert_int_equal(t[1].vocabulary, 8);
    assert_int_equal(t[1].factor, 1300);
    assert_int_equal(t[3].factor, 1);
    assert_int_equal(c.chats.n, 2);
    assert_int_equal(chat[0].adds.message, 3);
    assert_int_equal(chat[0].adds.name, 1);
    assert_int_equal(chat[0].adds.reply, 3);
    assert_text(chat[0].source, "a cookbook", "source");
    assert_int_equal(chat[1].adds.message, 99);
    assert_int_equal(chat[1].adds.name, -99);
    assert_int_equal(chat[1].adds.reply, 0);
    finish(&c);
}

static void test_words(void **state)
{
    static const struct { const char *model, *tokenizer, *chat; } cases[] = {
        {"acme/gpt-4", "own", "talk"},
        {"acme/gpt-4-turbo", "own", "talk"},
        {"acme/GPT-4-0301", "own", "terse"},    /* in any case */
        {"acme/gpt-4.1", NULL, NULL},           /* another version */
        {"acme/gpt-4.1-mini-2", "near", NULL},
        {"acme/gpt-4.x", "own", "talk"},        /* no version */
        {"acme/gpt-4.", "own", "talk"},
        {"acme/gpt-4x", NULL, NULL},            /* another word */
        {"acme/gpt-4o", "near", NULL},
        {"acme/my-gpt-4o", "near", NULL},
        {"acme/my.gpt-4o@2", "near", NULL},
        {"acme/xgpt-4", NULL, NULL},
        {"acme/2gpt-4", NULL, NULL},
        {"acme/odd", "own", NULL},              /* with its provider: longer */
        {"acme/gpt-4o-mine", "said", "terse"},  /* its own word */
        {"acme/gpt", NULL, NULL},
        {"acme/plain", NULL, NULL},
        {"host/a", "near", NULL},               /* its maker's */
        {"host/odd", "own", NULL},
        {"host/gpt-4", "own", "talk"},          /* whose maker's has none */
        {"host/gpt-4o", "own", "talk"},
        {"host/b", "said", "talk"},
    };
    struct catalogue c = begin();

    (void)state;
    merge(&c);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct model *m = model(&c, cases[i].model);

        assert_text(m->tokenizer, cases[i].tokenizer, cases[i].model);
        assert_text(m->chat, cases[i].chat, cases[i].model);
        assert_true(!m->tokenizes == !m->tokenizer.at);
        assert_true(!m->chats == !m->chat.at);
        if (m->tokenizes)
            assert_text(m->tokenizes->is.name, m->tokenizer.at, "row");
    }
    finish(&c);
}

static void add_listed(struct catalogue *c, const char *id,
                       const char *tokenizer)
{
    struct model m = {.provider = text("acme"), .id = text(id),
                      .tokenizer = text(tokenizer), .unpriced = text("none"),
                      .from_snapshot = true};

    arena_push(c->arena, &c->models, m);
}

/* What a snapshot calls it counts last, and need not be known. */
static void test_snapshot(void **state)
{
    struct catalogue c = begin();

    (void)state;
    add_listed(&c, "twin-2", "own");
    add_listed(&c, "other", "said");
    add_listed(&c, "third", "unheard-of");
    merge(&c);
    assert_text(model(&c, "acme/twin-2")->tokenizer, "near", "twin-2");
    assert_text(model(&c, "acme/other")->tokenizer, "said", "other");
    assert_non_null(model(&c, "acme/other")->tokenizes);
    assert_text(model(&c, "acme/third")->tokenizer, "unheard-of", "third");
    assert_null(model(&c, "acme/third")->tokenizes);
    finish(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_snapshot),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
