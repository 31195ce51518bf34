/* definitions/access.yaml: who may use which models.
 *
 * SPDX-License-Identifier: MIT */
#include "load.h"

#define PER_MILLION_TO_PICO 6  /* USD per 1e6 tokens: 1e12 / 1e6 a token */

#define RULE(name, reader, field) \
    {(name), (reader), offsetof(struct access_rule, field), false}
#define TIER(name, reader, field, required) \
    {(name), (reader), offsetof(struct access_tier, field), (required)}

static void read_wanted(struct reading *in, const struct node *n,
                        void *into)
{
    uint64_t *capabilities = into;

    read_name_set(in, n, &read_capabilities, capabilities);
}

static void read_ceiling(struct reading *in, const struct node *n,
                         void *into)
{
    struct access_rule *rule = into;
    struct decimal d;

    if (!read_decimal(in, n, &d))
        return;
    if (decimal_scaled(d, PER_MILLION_TO_PICO, &rule->ceiling) !=
        DECIMAL_EXACT)
        diag(in->diags, M_119, n->at, "%s USD per million tokens is not a "
             "whole number of picodollars per token, or too large", n->text);
    rule->has_ceiling = true;
}

static const struct read_key rule_keys[] = {
    RULE("all", read_flag, all),
    RULE("providers", read_provider_ids, providers),
    RULE("models", read_model_refs, models),
    RULE("capabilities", read_wanted, capabilities),
    {"input_per_1m_tokens_at_most", read_ceiling, 0, false},
};

static const struct read_schema rule_schema =
    READ_SCHEMA("a rule of access", rule_keys);

/* A rule that states nothing would let everything in: a slip must not. */
static void check_rule(struct reading *in, const struct node *n,
                       const struct access_rule *rule)
{
    bool narrows = rule->providers.n || rule->models.n
                   || rule->capabilities || rule->has_ceiling;

    if (rule->all == narrows)
        diag(in->diags, M_134, n->at, narrows
             ? "a rule with `all: true` states nothing else"
             : "a rule that states nothing lets no model in; `all: true` "
               "lets in all");
}

static void read_allow(struct reading *in, const struct node *n,
                       void *into)
{
    struct access_tier *tier = into;

    if (!read_filled(in, n, NODE_LIST, "a list of rules"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        struct access_rule rule = {.has_ceiling = false};
        unsigned before = diags_errors(in->diags);

        if (!read_map(in, n->item[i], &rule_schema, &rule))
            continue;
        if (diags_errors(in->diags) == before)
            check_rule(in, n->item[i], &rule);
        arena_push(in->arena, &tier->allow, rule);
    }
}

static const struct read_key tier_keys[] = {
    TIER("name", read_id, name, true),
    TIER("default", read_model_ref, default_model, false),
    TIER("fallbacks", read_model_refs, fallbacks, false),
    {"allow", read_allow, 0, true},
    TIER("deny", read_model_refs, deny, false),
};

static const struct read_schema tier_schema =
    READ_SCHEMA("a tier", tier_keys);

static void read_tiers(struct reading *in, const struct node *n,
                       void *into)
{
    text_list names = {NULL, 0, 0};

    (void)into;
    if (!read_filled(in, n, NODE_LIST, "a list of tiers"))
        return;
    for (size_t i = 0; i < n->count; i++) {
        struct access_tier tier = {.name = {NULL, 0, {NULL, 0, 0}}};

        read_map(in, n->item[i], &tier_schema, &tier);
        if (!tier.name.at)
            continue;
        arena_push(in->arena, &names, tier.name);
        arena_push(in->arena, &catalogue_of(in)->tiers, tier);
    }
    read_refuse_twice(in, &names, M_117, "names two tiers");
}

void load_access(struct catalogue *c, const char *path)
{
    static const struct read_key keys[] = {
        {"tiers", read_tiers, 0, true},
    };
    static const struct read_schema schema =
        READ_SCHEMA("the file of access", keys);
    const struct node *root = yaml_load(c->arena, c->diags, path);

    if (root)
        read_map(&c->in, root, &schema, NULL);
}
