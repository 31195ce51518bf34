/* Names to models, with the provider a caller insists on.
 *
 * SPDX-License-Identifier: MIT */
#include "lookup.h"

#include <string.h>

#include "cli/cli.h"
#include "base/instant.h"
#include "base/options.h"

#define CANDIDATES 5
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

/* provider/name, which outranks what the name means on its own. */
static mreg_status qualified(const mreg *r, const char *name, size_t size,
                             mreg_provider provider, mreg_match *match)
{
    char full[QUALIFIED_ROOM];
    mreg_provider_view view;

    mreg_provider_info(r, provider, &view);
    if (view.id.size + 1 > sizeof full ||
        size > sizeof full - view.id.size - 1)
        return MREG_E_NO_MODEL;
    memcpy(full, view.id.at, view.id.size);
    full[view.id.size] = '/';
    memcpy(full + view.id.size + 1, name, size);
    return mreg_resolve(r, full, view.id.size + 1 + size, NULL, 0, match);
}

/* `openai/x` may also be how another provider calls a model of its own. */
static bool is_of(const mreg *r, mreg_model m, mreg_provider provider)
{
    mreg_info_view info;

    return m == MREG_NONE
           || (mreg_info(r, m, &info) == MREG_OK && info.provider == provider);
}

mreg_status lookup(const mreg *r, const char *name, size_t size,
                   mreg_provider provider, mreg_match *match)
{
    mreg_policy only = {&provider, 1, &provider, 1, MREG_NONE};
    mreg_status s;

    if (provider == MREG_NONE)
        return mreg_resolve(r, name, size, NULL, 0, match);
    s = qualified(r, name, size, provider, match);
    if (s != MREG_E_NO_MODEL && is_of(r, match->model, provider))
        return s;
    s = mreg_resolve(r, name, size, &only, 0, match);
    if (s != MREG_E_DISABLED)
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
static uint32_t nearest_model(const char *name, mreg_model *found)
{
    const mreg *r = REGISTRY;
    struct nearest near = {name, NULL, 0};
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
    return nearest_found(&near) != NULL;
}

void complain_lookup(const char *command, const char *name, mreg_status why)
{
    mreg_model found[CANDIDATES];
    uint32_t count = mreg_search(REGISTRY, name, strlen(name), found,
                                 CANDIDATES);

    complain(command, mreg_status_text((uint32_t)why).at, name, NULL);
    if (count == 0)
        count = nearest_model(name, found);
    if (count == 0)
        return;
    out_text(&out_err, "near it:\n");
    for (uint32_t i = 0; i < count && i < CANDIDATES; i++) {
        out_text(&out_err, "  ");
        out_view(&out_err, model_provider(REGISTRY, found[i]));
        out_char(&out_err, '/');
        out_view(&out_err, model_id(REGISTRY, found[i]));
        out_char(&out_err, '\n');
    }
    out_flush(&out_err);
}

bool choose_name(const char *command, const char *what,
                 mreg_text (*name_of)(uint32_t), const char *text,
                 uint8_t *out)
{
    char all[256] = "there are: ";
    size_t used = strlen(all), size = strlen(text);
    static const mreg_text comma = {", ", 2};

    for (uint8_t i = 0; i < UINT8_MAX; i++) {
        mreg_text name = name_of(i);

        if (name.size == 0)
            break;
        if (name.size == size && memcmp(name.at, text, size) == 0) {
            *out = i;
            return true;
        }
        if (i > 0)
            append(all, sizeof all, &used, comma);
        append(all, sizeof all, &used, name);
    }
    complain(command, what, text, all);
    return false;
}

bool choose_provider(const char *command, const char *name,
                     mreg_provider *out)
{
    *out = MREG_NONE;
    if (!name)
        return true;
    *out = mreg_provider_find(REGISTRY, name, strlen(name));
    if (*out == MREG_NONE)
        complain(command, "no such provider", name, NULL);
    return *out != MREG_NONE;
}

bool choose_instant(const char *command, const char *text, mreg_time *out)
{
    *out = 0;
    if (!text || instant_parse_log(text, strlen(text), out))
        return true;
    complain(command, "not an instant:", text,
             "write 2026-08-16 or 2026-08-16T16:00Z, 1970 to 9999");
    return false;
}
