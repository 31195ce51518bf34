/* Makes disjoint counts of figures. mreg_usage_from knows which figure
 * contains which; this file gives it the wholes that were not stated, and
 * the figures that have no meter: text, five-minute writes, tool input.
 *
 * SPDX-License-Identifier: MIT */
#include "object.h"

#define NAME(text) text, sizeof text - 1
static const struct {
    const char *name;
    uint8_t size;
    mreg_nesting is;
} fixed[] = {
    {NAME("disjoint"), {0, 1}},
    {NAME("inclusive"), {MREG_CACHE_READ_IN_INPUT | MREG_CACHE_WRITE_IN_INPUT |
                   MREG_AUDIO_IN_INPUT | MREG_IMAGE_IN_INPUT |
                   MREG_REASONING_IN_OUTPUT | MREG_AUDIO_IN_OUTPUT, 0}},
    {NAME("exclusive"), {MREG_REASONING_IN_OUTPUT, 0}},
};

/* APIs that count as another one does, by names that people give them. */
static const struct {
    const char *name;
    uint8_t size;
    mreg_text as;
} alike[] = {
    {NAME("responses"), {NAME("openai")}}, {NAME("azure"), {NAME("openai")}},
    {NAME("mistral"), {NAME("openai")}}, {NAME("deepseek"), {NAME("openai")}},
    {NAME("groq"), {NAME("openai")}}, {NAME("openrouter"), {NAME("openai")}},
    {NAME("otel"), {NAME("openai")}}, {NAME("vertex"), {NAME("gemini")}},
    {NAME("bedrock"), {NAME("exclusive")}},
    {NAME("converse"), {NAME("exclusive")}},
    {NAME("cohere"), {NAME("disjoint")}},
};

static bool is_named(const char *name, size_t size, const char *at,
                     size_t at_size)
{
    return size == at_size && memcmp(name, at, size) == 0;
}

static mreg_status find_own(const mreg *r, const char *name, size_t size,
                            mreg_nesting *out)
{
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        if (is_named(name, size, fixed[i].name, fixed[i].size)) {
            *out = fixed[i].is;
            return MREG_OK;
        }
    *out = (mreg_nesting){mreg_flavour(r, name, size), 0};
    return out->bits == MREG_NONE ? MREG_E_BAD_ARGUMENT : MREG_OK;
}

/* A flavour of the registry comes before one that counts like another. */
mreg_status mreg_nesting_find(const mreg *r, const char *name, size_t size,
                              mreg_nesting *out)
{
    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_nesting){0, 0};
    if (!name || find_own(r, name, size, out) == MREG_OK)
        return name ? MREG_OK : MREG_E_BAD_ARGUMENT;
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++)
        if (is_named(name, size, alike[i].name, alike[i].size))
            return find_own(r, alike[i].as.at, alike[i].as.size, out);
    return MREG_E_BAD_ARGUMENT;
}

static bool given(const mreg_figures *f, unsigned figure)
{
    return f->given >> figure & 1;
}

/* Who counts citations is Perplexity, whose reasoning is beside the output. */
mreg_text usage_convention_of(uint32_t families, const mreg_figures *f)
{
    static const struct { const char *name; uint8_t size, family; } meant[] = {
        {NAME("disjoint"), MREG_FAMILY_OWN},
        {NAME("openai"), MREG_FAMILY_CHAT | MREG_FAMILY_RESPONSES},
        {NAME("anthropic"), MREG_FAMILY_ANTHROPIC},
        {NAME("gemini"), MREG_FAMILY_GEMINI},
        {NAME("exclusive"), MREG_FAMILY_CONVERSE},
        {NAME("disjoint"), MREG_FAMILY_COHERE},
        {NAME("openai"), MREG_FAMILY_OTEL},
    };

    if (families & MREG_FAMILY_CHAT && given(f, MREG_CITATION)
        && !(families & MREG_FAMILY_OWN))
        return (mreg_text){NAME("perplexity")};
    for (size_t i = 0; i < sizeof meant / sizeof *meant; i++)
        if (families & meant[i].family)
            return (mreg_text){meant[i].name, meant[i].size};
    return (mreg_text){NULL, 0};
}

const char *mreg_usage_convention(const mreg_said *said)
{
    return said ? usage_convention_of(said->families, &said->figures).at
                : NULL;
}

static bool add(uint64_t *sum, uint64_t part)
{
    if (part > UINT64_MAX - *sum)
        return false;
    *sum += part;
    return true;
}

