/* Comments of a YAML file that is written anew.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_YAML_COMMENTS_H
#define MREG_YAML_COMMENTS_H

#include "base/buffer.h"
#include "generator/read/node.h"

/* A document, and the text that it was read from. */
struct yaml_document {
    const char *text;
    size_t size;
    const struct node *root;    /* NULL: there is none */
};

/* Appends the text of `now` to `out`, with the comments of `before`: those on
 * lines of their own above a key or an item that both have, and those behind
 * one. The head of the file, before its first key, is the caller's. A document
 * with texts of several lines, in which a # may be no comment, loses its
 * comments. */
void yaml_comments(struct buffer *out, const struct yaml_document *before,
                   const struct yaml_document *now);

#endif
