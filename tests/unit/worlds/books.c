/* Ledgers for tests.
 *
 * SPDX-License-Identifier: MIT */
#include "books.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "host/ledger/sqlite.h"

int books_open(struct books *b)
{
    mreg_ledger_status status;

    snprintf(b->folder, sizeof b->folder, "/tmp/mreg_books_" "XX" "XX" "XX");
    if (!mkdtemp(b->folder))
        abort();
    snprintf(b->path, sizeof b->path, "%s/ledger.db", b->folder);
    status = mreg_ledger_open(b->path, 0, &b->ledger, &b->why);
    if (status == MREG_LEDGER_OK)
        return 1;
    if (status != MREG_LEDGER_NO_SQLITE) {
        fprintf(stderr, "%s\n", b->why.text);
        abort();
    }
    books_close(b);
    return 0;
}

void books_again(struct books *b)
{
    mreg_ledger_close(b->ledger);
    if (mreg_ledger_open(b->path, 0, &b->ledger, &b->why)) {
        fprintf(stderr, "%s\n", b->why.text);
        abort();
    }
}

void books_close(struct books *b)
{
    DIR *folder;
    struct dirent *e;

    mreg_ledger_close(b->ledger);
    b->ledger = NULL;
    folder = opendir(b->folder);
    while (folder && (e = readdir(folder)))
        unlinkat(dirfd(folder), e->d_name, 0);
    if (folder)
        closedir(folder);
    rmdir(b->folder);
}

static struct db *open_file(const struct books *b)
{
    mreg_ledger_status status;
    mreg_host_note why;

    return db_open(b->path, DB_WRITE, &status, &why);
}

long books_ask(const struct books *b, const char *sql)
{
    struct db *d = open_file(b);
    struct db_query *q = d ? db_prepare(d, sql) : NULL;
    long n = db_step(q) ? (long)db_int(q, 0) : LONG_MIN;

    db_end(q);
    db_close(d);
    return n;
}

int books_run(const struct books *b, const char *sql)
{
    struct db *d = open_file(b);
    int well = d && db_run(d, sql);

    if (!well && d)
        fprintf(stderr, "%s\n", db_why(d));
    db_close(d);
    return well;
}

mreg_text books_text(const char *text)
{
    return (mreg_text){text, (uint32_t)strlen(text)};
}

mreg_call books_call(const char *id)
{
    mreg_call c = {.id = books_text(id), .at = BOOKS_AT,
        .provider = books_text("openai"), .model = books_text("gpt-4o")};

    mreg_use(&c.usage, MREG_INPUT, 1000);
    mreg_use(&c.usage, MREG_OUTPUT, 100);
    return c;
}

mreg_recorded books_record(struct books *b, const mreg_call *c)
{
    mreg_recorded out = MREG_RECORDED_REFUSED;

    mreg_ledger_record(b->ledger, &mreg_builtin, c, 1, &out, &b->why);
    return out;
}
