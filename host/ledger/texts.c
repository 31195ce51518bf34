/* From numbers back to texts.
 *
 * SPDX-License-Identifier: MIT */
#include "texts.h"

#include <string.h>

#include "usage_blob.h"
#include "words.h"

const char *const call_states[MREG_CALL_STATES] = {
    "settled", "partial", "abandoned"};

struct db_bytes word_text(mreg_ledger *l, int64_t number)
{
    struct db_query *q;

    if (!number)
        return (struct db_bytes){"", 0};
    q = db_query(l->db, "SELECT text FROM word WHERE id=?1");
    db_bind(q, 1, number);
    if (db_step(q))
        return db_text(q, 0);
    db_fail(l->db, MREG_LEDGER_DAMAGED, "a text is missing");
    return (struct db_bytes){"", 0};
}

/* Appends a text; 0 if it does not fit. */
static size_t append(char *room, size_t n, struct db_bytes t)
{
    if (n + t.size > SCOPES_ROOM)
        return 0;
    if (t.size)
        memcpy(room + n, t.at, t.size);
    return n + t.size;
}

/* Writes a tag at `n` of the room; returns where it ends, 0 if it cannot. */
static size_t put_tag(mreg_ledger *l, int64_t scope, char *room, size_t n)
{
    struct db_query *q = db_query(l->db, "SELECT k.text || '=' || v.text"
        " FROM scope JOIN word AS k ON k.id = scope.key"
        " JOIN word AS v ON v.id = scope.value WHERE scope.id=?1");
    size_t end;

    db_bind(q, 1, scope);
    if (!db_step(q)) {
        db_fail(l->db, MREG_LEDGER_DAMAGED, "a tag is missing");
        return 0;
    }
    end = append(room, n, db_text(q, 0));
    db_reset(q);
    return end;
}

size_t scopes_texts(mreg_ledger *l, int64_t number, char room[SCOPES_ROOM],
                    mreg_text tag[MREG_CALL_TAGS])
{
    struct db_query *q;
    struct db_bytes set;
    size_t count = 0, n = 0, step, end;
    uint64_t scope;

    if (!number)
        return 0;
    q = db_query(l->db, "SELECT members FROM scopes WHERE id=?1");
    db_bind(q, 1, number);
    set = db_step(q) ? db_blob(q, 0) : (struct db_bytes){"", 0};
    for (size_t at = 0; at < set.size && count < MREG_CALL_TAGS; at += step) {
        step = varint_read((const uint8_t *)set.at + at, set.size - at,
                           &scope);
        end = step ? put_tag(l, (int64_t)scope, room, n) : 0;
        if (!end)
            break;
        tag[count++] = (mreg_text){room + n, (uint32_t)(end - n)};
        n = end;
    }
    db_reset(q);
    return count;
}
