/* The folder of an overlay: what is read from where.
 *
 * SPDX-License-Identifier: MIT */
#include "overlay.h"

#include <string.h>

#include "generator/catalogue/complete.h"
#include "generator/catalogue/days.h"
#include "generator/load/load.h"
#include "generator/read/file.h"
#include "lay.h"

/* Tells whether the folder has the entry. */
static bool has(const struct file_list *list, const char *name,
                bool is_folder)
{
    for (size_t i = 0; i < list->n; i++)
        if (!strcmp(list->at[i].name, name)
            && list->at[i].is_folder == is_folder)
            return true;
    return false;
}

static void refuse_others(struct catalogue *c, const char *folder,
                          const struct file_list *list)
{
    static const struct { const char *name; bool is_folder; } parts[] = {
        {"definitions", true}, {"pricing", true}, {"contracts.yaml", false},
    };
    size_t known = 0;

    for (size_t i = 0; i < list->n; i++) {
        size_t k = 0;

        while (k < sizeof parts / sizeof *parts
               && (strcmp(list->at[i].name, parts[k].name)
                   || list->at[i].is_folder != parts[k].is_folder))
            k++;
        if (k < sizeof parts / sizeof *parts)
            known++;
        else
            diag(c->diags, M_14, (struct place){list->at[i].path, 0, 0},
                 "an overlay holds definitions/, pricing/ and "
                 "contracts.yaml");
    }
    if (!known)
        diag(c->diags, M_632, (struct place){folder, 0, 0},
             "this overlay has no definitions/, pricing/ or contracts.yaml; "
             "is it the right folder?");
}

/* Days on which somebody looked at an overlay are his own: what the base says
 * without an instant must not move to another day by them. */
static void settle_as_of(struct catalogue *c)
{
    if (!c->as_of)
        find_as_of(c);
}

void load_overlay(struct catalogue *c, const char *folder)
{
    struct catalogue own = {.in = c->in};
    struct file_list list = {NULL, 0, 0};

    settle_as_of(c);
    own.layer = ++c->layer;
    own.providers = c->providers;   /* they grow; lay_definitions takes them */
    own.flavours = c->flavours;
    own.naming = c->naming;         /* an offer may be under its prefixes */
    own.hosts = c->hosts;
    if (!file_folder(c->arena, c->diags, folder, &list))
        return;
    refuse_others(c, folder, &list);
    if (has(&list, "definitions", true))
        load_definitions(&own, arena_printf(c->arena, "%s/definitions",
                                            folder));
    if (has(&list, "pricing", true))
        load_pricing(&own, arena_printf(c->arena, "%s/pricing", folder));
    lay_definitions(c, &own);
    lay_prices(c, &own);
    if (has(&list, "contracts.yaml", false))
        load_contracts(c, arena_printf(c->arena, "%s/contracts.yaml",
                                       folder));
    settle_as_of(c);
}
