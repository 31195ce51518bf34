/* Reading nodes by a schema. A schema is a table of keys; each names the
 * reader of its value and where in the struct the result goes. Readers say
 * what is wrong and leave their target as it was.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_READ_H
#define MREG_GEN_READ_H

#include "base/decimal.h"
#include "node.h"
#include "text.h"

/* What readers read with: memory that stays, and where mistakes go. */
struct reading {
    struct arena *arena;
    struct diags *diags;
    bool lenient;             /* fixtures: a missing source is a warning */
};

/* Reads a value into a field: `into` is the struct plus the key's offset. */
typedef void reader(struct reading *in, const struct node *value,
                    void *into);

/* Must a key be there? Tables may write false and true for the first two.
 * READ_OR_NULL is for facts that may be unknown; elsewhere a key without a
 * value is an error, since somebody may have forgotten the value. */
enum read_need { READ_OPTIONAL, READ_REQUIRED, READ_OR_NULL };

struct read_key {
    const char *name;
    reader *read;
    size_t offset;
    enum read_need need;
};

struct read_schema {
    const char *what;              /* "a model": for messages */
    const struct read_key *keys;
    size_t count;
    /* Reads keys that no table can list, such as `<meter>_per_<unit>`; false
     * if it does not know the key. `hints` are such keys, for suggestions.
     * Both may be NULL. */
    bool (*other)(struct reading *in, const struct node *key,
                  const struct node *value, void *into);
    const char *const *hints;
    size_t hint_count;
};

#define READ_SCHEMA(what, keys) \
    {(what), (keys), sizeof(keys) / sizeof (keys)[0], NULL, NULL, 0}

/* Runs the readers of the keys that are there, in the order of the schema
 * (never of the file), then `other` in the order of the file. False if the
 * node is not a map. */
bool read_map(struct reading *in, const struct node *n,
              const struct read_schema *schema, void *into);

/* Returns true if `n` is of this kind, else reports that `wanted` was
 * expected. */
bool read_kind(struct reading *in, const struct node *n,
               enum node_kind kind, const char *wanted);
/* Does as read_kind, and refuses an empty list or map, too. */
bool read_filled(struct reading *in, const struct node *n,
                 enum node_kind kind, const char *wanted);
/* Returns true unless the value is null, which it reports with its key. */
bool read_value(struct reading *in, const struct node *key,
                const struct node *value);

static inline const struct node *read_map_key(const struct node *map,
                                              size_t i)
{
    return map->item[2 * i];
}

static inline const struct node *read_map_value(const struct node *map,
                                                size_t i)
{
    return map->item[2 * i + 1];
}

/* Returns false once there are so many errors that suggestions would take
 * long to find; then `names` may be empty. */
bool read_suggests(const struct reading *in);
/* Reports that no `what` is called `word`, and suggests one of `names`. */
void read_unknown(struct reading *in, enum diag_number number,
                  const char *what, struct text word,
                  const char *const *names, size_t count);

/* Reports "'word' <problem>" for each text that occurs earlier in the list. */
void read_refuse_twice(struct reading *in, const text_list *list,
                       enum diag_number number, const char *problem);

/* ---- scalars ----------------------------------------------------------- */

#define READ_TEXT_MAX 2000u    /* bytes of a free text */
#define READ_TOKEN_MAX 64u     /* bytes of a piece of a name */

reader read_text;        /* struct text: free, printable, one line */
reader read_reason;      /* struct text: free and not empty */
reader read_url;         /* struct text: http:// or https:// */
reader read_url_path;    /* struct text: /... */
reader read_variable;    /* struct text: of the environment */
reader read_id;          /* struct text: id_valid */
reader read_provider_id; /* struct text: provider_id_valid */
reader read_model_ref;   /* struct text: "provider/id" */
reader read_token;       /* struct text: visible ASCII, no quote, no \ */
reader read_flag;        /* bool: true or false */
reader read_count;       /* uint32_t: 1 .. 4,294,967,295 */
reader read_day;         /* int64_t: ms of a day */
reader read_instant;     /* int64_t: ms of a day or an instant */

/* Reads a plain decimal. False and a diagnostic if it is not one or if it is
 * negative. */
bool read_decimal(struct reading *in, const struct node *n,
                  struct decimal *out);

bool id_valid(const char *text, size_t size);
bool provider_id_valid(const char *text, size_t size);
/* Tells whether a text is printable UTF-8 without line breaks. */
bool text_valid(const char *text, size_t size);


/* ---- lists ------------------------------------------------------------- */

/* Each appends to a text_list, and refuses what is listed twice, and an empty
 * list unless it is one of texts. */
reader read_texts, read_ids, read_provider_ids, read_model_refs, read_tokens;

/* ---- names of closed lists --------------------------------------------- */

struct read_names {
    const char *what;         /* "capability" */
    const char *const *at;    /* by number; NULL: no such number */
    unsigned count;
};

extern const struct read_names read_meters, read_capabilities, read_services,
    read_geographies, read_precisions, read_conventions, read_vocabularies;

/* Reads a name as its number. False and a diagnostic if no such name is
 * listed. */
bool read_name(struct reading *in, const struct node *n,
               const struct read_names *names, unsigned *out);
/* Reads a name or a list of names as bits. False and a diagnostic if one is
 * unknown or listed twice, or if the list is empty. */
bool read_name_set(struct reading *in, const struct node *n,
                   const struct read_names *names, uint64_t *bits);

#endif
