/* The checked catalogue: what all inputs together say, before it becomes
 * tables. load/ and openrouter/ fill it, merge.c completes it, check.c finds
 * what contradicts itself, prices/ makes rates of its prices, emit/ writes
 * it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_CATALOGUE_H
#define MREG_GEN_CATALOGUE_H

#include "runtime/tables.h"
#include "condition.h"
#include "contract.h"
#include "generator/read/read.h"

/* ---- providers, naming, access ----------------------------------------- */

struct flavour { struct text name; uint32_t convention; };

struct provider {
    struct text id, name, base_url, models_path, key_variable, flavour;
    text_list aliases;
    bool on;
    bool from_inclusive;      /* input_tokens_above means >= here */
    bool geo_as_global;       /* what a price does not name costs the same */
    bool maker_first;         /* in its ids; callers may leave it out */
    bool by_geo;              /* some price or model of it names a geography */
    unsigned layer;           /* 0: the base's; n: the n-th overlay's */
};

struct naming_rule {
    struct text text;
    enum mreg_naming_kind kind;
    struct text provider;     /* whose names carry it; absent: anyone's */
    unsigned value;           /* a geography or a service */
};

/* What a host sells under a prefix of its ids at a factor of the price that
 * names no geography. */
struct prefix_rule {
    struct text prefix, notes; /* what such versions say of themselves */
    text_list spellings;      /* other prefixes of its ids */
    uint8_t geo;
    uint32_t times, over;     /* lowest terms */
};

/* What an offers.yaml says of its host. */
struct host_rules {
    struct text provider;
    struct text dated;        /* how a day follows an id: "-YYYY-MM-DD" */
    LIST_OF(struct prefix_rule) prefixes;
    text_list not_bare;       /* how ids begin that another host writes so */
};

struct access_rule {          /* all that is stated must hold */
    bool all;                 /* `all: true`: it lets every model in */
    text_list providers, models;
    mreg_caps capabilities;
    bool has_ceiling;
    uint64_t ceiling;         /* pico USD per input token at as_of */
};

struct access_tier {
    struct text name;
    LIST_OF(struct access_rule) allow;  /* any rule lets a model in */
    text_list deny;                     /* models kept out all the same */
    struct text default_model;
    text_list fallbacks;
};

enum profile_drop { DROP_FALLBACKS, DROP_MAKERS };  /* bits of `drops` */

struct profile {              /* a subset to generate: any of these */
    struct text name;
    text_list providers, models;  /* of models patterns */
    bool makers;              /* what makers say of their own models */
    text_list but;            /* patterns of what stays out all the same */
    uint64_t drops;           /* what it is meant to lose */
};

/* ---- tokenizers -------------------------------------------------------- */

/* An entry of tokenizers.yaml or families.yaml: its name, and the words that
 * identify it in a model's name. It is the first member of what has words. */
struct worded { struct text name; text_list words; };

struct tokenizer {
    struct worded is;
    bool has_vocabulary, is_own;
    uint8_t vocabulary;       /* of MREG_WEIGHED: its own, or the nearest */
    uint16_t factor;          /* thousandths: its tokens a token of that */
    struct text source;
    int64_t checked;
};

struct chat {
    struct worded is;
    mreg_chat_format adds;
    struct text source;
    int64_t checked;
};

/* An entry of families.yaml: what models with these words in their names can
 * and cannot do. */
struct family {
    struct worded is;
    mreg_caps has, lacks;
    struct text source;
    int64_t checked;
};

/* ---- prices ------------------------------------------------------------ */

enum price_state { PRICE_ABSENT, PRICE_KNOWN, PRICE_UNKNOWN };

struct price {
    uint64_t pico;            /* per units */
    struct place place;
    uint32_t units;
    enum price_state state;
};

struct override {
    struct place place;
    struct when when;
    const struct price *price; /* of each meter */
    bool multiplies;
    uint32_t times, over;     /* lowest terms */
    mreg_meters meters;       /* the multiplier reaches */
};


struct version {
    struct place place;
    int64_t from;             /* ms UTC */
    int64_t until;            /* overlays: ms UTC, exclusive */
    enum others others;
    uint8_t layer;            /* MREG_LAYER_BASE or another */
    mreg_meters layer_meters; /* that the layer states or changes */
    enum mreg_precision precision;
    struct text source, notes, confirmed, corrects;
    bool agreed;              /* `sources:` and `source:` name two or more */
    int64_t checked;          /* ms UTC of a day; 0 unknown */
    mreg_currency currency;   /* of all its prices */
    const struct price *price; /* of each meter */
    LIST_OF(struct override) overrides;
    uint32_t mapped;          /* bits: services that cost what another does */
    /* For each service in `mapped`: the one whose price it has. */
    uint8_t served_as[MREG_SERVICES_COUNT];
    struct place mapped_at[MREG_SERVICES_COUNT];
    uint64_t drops;           /* bits of drops.c: what this version ends */
    struct place drops_place;
    bool later_wins;          /* snapshot: between dimensions, last entry */
    /* Set by cut_versions: the contracts that may hold while this version
     * does, by account; and whether it only begins where one of them begins
     * or ends. */
    contract_list contracts;
    bool cut;
    /* Set by flatten.c: 1 + the number of the plan for models of any
     * geography, then for those of each. */
    uint32_t flat[1 + MREG_GEOS_COUNT];
};

