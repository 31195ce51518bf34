/* Names to models, with the provider a caller insists on.
 *
 * SPDX-License-Identifier: MIT */
#include "lookup.h"

#include <string.h>

#include "base/options.h"

#define QUALIFIED_ROOM 1024     /* longer than any name there is */

mreg_text model_id(const mreg *r, mreg_model m)
{
    mreg_info_view info;

    mreg_info(r, m, &info);
    return info.id;
}

mreg_text model_provider(const mreg *r, mreg_model m)
{
    mreg_info_view info;
    mreg_provider_view provider;

    mreg_info(r, m, &info);
    mreg_provider_info(r, info.provider, &provider);
    return provider.id;
}

/* provider/name, which outranks what the name means on its own; another
 * provider's model that is called so is not asked for. */
static mreg_status qualified(const mreg *r, const char *name, size_t size,
                             mreg_provider provider, mreg_match *match)
{
    char full[QUALIFIED_ROOM];
    mreg_provider_view view;

    mreg_provider_info(r, provider, &view);
    if (view.id.size + 1 > sizeof full
        || size > sizeof full - view.id.size - 1)
        return MREG_E_NO_MODEL;
    memcpy(full, view.id.at, view.id.size);
    full[view.id.size] = '/';
    memcpy(full + view.id.size + 1, name, size);
    return mreg_resolve(r, full, view.id.size + 1 + size, NULL,
                        MREG_VIA_HOST, match);
}

mreg_status lookup(const mreg *r, const char *name, size_t size,
                   mreg_provider provider, mreg_match *match)
{
    mreg_policy only = {&provider, 1, &provider, 1, MREG_NONE};
    mreg_status s;

    if (provider == MREG_NONE)
        return mreg_resolve(r, name, size, NULL, 0, match);
    s = qualified(r, name, size, provider, match);
    if (s != MREG_E_NO_MODEL)
        return s;
    /* None of several is this provider's: it has no model of that name. */
    s = mreg_resolve(r, name, size, &only, 0, match);
    if (s != MREG_E_DISABLED && s != MREG_E_AMBIGUOUS)
        return s;
    match->model = MREG_NONE;
    return MREG_E_NO_MODEL;
}

static void append(char *out, size_t room, size_t *used, mreg_text text)
{
    if (text.size > room - *used - 1)
        return;
    memcpy(out + *used, text.at, text.size);
    *used += text.size;
    out[*used] = 0;
}

void how_text(uint32_t via, char out[HOW_ROOM])
{
    static const mreg_text plus = {"+", 1}, exact = {"exact", 5};
    size_t used = 0;

    out[0] = 0;
    for (uint32_t bit = 0; bit < 32; bit++) {
        if (!(via >> bit & 1))
            continue;
        if (used > 0)
            append(out, HOW_ROOM, &used, plus);
        append(out, HOW_ROOM, &used, mreg_stage_name(bit));
    }
    if (used == 0)
        append(out, HOW_ROOM, &used, exact);
}

/* The model with the name that is spelt most like the one asked for. */
static uint32_t nearest_model(const mreg *r, const char *name,
                              mreg_model *found)
{
    struct nearest near = {name, strlen(name), NULL, 0};
    bool qualified = strpbrk(name, "/:") != NULL;

    for (mreg_model m = 0; m < mreg_count(r); m++) {
        const char *best = near.best;
        uint32_t cursor = 0;
        mreg_provider p;
        mreg_text text;

        while ((cursor = mreg_next_name(r, m, cursor, &text, &p)) != 0)
            if (p == MREG_NONE || qualified)
                nearest_try(&near, text.at);
        if (near.best != best)
            *found = m;
    }
    return near.best != NULL;
}

uint32_t near_models(const mreg *r, const char *name, mreg_model *found,
                     uint32_t room)
{
    const uint32_t count = mreg_search(r, name, strlen(name), found, room);

    return count > 0 || room == 0 ? count : nearest_model(r, name, found);
}
