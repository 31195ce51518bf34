/* mreg_usage: what a provider's usage object means.
 *
 * A provider states figures under keys of its own, some of which contain
 * others: OpenAI's prompt tokens include the cached ones, Anthropic's do
 * not. These functions read such an object, say which convention its keys
 * follow, and make of its figures the disjoint counts that mreg_cost bills.
 * They accept any bytes, allocate nothing and keep no state. Without a place
 * for what they return, or without what they are asked about, they return
 * MREG_E_BAD_ARGUMENT, 0 or NULL.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_H
#define MREG_USAGE_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Figures are numbered like the meters; these are stated by providers and
 * have no meter of their own. */
enum {
    MREG_FIGURE_INPUT_TEXT = MREG_METERS_COUNT,
    MREG_FIGURE_READ_TEXT,
    MREG_FIGURE_WRITE_5M,
    MREG_FIGURE_OUTPUT_TEXT,
    MREG_FIGURE_TOOL_INPUT,     /* is counted beside the input figure */
    MREG_FIGURE_TOOL_PART,      /* is counted inside the input figure */
    MREG_FIGURE_TOOL_TEXT,      /* is counted inside the tool part */
    MREG_FIGURE_GEMINI_TOTAL,
    MREG_FIGURE_TOTAL,          /* OpenAI's and of its copies */
    MREG_FIGURES
};

typedef struct mreg_figures {
    uint64_t n[MREG_FIGURES];
    uint64_t given;             /* bit set: the figure was stated */
} mreg_figures;

/* How figures contain one another. `bits` are MREG_..._IN_... of mreg.h. If
 * `disjoint` is not 0, no figure contains another, and a text figure is
 * another name of the whole one. */
typedef struct mreg_nesting {
    uint32_t bits;
    uint32_t disjoint;
} mreg_nesting;

/* Finds disjoint, inclusive, exclusive, or a flavour of the registry such
 * as openai. Returns MREG_E_BAD_ARGUMENT if there is none of that name. */
mreg_status mreg_nesting_find(const mreg *r, const char *name, size_t size,
                              mreg_nesting *out);

/* Who spells a key so. A usage object belongs to each family that all of
 * its keys belong to; if there is none, its keys are a mixture. */
enum {
    MREG_FAMILY_OWN = 1,        /* the registry's own names: disjoint */
    MREG_FAMILY_CHAT = 2,       /* OpenAI chat completions and its copies */
    MREG_FAMILY_RESPONSES = 4,  /* OpenAI responses, images, realtime */
    MREG_FAMILY_ANTHROPIC = 8,
    MREG_FAMILY_GEMINI = 16,
    MREG_FAMILY_CONVERSE = 32,  /* Bedrock */
    MREG_FAMILY_COHERE = 64,
    MREG_FAMILY_OTEL = 128,     /* attributes of OpenTelemetry */
    MREG_FAMILY_ANY = 255
};

/* What an object says beside its figures; the numbers of a service and of a
 * geography are below these two. */
enum {
    MREG_SAID_OTHER = 254,      /* a word that names none of ours */
    MREG_SAID_NOTHING = 255
};

typedef struct mreg_said {
    mreg_figures figures;
    uint32_t families;          /* MREG_FAMILY_... that all keys belong to */
    uint8_t service, geo;       /* a number, or MREG_SAID_... */
    mreg_text service_word, geo_word; /* as they are spelt; or empty */
    const char *wrong;          /* what is wrong, or NULL */
    const char *key;            /* with which key; inside the bytes read */
    size_t key_size;
} mreg_said;

/* Reads the usage object that the bytes begin with, up to its closing
 * brace. Returns how many bytes it took, or 0 with `wrong` set if they are
 * not a usage object or state something that cannot be billed. */
size_t mreg_usage_object(const char *at, size_t size, mreg_said *out);

/* The name of the convention that the keys follow; NULL for a mixture. */
const char *mreg_usage_convention(const mreg_said *said);

/* Puts the service and the geography that the object states into `on`. Words
 * that leave the choice open, such as auto, leave `on` as it is; a word that
 * nobody knows does too, and the status says so: OK, NO_SERVICE, NO_GEO. */
mreg_status mreg_usage_terms(const mreg_said *said, mreg_terms *on);

/* Makes the figures disjoint; one request is counted unless requests were
 * stated. Returns MREG_E_BAD_USAGE, with `reason` saying why, if nothing was
 * stated, a part is larger than its whole, the parts are not the whole, or
 * two figures count the same tokens. */
mreg_status mreg_usage_settle(const mreg_figures *figures,
                              mreg_nesting nesting, mreg_usage *out,
                              const char **reason);

/* ---- whole answers ----------------------------------------------------- */

/* What an answer says: a response's body, a line of a batch result, or the
 * events of a stream. The model and the identifier are where they were read or
 * in the caller's room, other words where they were read or in the reading,
 * their first 48 bytes; an absent text is empty. */
typedef struct mreg_answer {
    mreg_text model, id;        /* as the provider spells them */
    mreg_said said;
    mreg_usage usage;           /* disjoint */
    uint64_t billed;            /* the provider's own bill, in picodollars */
    mreg_text unknown;          /* the first usage key that nobody knows */
    uint32_t documents;         /* JSON documents that were whole */
    uint8_t has_billed;
    uint8_t has_unknown;        /* `usage` may lack something */
    uint8_t complete;           /* the answer has ended: nothing is to come */
    uint8_t failed;             /* the provider states an error */
    const char *reason;         /* why the status is not OK; or NULL */
} mreg_answer;

/* A reading in progress, kept by the caller, who need not look inside. It is
 * large, 9.6 KB: what a piece cuts is kept in it. */
typedef struct mreg_reading { uint64_t inside[1200]; } mreg_reading;

/* Begins to read an answer into `out`, which must last until the end. Texts
 * that do not stay where they were read go to `room`: half of it is for the
 * model, half for the identifier. BAD_ARGUMENT without a reading or answer. */
mreg_status mreg_reading_begin(mreg_reading *w, mreg_answer *out, char *room,
                               size_t size);

/* Takes the next bytes, cut anywhere: JSON, several JSON documents, or
 * server-sent events. OK; BAD_USAGE, now and ever after, with a reason if they
 * are none of these; BAD_ARGUMENT. */
mreg_status mreg_reading_push(mreg_reading *w, const char *at, size_t size);

/* Ends the reading and makes the usage disjoint, by the convention of that
 * name (see mreg_nesting_find) or, without a name, by the one that the keys
 * follow. OK; INCOMPLETE if a key is unknown; AMBIGUOUS if conventions differ
 * that fit; BAD_USAGE with a reason; BAD_ARGUMENT. */
mreg_status mreg_reading_end(mreg_reading *w, const mreg *r, const char *name,
                             size_t size);

/* Reads a whole answer at once: its texts stay where they are, so `room` is
 * used only for those with escapes. Statuses are those of the three above. */
mreg_status mreg_usage_read(mreg_reading *w, const mreg *r, mreg_text name,
                            mreg_text bytes, char *room, size_t room_size,
                            mreg_answer *out);

#ifdef __cplusplus
}
#endif

#endif
