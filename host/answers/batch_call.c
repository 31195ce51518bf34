/* Makes a call of the members of a batch line. What a line states goes
 * before what its usage object states, and that before the defaults.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "asked.h"
#include "batch_line.h"

#define TEXT_ROOM 256           /* longer than any value there is */

struct word {
    char room[TEXT_ROOM];
    const char *at;
    size_t size;
};

/* A text without its escapes. One that is too long is cut, which no name
 * of ours survives. */
static void plain(struct json_text text, struct word *out)
{
    size_t size = text.size;

    out->at = text.at;
    if (text.escaped) {
        size = json_decode(text, out->room, TEXT_ROOM);
        size = size > TEXT_ROOM ? 0 : size;
        out->at = out->room;
    }
    out->size = size;
}

static bool refuse(struct batch_line *line, const char *what,
                   struct json_text text, const char *cure)
{
    note_text(&line->error, what);
    if (text.at) {
        note_text(&line->error, " '");
        note_bytes(&line->error, text.at, text.size);
        note_text(&line->error, "'");
    }
    note_text(&line->error, cure);
    return false;
}

static bool refuse_word(struct batch_line *line, const char *what,
                        mreg_text word, const char *cure)
{
    return refuse(line, what, (struct json_text){word.at, word.size, false},
                  cure);
}

static bool take_terms(const mreg *r, struct batch_line *line,
                       mreg_terms *on)
{
    struct word word;

    if (line->text[BATCH_AT].at) {
        plain(line->text[BATCH_AT], &word);
        if (!(line->at_is_number ? asked_epoch : asked_instant)(
                word.at, word.size, &on->at))
            return refuse(line, "not an instant:", line->text[BATCH_AT],
                          "; write \"2026-08-16\", \"2026-08-16T16:00Z\", or "
                          "seconds or milliseconds since 1970");
    }
    for (unsigned i = 0; i < TERMS_COUNT; i++) {
        const struct json_text stated = line->text[BATCH_TERMS + i];

        if (!stated.at)
            continue;
        plain(stated, &word);
        if (!term_take(r, i, word.at, word.size, on))
            return refuse(line, term_unknown[i], stated, "");
    }
    return true;
}

/* A service or a geography that the usage object states, but no name of ours
 * is, must be stated by the line. */
static bool take_said(struct batch_line *line, struct call *out)
{
    const mreg_said *said = &line->said;
    static const char unavailable[] = "not_available";
    const struct json_text *own = line->text + BATCH_TERMS;
    const bool own_geo = own[TERM_GEO].at != NULL;

    mreg_usage_terms(said, &out->on);
    out->geo_assumed = !own_geo
                       && said->geo_word.size == sizeof unavailable - 1
                       && memcmp(said->geo_word.at, unavailable,
                                 sizeof unavailable - 1) == 0;
    if (said->service == MREG_SAID_OTHER && !own[TERM_SERVICE].at)
        return refuse_word(line, "usage states no service of ours:",
                           said->service_word, "; state \"service\"");
    return said->geo != MREG_SAID_OTHER || own_geo
           || refuse_word(line, "usage states no geography of ours:",
                          said->geo_word, "; state \"geo\"");
}

static bool take_provider(const mreg *r, struct batch_line *line,
                          mreg_provider *out)
{
    struct word word;

    if (!line->text[BATCH_PROVIDER].at)
        return true;
    plain(line->text[BATCH_PROVIDER], &word);
    *out = mreg_provider_find(r, word.at, word.size);
    return *out != MREG_NONE
           || refuse(line, "no such provider", line->text[BATCH_PROVIDER], "");
}

static bool take_name(struct batch_line *line, char *room, struct call *out)
{
    struct json_text model = line->text[BATCH_MODEL];

    if (!model.at)
        return refuse(line, "\"model\" is missing", model, "");
    out->name = model.at;
    out->name_size = model.size;
    if (!model.escaped)
        return true;
    out->name = room;
    out->name_size = json_decode(model, room, BATCH_NAME_ROOM);
    return out->name_size <= BATCH_NAME_ROOM
           || refuse(line, "no such model", model, "");
}

/* What the usage object says; if it was not read well, what is wrong. */
static bool take_usage(struct batch_line *line)
{
    const struct json_text none = {NULL, 0, false};

    if (!line->usage.at)
        return refuse(line, "\"usage\" is missing", none, "");
    return line->is_read
           || refuse(line, line->said.wrong,
                     (struct json_text){line->said.key, line->said.key_size,
                                        false}, "");
}

static bool take_convention(const struct batch *b, struct batch_line *line,
                            const mreg_said *said, mreg_nesting *out)
{
    struct json_text stated = line->text[BATCH_CONVENTION];
    const char *meant = b->convention;
    struct word word;

    if (stated.at) {
        plain(stated, &word);
        return mreg_nesting_find(b->r, word.at, word.size, out) == MREG_OK
               || refuse(line, "no such convention", stated,
                         "; disjoint, inclusive, exclusive or a flavour");
    }
    if (!meant)
        meant = mreg_usage_convention(said);
    if (!meant)
        return refuse(line, "usage keys of different providers; say which "
                      "\"convention\"", (struct json_text){0}, "");
    if (mreg_nesting_find(b->r, meant, strlen(meant), out) == MREG_OK)
        return true;
    note_text(&line->error, "the registry has no usage convention ");
    note_text(&line->error, meant);
    return false;
}

bool batch_call(const struct batch *b, struct batch_line *line, char *room,
                struct call *out)
{
    const mreg_said *said = &line->said;

    if (line->error.size > 0)
        return false;
    out->provider = b->provider;
    out->on = b->on;
    if (!take_name(line, room, out) || !take_usage(line))
        return false;
    out->figures = &said->figures;
    return take_said(line, out) && take_provider(b->r, line, &out->provider)
           && take_terms(b->r, line, &out->on)
           && take_convention(b, line, said, &out->nesting);
}
