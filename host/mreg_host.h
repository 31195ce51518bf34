/* mreg_host: what programs with files and memory do with registries. This
 * library needs a C library; mreg.h does not.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_H
#define MREG_HOST_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Why something was refused, in words, ended by a zero byte; "" for OK. */
typedef struct mreg_host_note { char text[240]; } mreg_host_note;

/* Says whether a registry file is whole and in order: the digest, each index
 * and each range. OK, or a status of mreg_attach with what is wrong and where
 * in `why`, which may be NULL. */
mreg_status mreg_verify(const void *bytes, size_t size, mreg_host_note *why);

/* ---- The registry in force --------------------------------------------- */

/* Where threads find the registry in force while another replaces it. */
typedef struct mreg_host_slot mreg_host_slot;

typedef struct mreg_host_hold {
    const mreg *registry;   /* NULL: none is in force */
    uint32_t cell;          /* is not for callers */
} mreg_host_hold;

/* Returns a slot in which no registry is in force; NULL without memory. */
mreg_host_slot *mreg_host_slot_new(void);

/* Puts a registry in force (NULL: none) for holds that begin from now on.
 * When the last hold of what was in force before ends, the thread that ends it
 * calls free_it(context) of that one, unless free_it is NULL. OK; BAD_ARGUMENT;
 * NO_ROOM if 64 registries are in use already, and nothing changes. */
mreg_status mreg_host_publish(mreg_host_slot *slot, const mreg *r,
                              void (*free_it)(void *), void *context);

/* Takes a hold of the registry in force, which stays as it is until the hold
 * is released. Neither waits for another thread. A release empties the hold;
 * each hold is released once, and no copy of it. */
mreg_host_hold mreg_host_acquire(mreg_host_slot *slot);
void mreg_host_release(mreg_host_slot *slot, mreg_host_hold *hold);

/* Takes the registry out of force, and frees the slot, too, if there are no
 * holds. Returns how many registries are still held; 0: the slot is gone. No
 * other thread may acquire or publish meanwhile. */
uint32_t mreg_host_slot_free(mreg_host_slot *slot);

#ifdef __cplusplus
}
#endif

#endif
