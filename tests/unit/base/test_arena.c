/* Memory of one run: arrays and texts that grow, small and large.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"

/* Three lists in turn, so that blocks before, between and behind others
 * move. */
static void test_lists_grow_in_turn(void **state)
{
    enum { ITEMS = 40000 };
    struct { uint32_t *at; size_t n, room; } lists[3] = {{NULL, 0, 0}};
    struct arena *a = arena_new();

    (void)state;
    for (uint32_t i = 0; i < ITEMS; i++)
        for (uint32_t k = 0; k < 3; k++)
            if (i % (k + 1) == 0)
                arena_push(a, &lists[k], i * 3 + k);
    for (uint32_t k = 0; k < 3; k++) {
        assert_int_equal(lists[k].n, (ITEMS + k) / (k + 1));
        for (uint32_t i = 0; i < lists[k].n; i++)
            assert_int_equal(lists[k].at[i], i * (k + 1) * 3 + k);
    }
    arena_free(a);
}

/* Work that begins, keeps and frees arenas, and then asks for more than there
 * is, if it is told to. */
struct work { struct arena *outer, *kept; bool greedy, went_on; };

static void work(void *state)
{
    struct work *w = state;
    struct arena *gone = arena_new(), *left = arena_new();

    w->kept = arena_new();
    arena_get(w->kept, 100, 1);
    arena_get(left, 100000, 1);
    arena_get(w->outer, 100, 1);
    arena_free(gone);
    if (w->greedy)
        arena_get(left, SIZE_MAX / 2, 4);
    w->went_on = true;
    arena_free(left);
}

static void inner(void *state)
{
    struct work *w = state;
    struct work less = {.outer = w->outer, .greedy = true};

    assert_false(arena_guarded(work, &less));
    assert_false(less.went_on);
    work(w);
}

/* What the sanitizers find here is a leak, or memory that was freed twice. */
static void test_guarded_work_ends(void **state)
{
    struct work w = {.outer = arena_new()};

    (void)state;
    assert_true(arena_guarded(work, &w));
    assert_true(w.went_on);
    assert_non_null(arena_get(w.kept, 1, 1));
    arena_free(w.kept);
    w = (struct work){.outer = w.outer, .greedy = true};
    assert_false(arena_guarded(work, &w));
    assert_false(w.went_on);
    w = (struct work){.outer = w.outer};
    assert_true(arena_guarded(inner, &w));
    arena_free(w.kept);
    assert_non_null(arena_get(w.outer, 1, 1));
    arena_free(w.outer);
}

/* Rooms of 2, 4, 8 ... of 64 bytes meet the limit of what blocks share. */
static void test_lists_meet_the_limit(void **state)
{
    struct item { uint64_t words[8]; };
    struct { struct item *at; size_t n, room; } list = {NULL, 0, 0};
    struct arena *a = arena_new();

    (void)state;
    for (uint64_t i = 0; i < 3000; i++) {
        struct item item = {{i, ~i}};

        arena_push(a, &list, item);
    }
    for (uint64_t i = 0; i < 3000; i++) {
        assert_int_equal(list.at[i].words[0], i);
        assert_int_equal(list.at[i].words[1], ~i);
    }
    arena_free(a);
}

static void test_memory_is_zeroed(void **state)
{
    static const size_t sizes[] = {0, 1, 15, 16, 17, 16383, 16384, 16385,
                                   65536, 1000000};
    struct arena *a = arena_new();

    (void)state;
    for (int turn = 0; turn < 3; turn++)
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            unsigned char *at = arena_get(a, sizes[i], 1);

            assert_int_equal((uintptr_t)at % _Alignof(max_align_t), 0);
            for (size_t k = 0; k < sizes[i]; k++)
                assert_int_equal(at[k], 0);
            memset(at, 0xA5, sizes[i]);
        }
    arena_free(a);
}

/* About the sizes at which a text is formatted a second time. */
static void test_texts_of_every_length(void **state)
{
    struct arena *a = arena_new();
    struct buffer b = {.arena = a};
    char word[301];
    size_t all = 0;

    (void)state;
    memset(word, 'x', sizeof word);
    for (size_t n = 0; n <= 300; n++) {
        const char *text = arena_printf(a, "%.*s!", (int)n, word);

        assert_int_equal(strlen(text), n + 1);
        assert_int_equal(text[n], '!');
        put(&b, "%.*s!", (int)n, word);
        all += n + 1;
        assert_int_equal(b.n, all);
        assert_memory_equal(b.at + all - n - 1, text, n + 1);
    }
    arena_free(a);
}

static void test_bytes_are_forgotten(void **state)
{
    char key[] = "sk-secret!";

    (void)state;
    forget_bytes(key, sizeof key - 2);
    for (size_t i = 0; i < sizeof key - 2; i++)
        assert_int_equal(key[i], 0);
    assert_int_equal(key[sizeof key - 2], '!');
    arena_forget(arena_new());
    arena_forget(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lists_grow_in_turn),
        cmocka_unit_test(test_lists_meet_the_limit),
        cmocka_unit_test(test_guarded_work_ends),
        cmocka_unit_test(test_memory_is_zeroed),
        cmocka_unit_test(test_texts_of_every_length),
        cmocka_unit_test(test_bytes_are_forgotten),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
