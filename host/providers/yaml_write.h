/* Documents in memory, made or changed, and written as YAML that yaml.c and
 * others read back as the same texts.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_YAML_WRITE_H
#define MREG_YAML_WRITE_H

#include "base/buffer.h"
#include "generator/read/node.h"

struct node *yaml_map(struct arena *a);
struct node *yaml_list(struct arena *a);
/* A text, which is quoted where it could be read as anything else; a word is
 * written as it is: on, off, a number. */
struct node *yaml_text(struct arena *a, const char *text);
struct node *yaml_word(struct arena *a, const char *text);

/* Sets the value of a key of a map, at its place or at the end. */
void yaml_set(struct arena *a, struct node *map, const char *key,
              struct node *value);
void yaml_append(struct arena *a, struct node *list, struct node *item);

/* Returns the map below a key, which is made if there is none. */
struct node *yaml_below(struct arena *a, struct node *map, const char *key);

/* Writes a map as a document, every map and list as a block. Whatever bytes a
 * text has, its line holds no control characters. */
void yaml_write(struct buffer *b, const struct node *map);

#endif