struct price_entry {          /* one key under `models:` of a pricing file */
    struct text provider, id, name;
    struct place place;
    LIST_OF(struct version) versions; /* sorted by from after loading */
    struct text unpriced;     /* why there is none */
    bool used;
    unsigned layer;           /* 0: the base's; n: the n-th overlay's */
    /* The entry whose versions are cut here at the dates of contracts; NULL if
     * these are as they were loaded. */
    const struct price_entry *origin;
};

/* ---- models ------------------------------------------------------------ */

struct model {
    struct place place;
    struct text provider, id;
    text_list aliases;
    struct text name, version, api_identifier, cutoff, tokenizer, chat, url,
        notes;
    uint32_t context_in, context_out;
    int64_t released, deprecated, retires, verified;  /* ms UTC; 0 unknown */
    mreg_caps has, lacks;
    text_list guidance[MREG_GUIDANCE_COUNT];
    struct text pricing_ref;  /* [provider/]key; absent: own id */
    struct text maker_ref;    /* an offer's provider/id */
    text_list profiles;       /* an offer's prefixes; see expand_profiles.c */
    text_list dated;          /* the days of its dated twins; see there */
    const struct prefix_rule *under_prefix; /* whose factor it has, or NULL */
    bool is_offer, from_snapshot;
    bool hosted;              /* of offers.yaml, whoever makes it */
    bool has_geo;
    uint8_t geo;
    struct text unpriced;
    struct text confirmed;    /* why what looks wrong of it is right */
    struct text alias_target; /* snapshot: a rolling alias's target */
    unsigned layer;           /* the last that says anything of it */
    struct model *under;      /* what the layers below say, or NULL */
    /* Set by merge.c. */
    size_t provider_index, maker;
    struct price_entry *prices;        /* set before by an overlay's */
    contract_list contracts;  /* about this model, by account */
    const struct tokenizer *tokenizes; /* NULL: nothing is known of it */
    const struct chat *chats;          /* NULL: unknown */
    /* Set by flatten.c. */
    uint16_t *plan;           /* one per version of prices */
};

/* A name that means one model from an instant on, then another. */
struct meaning {
    int64_t from;                     /* ms UTC */
    struct text is, source, corrects;
};
struct rolling {
    struct text provider, id;
    LIST_OF(struct meaning) means;    /* in the order of time */
};

struct audit_line { struct place place; const char *text; };

struct catalogue {
    /* Readers of documents are given `reading`; the rest gives its members
     * short names. */
    union {
        struct reading in;
        struct {
            struct arena *arena;
            struct diags *diags;
            bool lenient;
        };
    };
    LIST_OF(struct audit_line) audit; /* odd, but confirmed by a version */
    LIST_OF(struct provider) providers;
    LIST_OF(struct flavour) flavours;
    LIST_OF(struct naming_rule) naming;
    LIST_OF(struct host_rules) hosts;
    LIST_OF(struct tokenizer) tokenizers;
    LIST_OF(struct chat) chats;
    LIST_OF(struct family) families;
    LIST_OF(struct access_tier) tiers;
    LIST_OF(struct profile) profiles;
    LIST_OF(struct price_entry *) prices;
    contract_list contracts;
    text_list accounts;       /* of contracts; see accounts.h */
    LIST_OF(struct rolling) rolling;
    LIST_OF(struct model) models;     /* sorted by provider, id in merge */
    /* The number of the overlay that is being loaded or was laid last. */
    unsigned layer;
    LIST_OF(struct price_entry *) laid;  /* overlays over a list's price */
    int64_t snapshot_fetched;         /* ms UTC; 0: no snapshot */
    bool live;                        /* which is newer than all other files */
    int64_t as_of;
    int64_t stated_as_of;             /* ms UTC of a day; 0: not stated */
    struct place as_of_place;         /* where it is stated, if it is */
    uint8_t digest[32];
};

/* Returns the catalogue that is being filled. */
static inline struct catalogue *catalogue_of(struct reading *in)
{
    return (struct catalogue *)(void *)in;
}

#endif
