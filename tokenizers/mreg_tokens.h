/* mreg_tokens counts the tokens of a text: exactly where the vocabulary is
 * public, by an estimate where it is not, and it says which of the two.
 *
 * Link libmreg_tokens and the libraries of the encodings you name. Nothing
 * allocates, keeps state or is built at run time; everything is thread-safe.
 * Any bytes are text: a byte that belongs to no character of UTF-8 counts as
 * a character of its own that is neither letter, digit nor blank.
 *
 * Every function is total: a NULL pointer has a stated answer whatever size
 * comes with it. Sizes are bytes. No text needs a zero byte behind it.
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

/* The library of mreg_o200k_base is libmreg_o200k_base, and so on, but that
 * it has mreg_o200k_harmony too. */
#define MREG_ENCODINGS(X) \
    X(o200k_base) X(o200k_harmony) X(cl100k_base) X(p50k_base) X(r50k_base)

#define MREG_DECLARE_ENCODING(name) extern const mreg_encoding mreg_##name;
MREG_ENCODINGS(MREG_DECLARE_ENCODING)
#undef MREG_DECLARE_ENCODING

/* Returns the name of an encoding, such as "o200k_base"; "" for NULL. */
mreg_text mreg_encoding_name(const mreg_encoding *e);

/* Says how to take a special token, such as "<|endoftext|>", in a text. */
typedef enum mreg_specials {
    MREG_SPECIALS_ARE_TEXT,    /* right for text of users, who could inject
                                * a special token otherwise */
    MREG_SPECIALS_ARE_TOKENS   /* each is one token */
} mreg_specials;

/* Says how to count. NULL means no memory, and special tokens are text. */
typedef struct mreg_token_work {
    void *memory;              /* scratch for one call at a time. It need not
                                * be zeroed: it is a cache between calls with
                                * the same encoding, and reset otherwise */
    size_t memory_size;
    uint8_t specials;          /* mreg_specials; other values mean text */
} mreg_token_work;

#define MREG_TOKEN_MEMORY 393216 /* is a good size; any size works */

/* ---- Counting ----------------------------------------------------------- */

/* Returns how many tokens the text is; 0 if `e` or `text` is NULL. */
uint64_t mreg_count_tokens(const mreg_encoding *e, const char *text,
                           size_t size, const mreg_token_work *work);

/* Returns 1 if the text has at most `limit` tokens, else 0; stops reading as
 * soon as it knows. 1 if `e` or `text` is NULL, which is 0 tokens. */
int mreg_tokens_fit(const mreg_encoding *e, const char *text, size_t size,
                    uint64_t limit, const mreg_token_work *work);

#define MREG_STREAM_WORDS 2048

/* Counts a text that comes in chunks, cut anywhere, even inside characters:
 * the total is that of mreg_count_tokens for the whole text. */
typedef struct mreg_token_stream {
    uint64_t inside[MREG_STREAM_WORDS];
} mreg_token_stream;

/* Begins a text. `*work` is copied; its memory must last until the end. A
 * stream of NULL does nothing, one of encoding NULL counts 0. */
void mreg_stream_begin(mreg_token_stream *s, const mreg_encoding *e,
                       const mreg_token_work *work);
/* Adds a chunk, which need not last. A chunk of NULL adds nothing, and so
 * does any chunk after the end. The stream must have been begun. */
void mreg_stream_feed(mreg_token_stream *s, const char *chunk, size_t size);
/* Ends the text and returns its tokens; 0 if `s` is NULL or has ended
 * already. Begin the stream anew for another text. */
uint64_t mreg_stream_end(mreg_token_stream *s);

/* ---- Ids ---------------------------------------------------------------- */

/* Writes the ids of the text's tokens, at most `room` of them, and returns how
 * many the text has, which may be more. Room that is left over may have been
 * written to. 0 if `e` or `text` is NULL; writes nothing if `ids` is NULL. */
size_t mreg_encode_tokens(const mreg_encoding *e, const char *text,
                          size_t size, uint32_t *ids, size_t room,
                          const mreg_token_work *work);

/* Tables for decoding. They are linked only if you decode: 0.15 to 0.6 MB. */
typedef struct mreg_spelling mreg_spelling;

/* An encoding has one: mreg_o200k_base has mreg_o200k_base_spelling. */
#define MREG_DECLARE_SPELLING(name) \
    extern const mreg_spelling mreg_##name##_spelling;
