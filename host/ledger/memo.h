/* What numbers texts have in the ledger, remembered: a hash table of bytes. It
 * forgets all when it is full.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_MEMO_H
#define MREG_LEDGER_MEMO_H

#include <stddef.h>
#include <stdint.h>

struct memo {
    struct memo_entry *at;
    size_t n, room, bytes;
};

/* Returns the number of some bytes of a kind; 0 if it is not remembered. */
int64_t memo_find(const struct memo *m, char kind, const void *at, size_t size);
/* Remembers one, if there is memory. */
void memo_keep(struct memo *m, char kind, const void *at, size_t size,
               int64_t number);
void memo_forget(struct memo *m);

#endif
