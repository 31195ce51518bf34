/* What the parts of the handle of mreg_host.h share: what a program and its
 * user have said, and the registry in force.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HANDLE_H
#define MREG_HANDLE_H

#include <pthread.h>
#include <stdatomic.h>

#include "host/config/config.h"
#include "host/live/live.h"
#include "mreg_host.h"

struct said_switch { const char *provider; bool on; };

/* What mreg.yaml says, as texts: rows and numbers are another registry's after
 * the next refresh. All of it is in `kept`, and stays as it is until the handle
 * is closed. */
struct said {
    LIST_OF(struct said_switch) switches;   /* unlike the registry */
    LIST_OF(const char *) allowed;          /* by a tier of the file */
    bool has_allowed;
    const char *tier, *account;             /* NULL: none */
    uint8_t service, geo;
};
struct mreg_host {
    mreg_host_slot *slot;
    struct live_options live;
    mreg_host_setup setup;      /* its texts are copies, in `kept` */
    struct arena *kept;         /* NULL: opening failed */
    struct said said;
    _Atomic int64_t due;        /* ms of a clock that nobody sets; of what is
                                 * behind: a refresh may begin then */
    atomic_bool busy;           /* a thread refreshes */
    atomic_bool closing;
    pthread_mutex_t refreshing;
    pthread_mutex_t starting;   /* of the thread */
    pthread_t thread;
    bool has_thread;
    mreg_time as_of;            /* of what is in force; under `refreshing` */
};

/* Calls the log, if there is one. */
void handle_say(const mreg_host *h, mreg_host_level level, const char *text);

/* Puts a registry in force, or unloads it and returns false. Under `refreshing`
 * once the handle is open. */
bool handle_take(mreg_host *h, mreg_host_loaded *l);

/* Starts a refresh behind the caller, if one is due. */
void handle_look_at_clock(mreg_host *h);

/* Ends the refresh of the thread, if one is under way, and waits for it. */
void handle_stop(mreg_host *h);

/* Reads mreg.yaml: what the setup and the environment leave open of the
 * settings; and, with a registry, the rest. False with the first error, which
 * says file, line and cure. Works under arena_guarded. */
bool handle_settings(mreg_host *h, mreg_host_note *why);
bool handle_choices(mreg_host *h, const mreg *r, mreg_host_note *why);

/* Copies a message, which is cut if it is too long. */
void note_copy(mreg_host_note *to, const char *text, size_t size);

/* Copies the first error there is; false if there is none. */
bool note_first(mreg_host_note *to, const struct diags *d);

#endif
