/* Asks a URL by host/net with the options of its arguments, and prints what
 * came of it: for tests/net.sh.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "host/net/net.h"

static uint32_t number(const char *text)
{
    return (uint32_t)strtoul(text, NULL, 10);
}

/* Sets what one argument says, as whole=500; false for others. */
static bool take(struct net_request *q, struct net_header *headers,
                 char *word)
{
    char *value = strchr(word, '=');
    struct net_header *h = &headers[q->header_count];

    if (!value || q->header_count == 8)
        return false;
    *value++ = 0;
    if (!strcmp(word, "whole"))
        q->whole_ms = number(value);
    else if (!strcmp(word, "stall"))
        q->stall_s = number(value);
    else if (!strcmp(word, "most"))
        q->most = number(value);
    else if (!strcmp(word, "redirects"))
        q->redirects = number(value);
    else if (!strcmp(word, "retries"))
        q->retries = number(value);
    else if (!strcmp(word, "etag"))
        q->etag = value;
    else if (!strcmp(word, "since"))
        q->last_modified = value;
    else if (!strcmp(word, "ca"))
        q->ca_file = value;
    else if (!strcmp(word, "post"))
        q->method = NET_POST, q->body = value, q->body_size = strlen(value);
    else if (!strcmp(word, "key"))
        headers[q->header_count++] = (struct net_header){"x-api-key", value,
                                                         true};
    else if (!strcmp(word, "bearer"))
        headers[q->header_count++] = (struct net_header){"Authorization",
                                                         value, true};
    else
        *h = (struct net_header){word, value, false}, q->header_count++;
    return true;
}

int main(int argc, char **argv)
{
    struct net_header headers[8];
    struct net_request q = {.headers = headers, .redirects = NET_REDIRECTS};
    struct net_answer a;
    struct rusage used;
    struct note why;
    bool good;

    for (int i = 2; i < argc; i++)
        if (!take(&q, headers, argv[i]))
            return 2;
    q.url = argc > 1 ? argv[1] : "";
    good = net_ask(&q, &a, &why);
    printf("%s %u tries %u bytes %zu\n", good ? "answer" : "none", a.status,
           a.tries, a.size);
    printf("type [%s] tag [%s] since [%s] after %u\n", a.type, a.etag,
           a.last_modified, a.has_retry_after ? a.retry_after_s : 0);
    printf("why %.*s\n", (int)why.size, why.text);
    printf("body %.200s\n", a.body ? a.body : "");
    getrusage(RUSAGE_SELF, &used);
    printf("memory %ld\n", used.ru_maxrss);
    net_answer_free(&a);
    return good ? 0 : 1;
}
