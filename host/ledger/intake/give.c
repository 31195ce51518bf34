/* From what a format says to a call that is given.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/utf8.h"
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
    if (text.size == 0)
        return false;
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
    if (in->counts.odd_keys++ == 0 && answer->unknown.size > 0)
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

/* Says why, and of which key. */
static bool refuse_answer(struct intake_file *file, mreg_status status,
                          const mreg_answer *answer)
{
    const char *why = answer->reason ? answer->reason
                                     : mreg_status_text(status).at;
    const size_t size = strlen(why);

    if (size == 0 || why[size - 1] != ':')
        return refuse(file, why);
    return refuse_text(file, why,
                       (mreg_text){answer->said.key,
                                   (uint32_t)answer->said.key_size});
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
        return refuse_answer(file, status, answer);
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

/* Copies a text, with ? for each character that cannot be seen. */
static char *put_seen(char *to, mreg_text text)
{
    uint32_t character;
    size_t step;

    for (size_t i = 0; i < text.size; i += step ? step : 1) {
        step = utf8_next(text.at + i, text.size - i, &character);
        if (!step || !utf8_printable(character)) {
            *to++ = '?';
            continue;
        }
        memcpy(to, text.at + i, step);
        to += step;
    }
    return to;
}

/* The end of a text, of at most so many bytes: of a path it says more than the
 * beginning does. */
static mreg_text end_of(mreg_text text, size_t most)
{
    while (text.size > most || (text.size > 0 && (*text.at & 0xC0) == 0x80)) {
        text.at++;
        text.size--;
    }
    return text;
}

void add_pair(struct intake_file *file, mreg_call *call, mreg_text key,
              mreg_text value)
{
    struct part_room *room = &file->room;
    char *at = room->at + room->used, *to;

    if (key.size == 0 || key.size >= MREG_CALL_TEXT / 2 || value.size == 0
        || call->tags == MREG_CALL_TAGS
        || sizeof room->at - room->used < MREG_CALL_TEXT)
        return;
    to = put_seen(at, key);
    *to++ = '=';
    to = put_seen(to, end_of(value, MREG_CALL_TEXT - 1 - key.size));
    room->used += (size_t)(to - at);
    call->tag[call->tags++] = (mreg_text){at, (uint32_t)(to - at)};
}

void add_tag(struct intake_file *file, mreg_call *call, const char *key,
             mreg_text value)
{
    add_pair(file, call, text_of(key), value);
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
