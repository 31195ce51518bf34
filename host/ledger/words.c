/* Numbers of words, offers, tags and registries.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#include <string.h>

#include "usage_blob.h"

/* Steps a query for a number; 0 if there is none. */
static int64_t found(struct db_query *q)
{
    int64_t number = db_step(q) ? db_int(q, 0) : 0;

    db_reset(q);
    return number;
}

/* Runs an insertion; returns the number of what is new. */
static int64_t inserted(mreg_ledger *l, struct db_query *q)
{
    return db_done(q) ? db_last_row(l->db) : 0;
}

/* ---- words ------------------------------------------------------------- */

int64_t word_known(mreg_ledger *l, const char *at, size_t size)
{
    int64_t number = size ? memo_find(&l->memo, 'w', at, size) : 0;
    struct db_query *q;

    if (number || !size)
        return number;
    q = db_query(l->db, "SELECT id FROM word WHERE text=?1");
    db_bind_text(q, 1, at, size);
    number = found(q);
    memo_keep(&l->memo, 'w', at, size, number);
    return number;
}

int64_t word_number(mreg_ledger *l, const char *at, size_t size)
{
    int64_t number = word_known(l, at, size);
    struct db_query *q;

    if (number || !size)
        return number;
    q = db_query(l->db, "INSERT INTO word(text) VALUES(?1)");
    db_bind_text(q, 1, at, size);
    number = inserted(l, q);
    memo_keep(&l->memo, 'w', at, size, number);
    return number;
}

/* ---- offers ------------------------------------------------------------ */

static void bind_offer(struct db_query *q, const struct offer *o)
{
    const int64_t columns[] = {o->provider, o->model, o->served, o->host,
        o->name, o->known, o->service, o->geo, o->account};

    for (int i = 0; i < 9; i++)
        db_bind(q, i + 1, columns[i]);
}

int64_t offer_number(mreg_ledger *l, const struct offer *o)
{
    int64_t number = memo_find(&l->memo, 'o', o, sizeof *o);
    struct db_query *q;

    if (number)
        return number;
    q = db_query(l->db, "SELECT id FROM offer WHERE provider=?1 AND model=?2"
        " AND served=?3 AND host=?4 AND name=?5 AND known=?6 AND service=?7"
        " AND geo=?8 AND account=?9");
    bind_offer(q, o);
    number = found(q);
    if (!number) {
        q = db_query(l->db, "INSERT INTO offer(provider, model, served, host,"
            " name, known, service, geo, account)"
            " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)");
        bind_offer(q, o);
        number = inserted(l, q);
    }
    memo_keep(&l->memo, 'o', o, sizeof *o, number);
    return number;
}

/* ---- tags -------------------------------------------------------------- */

static int64_t scope_number(mreg_ledger *l, mreg_text tag)
{
    int64_t number = memo_find(&l->memo, 't', tag.at, tag.size), key, value;
    const char *is = memchr(tag.at, '=', tag.size);
    struct db_query *q;

    if (number || !is)
        return number;
    key = word_number(l, tag.at, (size_t)(is - tag.at));
    value = word_number(l, is + 1, (size_t)(tag.at + tag.size - is) - 1);
    q = db_query(l->db, "SELECT id FROM scope WHERE key=?1 AND value=?2");
    db_bind(q, 1, key);
    db_bind(q, 2, value);
    number = found(q);
    if (!number) {
        q = db_query(l->db, "INSERT INTO scope(key, value) VALUES(?1, ?2)");
        db_bind(q, 1, key);
        db_bind(q, 2, value);
        number = inserted(l, q);
    }
    memo_keep(&l->memo, 't', tag.at, tag.size, number);
    return number;
}

/* Puts a number into an ascending list, once; returns how many there are. */
static size_t put_in_order(int64_t *list, size_t n, int64_t number)
{
    size_t at = n;

    for (size_t i = 0; i < n; i++)
        if (list[i] == number)
            return n;
    for (; at > 0 && list[at - 1] > number; at--)
        list[at] = list[at - 1];
    list[at] = number;
    return n + 1;
}

int64_t scopes_number(mreg_ledger *l, const mreg_text *tag, size_t n)
{
    int64_t list[MREG_CALL_TAGS], number;
    uint8_t members[MREG_CALL_TAGS * 10] = {0};
    struct db_query *q;
    size_t count = 0, size = 0;

    for (size_t i = 0; i < n && i < MREG_CALL_TAGS; i++)
        count = put_in_order(list, count, scope_number(l, tag[i]));
    for (size_t i = 0; i < count; i++)
        size += varint_write((uint64_t)list[i], members + size);
    if (!count)
        return 0;
    number = memo_find(&l->memo, 's', members, size);
    if (number)
        return number;
    q = db_query(l->db, "SELECT id FROM scopes WHERE members=?1");
    db_bind_blob(q, 1, members, size);
    number = found(q);
    if (!number) {
        q = db_query(l->db, "INSERT INTO scopes(members) VALUES(?1)");
        db_bind_blob(q, 1, members, size);
        number = inserted(l, q);
    }
    memo_keep(&l->memo, 's', members, size, number);
    return number;
}

/* ---- registries -------------------------------------------------------- */

static void bind_registry(struct db_query *q, const uint8_t *digest,
                          int64_t as_of, int64_t layers)
{
    db_bind_blob(q, 1, digest, 32);
    db_bind(q, 2, as_of);
    db_bind(q, 3, layers);
}

int64_t registry_number(mreg_ledger *l, const uint8_t digest[32],
                        int64_t as_of, int64_t layers)
{
    uint8_t all[48];
    struct db_query *q;
    int64_t number;

    memcpy(all, digest, 32);
    memcpy(all + 32, &as_of, 8);
    memcpy(all + 40, &layers, 8);
    number = memo_find(&l->memo, 'r', all, sizeof all);
    if (number)
        return number;
    q = db_query(l->db, "SELECT id FROM registry WHERE digest=?1 AND as_of=?2"
        " AND layers=?3");
    bind_registry(q, digest, as_of, layers);
    number = found(q);
    if (!number) {
        q = db_query(l->db, "INSERT INTO registry(digest, as_of, layers)"
            " VALUES(?1, ?2, ?3)");
        bind_registry(q, digest, as_of, layers);
        number = inserted(l, q);
    }
    memo_keep(&l->memo, 'r', all, sizeof all, number);
    return number;
}
