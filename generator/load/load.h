/* The loaders of definitions/ and pricing/: the two doors first, then the
 * loaders of one kind of file each.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_LOAD_H
#define MREG_GEN_LOAD_H

#include "generator/catalogue/catalogue.h"
#include "generator/read/read.h"

/* Reads providers.yaml, naming.yaml, access.yaml, <maker>/<model>.yaml and
 * <host>/offers.yaml under `dir`. */
void load_definitions(struct catalogue *c, const char *dir);
/* Reads every <provider>.yaml under `dir`. */
void load_pricing(struct catalogue *c, const char *dir);

void load_providers(struct catalogue *c, const char *path);
void load_as_of(struct catalogue *c, const char *path);
void load_naming(struct catalogue *c, const char *path);
void load_tokenizers(struct catalogue *c, const char *path);
void load_families(struct catalogue *c, const char *path);
void load_access(struct catalogue *c, const char *path);
void load_profiles(struct catalogue *c, const char *path);
/* Reads contracts.yaml: what accounts are charged. */
void load_contracts(struct catalogue *c, const char *path);
void load_contract_file(struct catalogue *c, const struct node *root);

/* Reads one model. Its provider is the folder's name, its id `stem` unless
 * the file gives one. */
void load_model(struct catalogue *c, const char *path, const char *provider,
                const char *stem);
/* Reads the names of a provider that mean one model, then another. */
void load_rolling(struct catalogue *c, const char *path,
                  const char *provider);
/* Reads models of a maker, by id, which state the keys of metadata as their
 * own. */
void load_models(struct catalogue *c, const char *path, const char *provider);
void load_offers(struct catalogue *c, const char *path,
                 const char *provider);

/* Adds the offers that `dated:` and `profiles:` of others stand for. */
void expand_profiles(struct catalogue *c);
/* Reports prefixes that naming.yaml has, too. */
void check_prefixes(struct catalogue *c);
/* Returns what an offers.yaml says of the host, or NULL. */
const struct host_rules *rules_of_host(const struct catalogue *c,
                                       struct text provider);
/* Reads `rules:` of an offers.yaml; `into` is the id of its host. */
reader read_host_rules;

/* Read `capabilities:` and then `lacks:` into a struct model. */
void read_has(struct reading *in, const struct node *n, void *into);
void read_lacks(struct reading *in, const struct node *n, void *into);

/* Reads the keys of one offer into a struct model. */
extern const struct read_schema offer_schema;

#endif
