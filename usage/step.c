/* Steps over strings, numbers and whole values of JSON in pieces, and keeps
 * what is open.
 *
 * SPDX-License-Identifier: MIT */
#include "step.h"

#include "jump.h"

enum scan_token scan_broken(struct scan *s, const char *wrong)
{
    s->state = BROKEN;
    s->wrong = wrong;
    return SCAN_WRONG;
}

/* ---- what is open ------------------------------------------------------ */

bool scan_open(struct scan *s, bool object)
{
    if (s->depth == SCAN_DEPTH)
        return scan_broken(s, "nested too deeply"), false;
    s->objects = s->objects << 1 | object;
    s->depth++;
    s->state = object ? AT_FIRST_KEY : AT_FIRST_ELEMENT;
    return true;
}

bool scan_close(struct scan *s, char c)
{
    if (s->depth == 0 || c != (s->objects & 1 ? '}' : ']'))
        return scan_broken(s, "a bracket that closes nothing"), false;
    s->objects >>= 1;
    s->depth--;
    s->state = s->depth == 0 ? AT_END : AT_NEXT;
    return true;
}

/* ---- stepping over ----------------------------------------------------- */

void scan_skip(struct scan *s)
{
    const bool opened = s->state == AT_FIRST_KEY
                        || s->state == AT_FIRST_ELEMENT;

    s->skipping = true;
    s->above = (uint8_t)(s->depth - opened);
}

void scan_whole(struct scan *s)
{
    scan_skip(s);
    s->whole = true;
    s->cut = false;
}

/* Steps behind the quote that ends a string; false where the piece ends
 * before. */
bool scan_step_string(struct scan *s, const char **at, const char *end)
{
    *at = jump_to_quote(*at, end, &s->after_backslash);
    if (*at == end)
        return false;
    ++*at;
    return true;
}

static bool ends_scalar(char c)
{
    return is_space(c) || c == ',' || c == ']' || c == '}';
}

/* Steps over a number or a word; whether it is one is not looked at. */
bool scan_step_scalar(struct scan *s, const char **at, const char *end)
{
    const char *from = *at;

    s->state = IN_SCALAR;
    while (from < end && (unsigned char)(*from - '0') <= 9)
        from++;
    while (from < end && !ends_scalar(*from))
        from++;
    *at = from;
    return from < end;
}

/* Takes a quote, bracket or brace; false if the document breaks there. */
static bool step_mark(struct scan *s, const char **at)
{
    const char c = *(*at)++;

    if (c == '"')
        return s->in_string = true;
    return (c | 0x20) == '{' ? scan_open(s, c == '{') : scan_close(s, c);
}

/* The first byte of a value that is stepped over. */
static bool step_into(struct scan *s, const char **at, const char *end)
{
    const char c = **at;

    if (c == '"' || c == '{' || c == '[')
        return step_mark(s, at);
    if (ends_scalar(c))
        return scan_broken(s, "a value is expected"), false;
    return scan_step_scalar(s, at, end);
}

/* Steps to the value that is stepped over, unless it has begun. */
bool scan_step_to(struct scan *s, const char **at, const char *end)
{
    if (s->state == AT_COLON) {
        if (!step_space(at, end))
            return false;
        if (*(*at)++ != ':')
            return scan_broken(s, "':' is expected"), false;
        s->state = AT_VALUE;
    }
    return s->state != AT_VALUE || s->in_string || step_space(at, end);
}

/* Returns the bits behind this one. */
static inline uint64_t behind(unsigned bit)
{
    return ~(uint64_t)1 << bit;
}

/* Takes the marks of 64 bytes, which begin outside of strings. *at is then
 * behind the last of them that matters: that which ends the value, or the
 * quote of a string that goes on, or the last byte. */
static bool step_block(struct scan *s, const char **at)
{
    const char *const from = *at;
    struct marks m;
    uint64_t left;

    jump_marks(from, &m);
    for (left = m.quotes | m.brackets; left; ) {
        const unsigned i = (unsigned)__builtin_ctzll(left);
        const uint64_t ends = m.ends & behind(i);

        *at = from + i;
        if (m.brackets >> i & 1) {
            if (!step_mark(s, at))
                return false;
            if (s->depth == s->above)
                return true;
            left &= left - 1;
        } else if (!ends) {
            return step_mark(s, at);
        } else {
            left &= behind((unsigned)__builtin_ctzll(ends));
        }
    }
    *at = from + JUMP_BLOCK;
    return true;
}

/* Steps to the end of the value, or into a string; false where the piece ends
 * before, or where the document breaks. */
static bool step_marks(struct scan *s, const char **at, const char *end)
{
    while (!s->in_string && s->depth > s->above) {
        if (end - *at >= JUMP_BLOCK) {
            if (!step_block(s, at))
                return false;
            continue;
        }
        *at = jump_to_mark(*at, end);
        if (*at == end || !step_mark(s, at))
            return false;
    }
    return true;
}

/* Steps to the end of the value; false where the piece ends before, or where
 * the document breaks. */
bool scan_step_over(struct scan *s, const char **at, const char *end)
{
    if (s->state == AT_VALUE && !s->in_string && !step_into(s, at, end))
        return false;
    if (s->state == IN_SCALAR && !scan_step_scalar(s, at, end))
        return false;
    do {
        if (s->in_string && !scan_step_string(s, at, end))
            return false;
        s->in_string = false;
        if (!step_marks(s, at, end))
            return false;
    } while (s->in_string);
    s->skipping = false;
    s->state = s->depth == 0 ? AT_END : AT_NEXT;
    return true;
}