static bool take(uint64_t *whole, uint64_t part)
{
    if (part > *whole)
        return false;
    *whole -= part;
    return true;
}

/* Wholes that text is in, with the parts that are beside it there:
 * always, or under a flag. */
static const struct whole {
    uint8_t whole, text;
    struct { uint8_t part, under; } parts[3];
    const char *twice;      /* why both cannot be disjoint counts */
} wholes[] = {
    {MREG_INPUT, MREG_FIGURE_INPUT_TEXT,
     {{MREG_INPUT_AUDIO, MREG_AUDIO_IN_INPUT},
      {MREG_INPUT_IMAGE, MREG_IMAGE_IN_INPUT | MREG_IMAGE_AS_INPUT},
      {MREG_INPUT_VIDEO, MREG_IMAGE_IN_INPUT}},
     "input and text input count the same tokens; say which convention"},
    {MREG_CACHE_READ, MREG_FIGURE_READ_TEXT,
     {{MREG_CACHE_READ_AUDIO, 0}, {MREG_CACHE_READ_IMAGE, 0},
      {MREG_CACHE_READ_VIDEO, 0}},
     "cache reads and text cache reads count the same tokens; say which "
     "convention"},
    {MREG_OUTPUT, MREG_FIGURE_OUTPUT_TEXT,
     {{MREG_OUTPUT_AUDIO, MREG_AUDIO_IN_OUTPUT},
      {MREG_OUTPUT_IMAGE, MREG_AUDIO_IN_OUTPUT},
      {MREG_OUTPUT_VIDEO, MREG_AUDIO_IN_OUTPUT}},
     "output and text output count the same tokens; say which convention"},
};
#define WHOLES (sizeof wholes / sizeof *wholes)
#define INPUT_PARTS wholes[0].parts
#define READ_PARTS wholes[1].parts

static const char writes_differ[] =
    "cache writes of 5 minutes and of 1 hour do not add up to all of them";

/* False if writes of both lives are stated and are less than all; whether
 * they are more is for the caller to tell. */
static bool writes_add_up(const mreg_figures *f, uint64_t parts,
                          const char **reason)
{
    if (!given(f, MREG_FIGURE_WRITE_5M) || !given(f, MREG_CACHE_WRITE_1H)
        || parts >= f->n[MREG_CACHE_WRITE])
        return true;
    *reason = writes_differ;
    return false;
}

/* A total of cache writes that is next to a five-minute figure is a
 * total in every convention: both name the same meter. */
static bool settle_writes(mreg_figures *f, const char **reason)
{
    uint64_t parts = f->n[MREG_FIGURE_WRITE_5M];

    if (!given(f, MREG_FIGURE_WRITE_5M))
        return true;
    if (!given(f, MREG_CACHE_WRITE)) {
        f->n[MREG_CACHE_WRITE] = parts;
        return true;
    }
    return add(&parts, f->n[MREG_CACHE_WRITE_1H])
           && writes_add_up(f, parts, reason)
           && take(&f->n[MREG_CACHE_WRITE], f->n[MREG_CACHE_WRITE_1H])
           && f->n[MREG_FIGURE_WRITE_5M] <= f->n[MREG_CACHE_WRITE];
}

/* Figures of which the first are counts of the meters, as a usage has them. */
union counts {
    mreg_figures figures;
    mreg_usage use;
};

static mreg_status settle_disjoint(union counts *c, mreg_usage *use,
                                   const char **reason)
{
    mreg_figures *f = &c->figures;

    for (size_t i = 0; i < WHOLES; i++) {
        const struct whole *w = &wholes[i];

        if (!given(f, w->text))
            continue;
        if (given(f, w->whole)) {
            *reason = w->twice;
            return MREG_E_BAD_USAGE;
        }
        f->n[w->whole] = f->n[w->text];
    }
    if (given(f, MREG_FIGURE_TOOL_PART)
        || given(f, MREG_FIGURE_TOOL_TEXT)) {
        *reason = "tool input is inside input; say which convention";
        return MREG_E_BAD_USAGE;
    }
    return settle_writes(f, reason) ? mreg_usage_from(0, &c->use, use)
                                    : MREG_E_BAD_USAGE;
}

