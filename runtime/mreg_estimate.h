/* mreg_estimate: how many tokens a text may be, by a table of weights in
 * place of a vocabulary, with the error it is known to make. Exact counts are
 * in mreg_tokens.h, a library of its own.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ESTIMATE_H
#define MREG_ESTIMATE_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum mreg_estimate_basis {
    MREG_ESTIMATE_FITTED,      /* to the model's own vocabulary */
    MREG_ESTIMATE_NEAREST,     /* to the nearest public one, times `factor` */
    MREG_ESTIMATE_UNKNOWN      /* nothing is known of the model's tokenizer */
} mreg_estimate_basis;

typedef struct mreg_estimate {
    uint64_t tokens;
    uint64_t safe;             /* tokens x safe_factor: 99 of 100 texts have
                                * no more; if FITTED, that is measured */
    mreg_text vocabulary;      /* what the weights were fitted to */
    uint16_t mean_error, p95_error; /* of 1000, of texts of 1 KB, to it */
    uint16_t factor;           /* of 1000: this tokenizer to that vocabulary */
    uint16_t safe_factor;      /* of 1000; 400 more if NEAREST, 620 more if
                                * UNKNOWN */
    uint8_t basis;             /* mreg_estimate_basis */
} mreg_estimate;

/* A NULL registry or MREG_NONE: as of an unknown tokenizer. */
mreg_status mreg_estimate_tokens(const mreg *r, mreg_model m,
                                 const char *text, size_t size,
                                 mreg_estimate *out);

/* Tokens that the chat format adds to those of the contents. */
typedef struct mreg_chat_format {
    int16_t message;           /* each message, beside its role and content */
    int16_t name;              /* each name, beside its own tokens */
    int16_t reply;             /* once, to begin the answer */
} mreg_chat_format;

/* OK; UNKNOWN with zeros if nobody has stated it of this model. */
mreg_status mreg_chat_format_of(const mreg *r, mreg_model m,
                                mreg_chat_format *out);

#ifdef __cplusplus
}
#endif

#endif
