/* Reading names of closed lists, which the runtime's headers hold.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"
#include "runtime/weigh.h"
#include "read.h"

#define BY_NUMBER(n, NAME, name, ...) [n] = (name),
#define BY_BIT(n, NAME, name) [n] = (name),
#define BY_WORD(n, name) [n] = #name,
#define NAMES(what, list) {(what), (list), sizeof(list) / sizeof (list)[0]}

static const char *const meters[] = {MREG_METERS(BY_NUMBER)};
static const char *const capabilities[] = {MREG_CAPABILITIES(BY_BIT)};
static const char *const services[] = {MREG_SERVICES(BY_BIT)};
static const char *const geographies[] = {MREG_GEOGRAPHIES(BY_BIT)};
static const char *const precisions[] = {MREG_PRECISIONS(BY_BIT)};
static const char *const conventions[] = {MREG_CONVENTIONS(BY_BIT)};
static const char *const vocabularies[] = {MREG_WEIGHED(BY_WORD)};

const struct read_names read_meters = NAMES("meter", meters);
const struct read_names read_capabilities = NAMES("capability", capabilities);
const struct read_names read_services = NAMES("service", services);
const struct read_names read_geographies = NAMES("geography", geographies);
const struct read_names read_precisions = NAMES("precision", precisions);
const struct read_names read_conventions = NAMES("convention", conventions);
const struct read_names read_vocabularies =
    NAMES("vocabulary with weights", vocabularies);

bool read_name(struct reading *in, const struct node *n,
               const struct read_names *names, unsigned *out)
{
    if (n->kind != NODE_SCALAR)
        return read_kind(in, n, NODE_SCALAR, arena_printf(
            in->arena, "a %s", names->what));
    for (unsigned i = 0; i < names->count; i++)
        if (names->at[i] && node_is(n, names->at[i])) {
            *out = i;
            return true;
        }
    read_unknown(in, M_110, names->what, text_of(n), names->at, names->count);
    return false;
}

static const struct node *first_like(const struct node *list,
                                     const struct node *item)
{
    size_t i = 0;

    while (!node_is(list->item[i], item->text))
        i++;
    return list->item[i];
}

static bool add_name(struct reading *in, const struct node *list, size_t i,
                     const struct read_names *names, uint64_t *bits)
{
    const struct node *n = list->item[i];
    unsigned number;

    if (!read_name(in, n, names, &number))
        return false;
    if (*bits >> number & 1) {
        diag(in->diags, M_113, n->at, "'%s' is listed twice", n->text);
        diag_note(in->diags, first_like(list, n)->at, "the first is here");
        return false;
    }
    *bits |= (uint64_t)1 << number;
    return true;
}

bool read_name_set(struct reading *in, const struct node *n,
                   const struct read_names *names, uint64_t *bits)
{
    unsigned number;
    bool good = true;

    *bits = 0;
    if (n->kind == NODE_SCALAR) {
        good = read_name(in, n, names, &number);
        if (good)
            *bits = (uint64_t)1 << number;
        return good;
    }
    if (!read_filled(in, n, NODE_LIST, arena_printf(
            in->arena, "a %s or a list of them", names->what)))
        return false;
    for (size_t i = 0; i < n->count; i++)
        good = add_name(in, n, i, names, bits) && good;
    return good;
}
