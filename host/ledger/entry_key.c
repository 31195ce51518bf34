/* The identity of a call: a digest of the response's id alone, for logs tell
 * the same answer under several requests, and with more or less around it. One
 * without an id is known by what it says.
 *
 * SPDX-License-Identifier: MIT */
#include "base/sha256.h"
#include "entry.h"
#include "usage_blob.h"

static void add_text(struct sha256 *s, mreg_text t)
{
    uint8_t size[10];

    sha256_add(s, size, varint_write(t.size, size));
    if (t.size)
        sha256_add(s, t.at, t.size);
}

static void add_content(struct sha256 *s, const mreg_call *c)
{
    uint8_t usage[USAGE_BLOB_SIZE], at[10];

    sha256_add(s, "mreg-call-content", 18);
    sha256_add(s, at, varint_write((uint64_t)c->at, at));
    add_text(s, c->provider);
    add_text(s, c->served.size ? c->served : c->model);
    add_text(s, c->session);
    sha256_add(s, usage, usage_write(c->usage.n, usage));
}

static int64_t number(const uint8_t *at)
{
    uint64_t n = 0;

    for (int i = 0; i < 8; i++)
        n = n << 8 | at[i];
    return n <= INT64_MAX ? (int64_t)n : -(int64_t)~n - 1;
}

void entry_key_of(int64_t key[2], const uint8_t bytes[16])
{
    key[0] = number(bytes);
    key[1] = number(bytes + 8);
}

void entry_key(struct entry *e)
{
    uint8_t digest[32];
    struct sha256 s;

    sha256_start(&s);
    e->weak = !e->call->id.size;
    if (e->weak) {
        add_content(&s, e->call);
    } else {
        sha256_add(&s, "mreg-call-id", 13);
        sha256_add(&s, e->call->id.at, e->call->id.size);
    }
    sha256_end(&s, digest);
    entry_key_of(e->key, digest);
}
