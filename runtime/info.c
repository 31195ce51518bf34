/* What is known about a model.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

#define DAY 86400000           /* ms */

uint32_t mreg_count(const mreg *r)
{
    return r ? r->model_count : 0;
}

static void put_texts(const mreg *r, mreg_model m, mreg_info_view *out)
{
    const struct mreg_model_texts *texts;

    if (!r->model_texts)
        return;
    texts = &r->model_texts[m];
#define TAKE(member) out->member = mreg_text_at(r, texts->member);
    MREG_MODEL_TEXTS(TAKE)
#undef TAKE
}

mreg_status mreg_info(const mreg *r, mreg_model m, mreg_info_view *out)
{
#define NO_TEXT(member) .member = {"", 0},
    static const mreg_info_view empty = {
        NO_TEXT(id) NO_TEXT(tokenizer) MREG_MODEL_TEXTS(NO_TEXT)
        .provider = MREG_NONE, .maker = MREG_NONE};
    const struct mreg_model_row *row;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = empty;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    row = &r->models[m];
    out->id = mreg_pooled(r, row->id);
    if (row->tokenizer < r->tokenizer_count)
        out->tokenizer = mreg_pooled(r, r->tokenizers[row->tokenizer].name);
    if (row->provider < r->provider_count)
        out->provider = row->provider;
    out->maker = row->maker < r->model_count ? row->maker : m;
    if (row->caps < r->caps_count) {
        out->has = r->caps[row->caps].has;
        out->lacks = r->caps[row->caps].lacks;
    }
    if (row->limits < r->limits_count) {
#define TAKE(member, unit) \
        out->member = r->limits[row->limits].member * MREG_WORTH_##unit;
        MREG_MODEL_NUMBERS(TAKE)
#undef TAKE
    }
    out->released = (mreg_time)row->released * DAY;
    out->deprecated = (mreg_time)row->deprecated * DAY;
    out->retires = (mreg_time)row->retires * DAY;
    out->verified = (mreg_time)row->verified * DAY;
    out->geo = row->geo & ~MREG_UNNAMED_UNKNOWN & 0xFFu;
    put_texts(r, m, out);
    return MREG_OK;
}
