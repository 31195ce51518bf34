/* What both older forms of a configuration need.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CONFIG_MIGRATE_PARTS_H
#define MREG_CONFIG_MIGRATE_PARTS_H

#include "migrate.h"

/* Reads the two forms. */
void migrate_switches(struct migration *m, const struct node *root);
void migrate_models(struct migration *m, const struct node *root);

/* Notes what is left out: a format and its arguments, never a key. */
void migrate_note(struct migration *m, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Notes the keys of a map that are none of these words. */
void migrate_note_others(struct migration *m, const struct node *map,
                         const char *const *words, size_t count);

/* The text of a member; NULL if there is none, or it is no text. */
const char *member_text(const struct node *map, const char *key);
/* Whether a member says true; `usual` if it is not there. */
bool member_flag(const struct node *map, const char *key, bool usual);

/* Adds a model to the list unless it is there. */
void migrate_add(struct migration *m, const char *model);

#endif