/* A total of cache writes, as mreg_usage_from wants it. */
static bool complete_writes(mreg_figures *f, const char **reason)
{
    uint64_t parts = f->n[MREG_FIGURE_WRITE_5M];

    if (!add(&parts, f->n[MREG_CACHE_WRITE_1H]))
        return false;
    if (given(f, MREG_CACHE_WRITE))
        return parts <= f->n[MREG_CACHE_WRITE]
               && writes_add_up(f, parts, reason);
    f->n[MREG_CACHE_WRITE] = parts;
    return true;
}

/* A whole that was not stated is its text and its other parts. */
static bool complete_whole(mreg_figures *f, const struct whole *w,
                           uint32_t bits)
{
    uint64_t sum = f->n[w->text];

    if (given(f, w->whole))
        return sum <= f->n[w->whole];
    if (!given(f, w->text) && w->whole != MREG_CACHE_READ)
        return true;
    for (size_t i = 0; i < 3; i++)
        if ((!w->parts[i].under || bits & w->parts[i].under)
            && !add(&sum, f->n[w->parts[i].part]))
            return false;
    f->n[w->whole] = sum;
    return true;
}

/* Cached audio without a figure of all audio: there was no other. */
static void complete_cached_parts(mreg_figures *f, uint32_t bits)
{
    if (!(bits & MREG_CACHE_READ_IN_INPUT))
        return;
    for (size_t i = 0; i < 3; i++)
        if (bits & INPUT_PARTS[i].under
            && !given(f, INPUT_PARTS[i].part))
            f->n[INPUT_PARTS[i].part] = f->n[READ_PARTS[i].part];
}

/* Tells whether a total is input, output and this beside them. */
static bool is_total(const mreg_figures *f, unsigned figure, uint64_t beside)
{
    uint64_t total = f->n[figure];

    return given(f, figure) && take(&total, f->n[MREG_INPUT])
           && take(&total, f->n[MREG_OUTPUT]) && total == beside;
}

/* Gemini's thoughts are beside the candidates, except in answers whose total
 * says that they are inside. Reasoning is inside the output of OpenAI and of
 * most who copy it; the total of xAI says that it is beside. */
static uint32_t with_total(const mreg_figures *f, uint32_t bits)
{
    const uint64_t reasoning = f->n[MREG_REASONING];

    if (reasoning == 0)
        return bits;
    if (is_total(f, MREG_FIGURE_GEMINI_TOTAL, 0))
        return bits | MREG_REASONING_IN_OUTPUT;
    if (is_total(f, MREG_FIGURE_TOTAL, reasoning))
        return bits & ~(uint32_t)MREG_REASONING_IN_OUTPUT;
    return bits;
}

static mreg_status settle_flavour(union counts *c, uint32_t bits,
                                  mreg_usage *use, const char **reason)
{
    mreg_figures *f = &c->figures;

    if (!add(&f->n[MREG_INPUT], f->n[MREG_FIGURE_TOOL_INPUT])
        || !complete_writes(f, reason))
        return MREG_E_BAD_USAGE;
    bits = with_total(f, bits);
    for (size_t i = 0; i < WHOLES; i++)
        if (!complete_whole(f, &wholes[i], bits))
            return MREG_E_BAD_USAGE;
    complete_cached_parts(f, bits);
    return mreg_usage_from(bits, &c->use, use);
}

mreg_status mreg_usage_settle(const mreg_figures *f, mreg_nesting c,
                              mreg_usage *use, const char **reason)
{
    union counts settled;
    mreg_status s;

    if (!f || !use || !reason)
        return MREG_E_BAD_ARGUMENT;
    usage_copy(&settled.figures, f, sizeof *f);
    if (!(f->given & ~((uint64_t)1 << MREG_FIGURE_GEMINI_TOTAL)
          & ~((uint64_t)1 << MREG_FIGURE_TOTAL))) {
        usage_clear(use, sizeof *use);
        *reason = "the usage counts nothing that is billed";
        return MREG_E_BAD_USAGE;
    }
    if (!given(f, MREG_REQUEST)
        && !given(f, MREG_REQUEST_MEDIUM)
        && !given(f, MREG_REQUEST_HIGH))
        settled.figures.n[MREG_REQUEST] = 1;
    *reason = mreg_status_text(MREG_E_BAD_USAGE).at;
    s = c.disjoint ? settle_disjoint(&settled, use, reason)
                   : settle_flavour(&settled, c.bits, use, reason);
    if (s)
        usage_clear(use, sizeof *use);
    return s;
}