MREG_ENCODINGS(MREG_DECLARE_SPELLING)
#undef MREG_DECLARE_SPELLING

/* Writes the bytes of ids, at most `room` of them; *size is how many there
 * are, *used how many ids. OK; NO_ROOM if *size is above `room`; NO_TOKEN with
 * *size and *used up to the first id that is none; BAD_ARGUMENT with 0 and 0
 * for a NULL that is needed. `size` and `used` may be NULL. */
mreg_status mreg_decode_tokens(const mreg_spelling *s, const uint32_t *ids,
                               size_t count, char *text, size_t room,
                               size_t *size, size_t *used);

/* Returns the id of the special token that has exactly this text; MREG_NONE if
 * there is none, or `e` or `text` is NULL. */
uint32_t mreg_special_token(const mreg_encoding *e, const char *text,
                            size_t size);

/* ---- By model ----------------------------------------------------------- */

/* Your own tokenizer, used for every model whose name starts with `prefix`.
 * `count` returns 0 and sets *tokens, or returns an error of its own. A row
 * whose prefix is NULL or "", or whose count is NULL, is never used. */
typedef struct mreg_tokenizer {
    const char *prefix;        /* of the name as given or of provider/name */
    int (*count)(void *context, const char *text, size_t size,
                 uint64_t *tokens);
    void *context;
} mreg_tokenizer;

/* Lists what your program can count with. A list of NULL has no rows. */
typedef struct mreg_tokenizers {
    const mreg_encoding *const *encodings; /* the linked ones */
    uint32_t encoding_count;
    const mreg_tokenizer *own;             /* the longest prefix wins */
    uint32_t own_count;
    const mreg_token_work *work;           /* may be NULL */
} mreg_tokenizers;

typedef enum mreg_token_basis {
    MREG_TOKENS_EXACT,         /* by the model's own public vocabulary */
    MREG_TOKENS_OWN,           /* by your own tokenizer */
    MREG_TOKENS_ESTIMATED      /* `estimate` says how good it is */
} mreg_token_basis;

typedef struct mreg_token_count {
    uint64_t tokens;
    uint8_t basis;             /* mreg_token_basis */
    mreg_text encoding;        /* is set if exact */
    mreg_estimate estimate;    /* is set if estimated */
    int own_error;             /* is what your tokenizer returned, 0 for none */
    uint32_t own;              /* is its row, or MREG_NONE */
    mreg_model model;          /* is what the name resolved to, or MREG_NONE */
} mreg_token_count;

/* Counts a text as the named model does. OK, also for a name that only your
 * own tokenizer knows; NO_MODEL or AMBIGUOUS, with an estimate all the same;
 * BAD_ARGUMENT if `out` is NULL. `r`, `with` and both texts may be NULL. If
 * your own tokenizer fails, *out is an estimate and has its error. */
mreg_status mreg_tokens_for(const mreg *r, const char *name, size_t name_size,
                            const mreg_tokenizers *with, const char *text,
                            size_t size, mreg_token_count *out);

/* A message of a chat. A text that is NULL or empty is left out. */
typedef struct mreg_message {
    const char *role, *name, *content;
    size_t role_size, name_size, content_size;
} mreg_message;

/* Counts a chat: roles, names, contents, and what the chat format adds. The
 * statuses are those of mreg_tokens_for; INCOMPLETE if it is not known what
 * the format adds, so that *out lacks it; BAD_ARGUMENT with an empty *out if
 * `messages` is NULL and `count` is not 0. */
mreg_status mreg_chat_tokens_for(const mreg *r, const char *name,
                                 size_t name_size,
                                 const mreg_tokenizers *with,
                                 const mreg_message *messages, size_t count,
                                 mreg_token_count *out);

/* Says whether a counted input and an expected output suit input->model. OK;
 * TOO_LONG, with *over tokens too many; MAY_NOT_FIT for an estimate whose
 * `safe` count is *over too many; LIMIT_UNKNOWN, NO_MODEL or, without input,
 * BAD_ARGUMENT, with *over 0. `over` may be NULL. */
mreg_status mreg_tokens_fit_model(const mreg *r, const mreg_token_count *input,
                                  uint64_t output_tokens, uint64_t *over);

#ifdef __cplusplus
}
#endif

#endif
