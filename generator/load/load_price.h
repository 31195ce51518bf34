/* The parts of a pricing file, one reader each.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_LOAD_PRICE_H
#define MREG_GEN_LOAD_PRICE_H

#include "generator/catalogue/catalogue.h"
#include "generator/read/read.h"

/* What the readers of its parts know about a pricing file. */
struct price_file {
    struct catalogue *c;
    struct text id;
    const struct provider *provider;   /* NULL: nobody defined it */
    const char *keys[MREG_METERS_COUNT]; /* of prices, to suggest */
};

/* Reads a price key and its value, as a read_schema.other: false if `key` is
 * not one. `into` begins with the prices of all meters. */
bool read_price(struct reading *in, const struct node *key,
                const struct node *value, void *into);

/* Tells whether there is a price, or a mistake for one, among those of all
 * meters. */
bool prices_stated(const struct price *prices);

/* Reads a factor as a fraction in lowest terms; false after a mistake. */
bool read_factor(struct reading *in, const struct node *n, uint32_t *times,
                 uint32_t *over);
/* Reads the meters that a factor reaches. */
reader read_reach;    /* mreg_meters */

/* Reads the code of a currency. */
reader read_currency;   /* mreg_currency */

/* Reads what becomes of other prices. */
reader read_others;   /* enum others */

/* Reads `sources: [<name> <day>, ...]` into the source of a struct version,
 * behind what `source:` says; the newest day is its `checked` if it has no
 * other. */
reader read_sources;
/* Reads `drops: [batch, cache_read]` into a struct version. */
reader read_drops;
/* Reports what the version before (NULL: there is none) states and `v`
 * neither states nor drops, and what `v` drops without need. */
void check_drops(struct catalogue *c, const struct version *before,
                 const struct version *v);

/* Reports a service that costs what another does and has a price of its own,
 * or whose other has none. */
void check_mapping(struct catalogue *c, const struct version *v);

void load_override(const struct price_file *f, const struct node *n,
                   struct version *v);
void load_versions(const struct price_file *f, const struct node *n,
                   struct price_entry *entry);

/* Loads a whole file; `stem` is its name without .yaml. */
void load_price_file(struct catalogue *c, const struct node *root,
                     const char *stem);

#endif
