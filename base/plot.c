/* Plots of a value that changes in steps, drawn with characters.
 *
 * SPDX-License-Identifier: MIT */
#include "plot.h"

#include "columns.h"
#include "instant.h"

#define PARTS 8                 /* of a character's height */
#define WIDEST 512

/* A bar fills its column up to a height in parts of a character. */
struct bar { size_t parts; bool known, later; };

struct drawing {
    const struct plot *p;
    size_t width;
    struct column label;
    struct bar bars[WIDEST];
};

/* Returns value * parts / most without overflow, and at least 1 of what is not
 * 0, so that a small price is not drawn as none. */
static size_t parts_of(uint64_t value, uint64_t most, size_t parts)
{
    while (most > UINT64_MAX / parts) {
        most >>= 1;
        value >>= 1;
    }
    if (value == 0 || most == 0)
        return 0;
    value = value * parts / most;
    return value > 0 ? (size_t)value : 1;
}

static uint64_t largest(const struct plot *p)
{
    uint64_t most = 0;

    for (size_t i = 0; i < p->count; i++)
        if (p->steps[i].known && p->steps[i].value > most)
            most = p->steps[i].value;
    return most;
}

/* Returns the instant at which a column begins. */
static int64_t begin_of(const struct drawing *d, size_t column)
{
    const int64_t first = d->p->steps[0].from,
                  each = (d->p->end - first) / (int64_t)d->width;

    return first + each * (int64_t)column;
}

static void take_bars(struct drawing *d, uint64_t most)
{
    const struct plot *p = d->p;
    size_t step = 0;

    for (size_t i = 0; i < d->width; i++) {
        const int64_t next = begin_of(d, i + 1);

        while (step + 1 < p->count && p->steps[step + 1].from < next)
            step++;
        d->bars[i].known = p->steps[step].known;
        d->bars[i].later = begin_of(d, i) > p->now
                           || p->steps[step].from > p->now;
        d->bars[i].parts = parts_of(p->steps[step].value, most,
                                    p->height * PARTS);
    }
}

/* Returns what stands for so many parts of a character. */
static const char *glyph(const struct plot *p, size_t parts, bool later)
{
    static const char *const blocks[PARTS + 1] = {
        " ", "\xe2\x96\x81", "\xe2\x96\x82", "\xe2\x96\x83", "\xe2\x96\x84",
        "\xe2\x96\x85", "\xe2\x96\x86", "\xe2\x96\x87", "\xe2\x96\x88"};
    static const char *const plain[PARTS + 1] = {
        " ", ".", ".", ":", ":", ":", "#", "#", "#"};

    if (later && parts > 0)
        return p->utf8 ? "\xe2\x96\x91" : "+";
    return (p->utf8 ? blocks : plain)[parts];
}

/* Writes the characters of a line, of which line 0 is the lowest. */
static void draw_line(struct out *o, const struct drawing *d, size_t line)
{
    size_t end = d->width;

    while (end > 0 && d->bars[end - 1].known
           && d->bars[end - 1].parts <= line * PARTS)
        end--;
    for (size_t i = 0; i < end; i++) {
        const struct bar *bar = &d->bars[i];
        size_t parts = bar->parts > line * PARTS ? bar->parts - line * PARTS
                                                 : 0;

        if (!bar->known)
            out_char(o, line == 0 ? '?' : ' ');
        else
            out_text(o, glyph(d->p, parts < PARTS ? parts : PARTS,
                              bar->later));
    }
    out_char(o, '\n');
}

static void draw_label(struct out *o, const struct drawing *d,
                       const char *text, size_t size)
{
    column_cell(o, &d->label, text, size);
    out_text(o, d->p->utf8 ? " \xe2\x94\x82" : " |");
}

static void draw_axis(struct out *o, const struct drawing *d)
{
    column_cell(o, &d->label, "0", 1);
    out_text(o, d->p->utf8 ? " \xe2\x94\x94" : " +");
    for (size_t i = 0; i < d->width; i++)
        out_text(o, d->p->utf8 ? "\xe2\x94\x80" : "-");
    out_char(o, '\n');
}

/* Returns where now is, in columns; the width if it is not inside. */
static size_t column_of_now(const struct drawing *d)
{
    size_t i = 0;

    while (i < d->width && begin_of(d, i + 1) <= d->p->now)
        i++;
    return i;
}

/* Writes the days below: the first, today if there is room for it, and the
 * last. */
static void draw_days(struct out *o, const struct drawing *d)
{
    static const char today[] = "today";
    const size_t now = column_of_now(d);
    char first[INSTANT_TEXT_SIZE], last[INSTANT_TEXT_SIZE];
    size_t at, size;

    instant_short(d->p->steps[0].from / DAY_MS * DAY_MS, first);
    instant_short(d->p->end / DAY_MS * DAY_MS, last);
    out_repeat(o, ' ', column_width(&d->label) + 2);
    out_text(o, first);
    at = strlen(first);
    size = strlen(last);
    if (now > at && now + sizeof today + size < d->width) {
        out_repeat(o, ' ', now - at);
        out_text(o, today);
        at = now + sizeof today - 1;
    }
    if (at + size < d->width) {
        out_repeat(o, ' ', d->width - at - size);
        out_text(o, last);
    }
    out_char(o, '\n');
}

void plot_draw(struct out *o, const struct plot *p)
{
    static struct drawing d;    /* it is large */
    char label[PLOT_LABEL];
    uint64_t most;
    size_t size;

    if (p->count == 0 || p->height == 0 || p->width == 0)
        return;
    most = largest(p);
    d = (struct drawing){.p = p, .label = {COLUMN_COUNT, 0, 0},
                         .width = p->width < WIDEST ? p->width : WIDEST};
    size = p->say(most, label);
    column_measure(&d.label, label, size);
    take_bars(&d, most);
    for (size_t line = p->height; line-- > 0;) {
        draw_label(o, &d, label, line + 1 == p->height ? size : 0);
        draw_line(o, &d, line);
    }
    draw_axis(o, &d);
    draw_days(o, &d);
}
