/* The registry in memory: what the tables of generated/ will say, as the
 * struct that the runtime reads. Checks and reports ask the runtime about it,
 * so that nothing in the generator answers in its place.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_IMAGE_H
#define MREG_GEN_IMAGE_H

#include "generator/names/names.h"
#include "generator/prices/prices.h"
#include "text_pool.h"

struct image {
    mreg r;                     /* read it through the functions of mreg.h */
    struct arena *arena;
    const struct catalogue *c;
    const struct pricebook *b;
    mreg_about_view about;
    struct text_pool pool, texts;
};

/* Begins an image with models and prices alone, in the order of the
 * catalogue and of the book. It lives as long as the catalogue's arena. */
struct image *image_start(const struct catalogue *c,
                          const struct pricebook *b);

/* Adds names, providers, access and texts, once names are hashed. */
void image_finish(struct image *image, const struct nametable *t);

/* Reports what does not fit into the tables. */
void image_limits(const struct image *image, const struct nametable *t);

/* The parts of both, a file each. */
void image_models(struct image *image);
void image_usual(struct image *image, struct mreg_model_row *rows);
void image_prices(struct image *image);
void image_terms(struct image *image);
void image_names(struct image *image, const struct nametable *t);
void image_access(struct image *image);
void image_texts(struct image *image);

#endif
