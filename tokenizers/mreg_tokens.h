/* mreg_tokens: how many tokens a text is, exactly where the vocabulary is
 * public, estimated where it is not, and which of the two it was.
 *
 * Link libmreg_tokens and the libraries of the encodings you name. Nothing
 * allocates, keeps state or is built at run time; everything is thread-safe.
 * Any bytes are text: a byte that belongs to no character of UTF-8 counts as
 * a character of its own that is neither letter, digit nor blank.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TOKENS_H
#define MREG_TOKENS_H

#include "mreg.h"
#include "mreg_estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Encodings, each in the library of its vocabulary ------------------- */

typedef struct mreg_encoding mreg_encoding;

extern const mreg_encoding mreg_o200k_base;    /* libmreg_o200k_base */
extern const mreg_encoding mreg_o200k_harmony; /* with it; more specials */
extern const mreg_encoding mreg_cl100k_base;   /* libmreg_cl100k_base */
extern const mreg_encoding mreg_p50k_base;     /* libmreg_p50k_base */
extern const mreg_encoding mreg_r50k_base;     /* libmreg_r50k_base */

mreg_text mreg_encoding_name(const mreg_encoding *e);

/* What a special token ("<|endoftext|>") in a text is. */
typedef enum mreg_specials {
    MREG_SPECIALS_ARE_TEXT,    /* as in text of a user, who must not inject */
    MREG_SPECIALS_ARE_TOKENS   /* one token each */
} mreg_specials;

/* How to go about it. NULL: no memory, specials are text. */
typedef struct mreg_token_work {
    void *memory;              /* for one call at a time; need not be clear:
                                * what an earlier call with the same encoding
                                * left there is used, all else is cleared */
    size_t memory_size;
    uint8_t specials;          /* mreg_specials */
} mreg_token_work;

#define MREG_TOKEN_MEMORY 393216 /* what is worth while; any size will do */

/* ---- Counting ----------------------------------------------------------- */

uint64_t mreg_count_tokens(const mreg_encoding *e, const char *text,
                           size_t size, const mreg_token_work *work);

/* 1 if the text has at most `limit` tokens; stops as soon as it knows. */
int mreg_tokens_fit(const mreg_encoding *e, const char *text, size_t size,
                    uint64_t limit, const mreg_token_work *work);

#define MREG_STREAM_WORDS 2048

/* The same total from chunks cut anywhere. */
typedef struct mreg_token_stream {
    uint64_t inside[MREG_STREAM_WORDS];
} mreg_token_stream;

void mreg_stream_begin(mreg_token_stream *s, const mreg_encoding *e,
                       const mreg_token_work *work);
void mreg_stream_feed(mreg_token_stream *s, const char *chunk, size_t size);
/* The count of all that was fed; the stream must be begun anew. */
uint64_t mreg_stream_end(mreg_token_stream *s);

/* ---- Ids ---------------------------------------------------------------- */

/* Fills at most `room` ids, returns how many there are. What room is left
 * behind them may be written to. */
size_t mreg_encode_tokens(const mreg_encoding *e, const char *text,
                          size_t size, uint32_t *ids, size_t room,
                          const mreg_token_work *work);

/* The bytes of ids; stands apart from the encoding, 0.15 to 0.6 MB. */
typedef struct mreg_spelling mreg_spelling;

extern const mreg_spelling mreg_o200k_base_spelling;
extern const mreg_spelling mreg_o200k_harmony_spelling;
extern const mreg_spelling mreg_cl100k_base_spelling;
extern const mreg_spelling mreg_p50k_base_spelling;
extern const mreg_spelling mreg_r50k_base_spelling;

/* Fills at most `room` bytes; *size: how many there are. OK, NO_ROOM, or
 * NO_TOKEN with *size the bytes before it and *used the ids before it. */
mreg_status mreg_decode_tokens(const mreg_spelling *s, const uint32_t *ids,
                               size_t count, char *text, size_t room,
                               size_t *size, size_t *used);

/* The id of a special token of that text, MREG_NONE if there is none. */
uint32_t mreg_special_token(const mreg_encoding *e, const char *text,
                            size_t size);

/* ---- By model ----------------------------------------------------------- */

/* The caller's own tokenizer for models whose name begins so. `count` gives
 * 0 and the tokens, or an error of its own. */
typedef struct mreg_tokenizer {
    const char *prefix;        /* of the name as given, or of provider/name */
    int (*count)(void *context, const char *text, size_t size,
                 uint64_t *tokens);
    void *context;
} mreg_tokenizer;

/* What the program has. */
typedef struct mreg_tokenizers {
    const mreg_encoding *const *encodings; /* those linked */
    uint32_t encoding_count;
    const mreg_tokenizer *own;             /* the longest prefix wins */
    uint32_t own_count;
    const mreg_token_work *work;
} mreg_tokenizers;

typedef enum mreg_token_basis {
    MREG_TOKENS_EXACT,         /* the model's own public vocabulary */
    MREG_TOKENS_OWN,           /* the caller's tokenizer */
    MREG_TOKENS_ESTIMATED      /* `estimate` says how well */
} mreg_token_basis;

typedef struct mreg_token_count {
    uint64_t tokens;
    uint8_t basis;             /* mreg_token_basis */
    mreg_text encoding;        /* if exact */
    mreg_estimate estimate;    /* if estimated */
    int own_error;             /* of the caller's tokenizer; 0: none */
    uint32_t own;              /* which of them it was, MREG_NONE: none */
    mreg_model model;          /* what the name resolved to */
} mreg_token_count;

/* OK also for a name that only an own tokenizer knows; otherwise the status
 * of mreg_resolve, and an estimate all the same. */
mreg_status mreg_tokens_for(const mreg *r, const char *name, size_t name_size,
                            const mreg_tokenizers *with, const char *text,
                            size_t size, mreg_token_count *out);

typedef struct mreg_message {  /* of a chat; an empty name is none */
    const char *role, *name, *content;
    size_t role_size, name_size, content_size;
} mreg_message;

/* Contents and what the chat format adds. INCOMPLETE if what it adds for
 * this model is unknown: then the contents alone. */
mreg_status mreg_chat_tokens_for(const mreg *r, const char *name,
                                 size_t name_size,
                                 const mreg_tokenizers *with,
                                 const mreg_message *messages, size_t count,
                                 mreg_token_count *out);

/* Whether a counted input and an expected output suit the model. OK;
 * TOO_LONG with by how many tokens; LIMIT_UNKNOWN; or, of an estimate that
 * may be too low, MAY_NOT_FIT with by how many tokens at worst. */
mreg_status mreg_tokens_fit_model(const mreg *r, const mreg_token_count *input,
                                  uint64_t output_tokens, uint64_t *over);

#ifdef __cplusplus
}
#endif

#endif
