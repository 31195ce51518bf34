/* What the readers of formats share: the table, a file at hand, how a call is
 * given.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_INTAKE_FORMAT_H
#define MREG_INTAKE_FORMAT_H

#include "intake.h"
#include "mreg_usage.h"
#include "parts.h"

/* How a file arrives at its reader. */
enum intake_arrival {
    BY_VALUE,           /* JSON, a value a line or each over many lines */
    BY_STREAM,          /* the same, or events of a stream */
    BY_SOURCE           /* lines, a table or pages, by host/answers/batch_* */
};

#define INTAKE_SIGNS 4
#define INTAKE_KEYS 5
#define INTAKE_LISTS 6

struct intake_file;

struct intake_format {
    const char *name;           /* of --format, and the source of its calls */
    const char *what;           /* "session logs of Claude Code" */
    uint8_t arrival;
    bool follows;               /* its files are logs that grow */
    /* A line without any of these bytes says nothing of usage and is not looked
     * at; the first NULL: every line is. */
    const char *signs[INTAKE_SIGNS];
    /* Members that tell a value of such a file, each list by itself. */
    const char *keys[INTAKE_LISTS][INTAKE_KEYS];
    /* Reads a value and gives its calls. False, with file->why, if it is wrong;
     * what has no usage is not. */
    bool (*read)(struct intake_file *file, struct part value);
};

/* What a log of Codex has said so far: counts that only grow. */
struct codex_counts {
    uint64_t input, cached, written, output, reasoning;
};
struct codex_state {
    struct codex_counts total;
    bool has_records;           /* it states each response by itself */
    bool has_total;
    char model[MREG_CALL_TEXT], session[MREG_CALL_TEXT], root[MREG_CALL_TEXT];
    char provider[MREG_CALL_TEXT], folder[MREG_CALL_TEXT];
};

struct intake_file {
    struct intake *in;
    const char *path;
    const struct intake_format *format;
    uint64_t line;              /* of the value at hand */
    struct note why;
    struct part_room room;
    struct codex_state codex;
};

extern const struct intake_format intake_formats[];
extern const unsigned intake_formats_count;

/* Returns the format of a file that begins with these bytes; NULL if none is
 * known for it. */
const struct intake_format *format_of(const char *at, size_t size);

/* ---- For readers -------------------------------------------------------- */

/* Sets file->why and returns false. */
bool refuse(struct intake_file *file, const char *why);
bool refuse_text(struct intake_file *file, const char *why, mreg_text text);

/* Reads a body, or a message with a usage object, into a call: its usage and
 * terms and, where the call has none, model and id. False if the usage cannot
 * be billed. *has is false, and all is well, if it states none. */
bool read_answer(struct intake_file *file, struct part body, mreg_call *call,
                 bool *has);

/* Takes over what an answer said that was read; *has is as above. */
bool take_answer(struct intake_file *file, mreg_status status,
                 const mreg_answer *answer, mreg_call *call, bool *has);

/* Makes usage disjoint that includes what was cached and what was thought. */
bool settle_inclusive(struct intake_file *file, const mreg_figures *figures,
                      mreg_call *call);

/* Add "key=value" to a call unless one of them is empty or there is no more
 * place. Of a long value the end is kept. */
void add_pair(struct intake_file *file, mreg_call *call, mreg_text key,
              mreg_text value);
void add_tag(struct intake_file *file, mreg_call *call, const char *key,
             mreg_text value);

/* Gives a call: what it does not say comes from the intake. False, with why, if
 * it has no instant or a text that is too long. */
bool give_call(struct intake_file *file, mreg_call *call);

static inline mreg_text text_of(const char *text)
{
    return (mreg_text){text, (uint32_t)strlen(text)};
}

/* ---- Readers ------------------------------------------------------------ */

bool read_claude_code(struct intake_file *file, struct part value);
bool read_codex(struct intake_file *file, struct part value);
bool read_opencode(struct intake_file *file, struct part value);
bool read_otel(struct intake_file *file, struct part value);
bool read_body(struct intake_file *file, struct part value);
/* Reads what is not values but events of one answer. */
bool read_events(struct intake_file *file, struct part all);
/* Reads a line of ours; unbilled lines do not come here. */
bool read_line(struct intake_file *file, struct part value);

/* ---- Files -------------------------------------------------------------- */

/* Takes the whole lines of some bytes, and what follows the last of them if no
 * more is to come. Returns how many bytes it took. */
size_t feed_lines(struct intake_file *file, const char *at, size_t size,
                  bool ended);
/* Takes JSON values that go over lines. */
void feed_values(struct intake_file *file, const char *at, size_t size);
/* Reports file->why at the line of the file, and forgets it. */
void report(struct intake_file *file);

/* Reads the calls of a file by host/answers/batch_*; the bytes that were read
 * of it are in the block of the intake. */
void read_source(struct intake_file *file, int fd, size_t size);

/* ---- Collecting --------------------------------------------------------- */

struct collected *collect_begin(struct arena *a);
/* Keeps a copy of a call. False if a text is too long for a ledger. */
bool collect(struct intake *in, const mreg_call *call,
             struct intake_place place);
void collect_flush(struct intake *in);

#endif
