/* The folder in which a machine keeps what it fetched: where it is, whose it
 * is, its lock, and its files, which are written as one (base/output.h).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LIVE_CACHE_H
#define MREG_LIVE_CACHE_H

#include "base/note.h"
#include "base/output.h"
#include "mreg_host.h"
#include "state.h"

#define CACHE_REGISTRY "registry.mreg"
#define CACHE_SNAPSHOT "openrouter.json"
#define CACHE_HISTORY "openrouter.history.json"
#define CACHE_STATE "state.json"
#define CACHE_VERIFIED "verified"

/* Returns the folder: `said`, else $MREG_CACHE_HOME, else mreg in
 * $XDG_CACHE_HOME, else .cache/mreg in $HOME; NULL if nothing tells. */
const char *cache_folder(struct arena *a, const char *said);

/* Tells whether a folder is there and is this user's alone to write in; what
 * others may write is not believed. False with the reason, "" if it is not
 * there. */
bool cache_is_ours(const char *folder, struct note *why);

/* Loads the registry of a folder that is ours, and verifies it unless that was
 * done before. OK; OLDER if it is not newer than another; else a status of
 * mreg_host_load with the reason, which is "" if there is none. */
mreg_status cache_load(struct arena *a, const char *folder,
                       const mreg *newer_than, mreg_host_loaded **out,
                       mreg_host_note *why);

/* Reads the state of a folder without locking it. False if a newer program
 * wrote it. */
bool cache_state(struct arena *a, const char *folder, struct live_state *s);

/* Tells whether a refresh is due: nobody is at it, nobody asked within the time
 * to live, with success or without, and no newer program wrote the state. */
bool cache_is_due(struct arena *a, const char *folder, uint32_t ttl_s);

/* Makes the folder if it is not there, locks it, waiting at most `wait_ms`,
 * and sweeps what a killed run left. False with the reason; output_close
 * unlocks it. */
bool cache_open(struct output *o, struct arena *a, const char *folder,
                unsigned wait_ms, struct note *why);

/* Tells whether a newer program wrote the registry that is there; it is
 * then left alone. */
bool cache_is_newer(struct output *o);

/* Writes the state, and the files that were added to `o`. */
bool cache_write(struct output *o, const struct live_state *s,
                 struct note *why);

#endif
