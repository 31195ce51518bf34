/* From what a format says to a call that is given.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "format.h"

bool refuse(struct intake_file *file, const char *why)
{
    file->why.size = 0;
    note_text(&file->why, why);
    return false;
}

bool refuse_text(struct intake_file *file, const char *why, mreg_text text)
{
    refuse(file, why);
    note_text(&file->why, " '");
    note_bytes(&file->why, text.at, text.size);
    note_text(&file->why, "'");
    return false;
}

/* ---- usage --------------------------------------------------------------- */

/* A key that nobody knows may count something: the call is kept as what is
 * known of it, and marked. */
static void take_odd_key(struct intake_file *file, const mreg_answer *answer,
                         mreg_call *call)
{
    struct intake *in = file->in;

    call->estimated = 1;
    if (in->counts.odd_keys++ == 0)
        note_bytes(&in->odd_key, answer->unknown.at, answer->unknown.size);
}

static bool take_terms(struct intake_file *file, const mreg_answer *answer,
                       mreg_call *call)
{
    switch (mreg_usage_terms(&answer->said, &call->terms)) {
    case MREG_E_NO_SERVICE:
        return refuse_text(file, "its usage states no service of ours:",
                           answer->said.service_word);
    case MREG_E_NO_GEO:
        return refuse_text(file, "its usage states no geography of ours:",
                           answer->said.geo_word);
    default:
        return true;
    }
}

bool take_answer(struct intake_file *file, mreg_status status,
                 const mreg_answer *answer, mreg_call *call, bool *has)
{
    *has = answer->said.figures.given != 0;
    if (!*has && answer->documents > 0)
        return true;
    if (status == MREG_E_INCOMPLETE)
        take_odd_key(file, answer, call);
    else if (status)
        return refuse(file, answer->reason ? answer->reason
                                           : mreg_status_text(status).at);
    call->usage = answer->usage;
    call->state = answer->complete ? MREG_CALL_SETTLED : MREG_CALL_PARTIAL;
    if (answer->failed)
        call->error = text_of("the provider states an error");
    call->has_billed = answer->has_billed;
    call->billed = answer->billed;
    if (call->model.size == 0)
        call->model = answer->model;
    if (call->id.size == 0)
        call->id = answer->id;
    return take_terms(file, answer, call);
}

bool read_answer(struct intake_file *file, struct part body, mreg_call *call,
                 bool *has)
{
    static const mreg_text any = {NULL, 0};
    mreg_reading *reading = &file->in->reading;
    mreg_answer answer;
    mreg_status status;

    if (body.size > UINT32_MAX)
        return refuse(file, "an answer of over 4 GB");
    status = mreg_usage_read(reading, file->in->r, any,
                             (mreg_text){body.at, (uint32_t)body.size},
                             file->in->words, sizeof file->in->words, &answer);
    return take_answer(file, status, &answer, call, has);
}

bool settle_inclusive(struct intake_file *file, const mreg_figures *figures,
                      mreg_call *call)
{
    static const char name[] = "inclusive";
    const char *why = NULL;
    mreg_nesting nesting;

    mreg_nesting_find(file->in->r, name, sizeof name - 1, &nesting);
    if (mreg_usage_settle(figures, nesting, &call->usage, &why) == MREG_OK)
        return true;
    return refuse(file, why ? why : "its usage cannot be read");
}

/* ---- the call ------------------------------------------------------------ */

void add_tag(struct intake_file *file, mreg_call *call, const char *key,
             mreg_text value)
{
    struct part_room *room = &file->room;
    const size_t size = strlen(key), all = size + 1 + value.size;
    char *at = room->at + room->used;

    if (value.size == 0 || call->tags == MREG_CALL_TAGS
        || all > sizeof room->at - room->used)
        return;
    memcpy(at, key, size);
    at[size] = '=';
    memcpy(at + size + 1, value.at, value.size);
    room->used += all;
    call->tag[call->tags++] = (mreg_text){at, (uint32_t)all};
}

/* Puts in what the call does not say and the intake does. */
static void complete(const struct intake *in, mreg_call *call)
{
    if (call->at == 0)
        call->at = in->at;
    if (call->provider.size == 0)
        call->provider = in->provider;
    if (call->run.size == 0)
        call->run = in->run;
    for (unsigned i = 0; i < in->tags && call->tags < MREG_CALL_TAGS; i++)
        call->tag[call->tags++] = in->tag[i];
}

bool give_call(struct intake_file *file, mreg_call *call)
{
    const struct intake_place place = {file->path, file->line};

    complete(file->in, call);
    if (call->source.size == 0)
        call->source = text_of(file->format->name);
    if (call->at == 0)
        return refuse(file, "it has no instant; --at says when");
    if (call->model.size == 0)
        return refuse(file, "it names no model");
    return collect(file->in, call, place)
           || refuse(file, "a text is too long: an id of over 1024 bytes, or "
                           "a name or a tag of over 256");
}
