/* Asks OpenRouter for its models, and says what the answer may not be.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "step.h"

#define WHOLE_DAY_S 86400u      /* after so long an ETag is not believed */
#define OPENROUTER "https://openrouter.ai/"

const char *live_key(const char *url)
{
    const char *key = getenv("MREG_OPENROUTER_KEY");

    if (key && key[0])
        return key;
    key = getenv("OPENROUTER_API_KEY");
    return key && key[0] && strncmp(url, OPENROUTER, strlen(OPENROUTER)) == 0
               ? key : NULL;
}

/* A server that lies about its ETag is found out within a day. */
static bool may_be_conditional(const struct refresh *r)
{
    return r->state.fetched
           && (r->state.etag[0] || r->state.last_modified[0])
           && strcmp(r->state.url, r->url) == 0
           && state_within(r->state.fetched, r->now, WHOLE_DAY_S);
}

static bool is_json(const struct net_answer *a)
{
    return !a->type[0] || strstr(a->type, "json")
           || strncmp(a->type, "text/plain", 10) == 0;
}

static bool judge_answer(struct refresh *r, bool conditional,
                         const struct note *why)
{
    const struct net_answer *a = &r->answer;

    if (a->status == 304 && conditional)
        return step_failed(r, LIVE_SAME, NULL);
    if (a->status == 304)
        return step_failed(r, LIVE_NO_ANSWER, "the server says that nothing "
                           "changed, though it was not asked that");
    if (a->status != 200) {
        r->out->why = *why;
        if (!why->size)
            note_text(&r->out->why, "the server did not answer 200");
        return step_failed(r, LIVE_NO_ANSWER, NULL);
    }
    if (!is_json(a))
        return step_failed(r, LIVE_REFUSED, "the answer is not JSON but a page "
                           "for people: is there a network that wants a "
                           "login first?");
    return true;
}

bool step_ask(struct refresh *r)
{
    const char *key = r->o->key ? r->o->key : live_key(r->url);
    const bool conditional = may_be_conditional(r);
    char *bearer = arena_printf(r->arena, "Bearer %s", key ? key : "");
    const struct net_header headers[] = {
        {"Accept", "application/json", false},
        {"Authorization", bearer, true},
    };
    const struct net_request q = {
        .url = r->url, .headers = headers, .header_count = key ? 2 : 1,
        .etag = conditional ? r->state.etag : NULL,
        .last_modified = conditional ? r->state.last_modified : NULL,
        .redirects = NET_REDIRECTS, .retries = NET_RETRIES,
        .whole_ms = r->o->whole_ms, .ca_file = r->o->ca_file,
        .cancel = r->o->cancel
    };
    struct note why;
    bool answered;

    step_tell(r, LIVE_DEBUG, "asking");
    answered = net_ask(&q, &r->answer, &why);
    forget_bytes(bearer, strlen(bearer));
    if (!answered) {
        r->out->why = why;
        return step_failed(r, LIVE_NO_ANSWER, NULL);
    }
    r->out->bytes = r->answer.size;
    return judge_answer(r, conditional, &why);
}
