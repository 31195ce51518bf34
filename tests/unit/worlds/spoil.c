/* Registry files spoilt by rows.
 *
 * SPDX-License-Identifier: MIT */
#include "spoil.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "ask_all.h"
#include "mreg_host.h"

struct spoil spoil;

int spoil_set_up(void **state)
{
    (void)state;
    spoil.arena = arena_new();
    spoil.file = few_write(spoil.arena, few_load(spoil.arena), false);
    return 0;
}

int spoil_tear_down(void **state)
{
    (void)state;
    few_free(spoil.file);
    arena_free(spoil.arena);
    return 0;
}

void spoil_refused(struct few_file f, const char *what)
{
    mreg_host_note why;
    mreg_place place;
    const mreg *r;

    few_seal(f);
    if (mreg_attach(f.at, f.size, &place, &r) == MREG_OK)
        ask_all(r);
    if (mreg_verify(f.at, f.size, &why) == MREG_OK)
        fail_msg("%s may pass", what);
    if (!why.text[0])
        fail_msg("%s is refused without a reason", what);
    few_free(f);
}
