/* mreg_estimate says how many tokens a text may be, by a table of weights in
 * place of a vocabulary, and with the error that it is known to make. Exact
 * counts are in mreg_tokens.h, a library of its own.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ESTIMATE_H
#define MREG_ESTIMATE_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum mreg_estimate_basis {
    MREG_ESTIMATE_FITTED,      /* the weights are of the model's vocabulary */
    MREG_ESTIMATE_NEAREST,     /* they are of the nearest public one, and the
                                * result is multiplied by `factor` */
    MREG_ESTIMATE_UNKNOWN      /* nothing is known of the model's tokenizer */
} mreg_estimate_basis;

typedef struct mreg_estimate {
    uint64_t tokens;
    uint64_t safe;             /* tokens x safe_factor: 99 of 100 texts have
                                * no more; if FITTED, that is measured */
    mreg_text vocabulary;      /* the one the weights were fitted to */
    uint16_t mean_error, p95_error; /* thousandths, on 1 KB texts, against
                                * `vocabulary` */
    uint16_t factor;           /* thousandths: this tokenizer's tokens per
                                * token of `vocabulary` */
    uint16_t safe_factor;      /* thousandths; holds 400 more if NEAREST, 620
                                * more if UNKNOWN */
    uint8_t basis;             /* mreg_estimate_basis */
} mreg_estimate;

/* Estimates the tokens of a text for a model; with a NULL registry or
 * MREG_NONE, as for an unknown tokenizer. OK; NO_MODEL with an empty *out if no
 * model has that number; BAD_ARGUMENT if `out` is NULL. A NULL text has 0
 * tokens; a count that does not fit is UINT64_MAX. */
mreg_status mreg_estimate_tokens(const mreg *r, mreg_model m,
                                 const char *text, size_t size,
                                 mreg_estimate *out);

/* Tokens that the chat format adds to those of the contents. */
typedef struct mreg_chat_format {
    int16_t message;           /* for each message, beside role and content */
    int16_t name;              /* for each name, beside the name's tokens */
    int16_t reply;             /* once, for the beginning of the answer */
} mreg_chat_format;

/* Says what the chat format of a model adds. OK; UNKNOWN with zeros if nobody
 * has stated it for this model; NO_MODEL with zeros; BAD_ARGUMENT if `out` is
 * NULL. */
mreg_status mreg_chat_format_of(const mreg *r, mreg_model m,
                                mreg_chat_format *out);

#ifdef __cplusplus
}
#endif

#endif
