/* Finds the row of a usage key through the checked-in index.
 *
 * SPDX-License-Identifier: MIT */
#include "object.h"

static int row_is(const struct usage_key *row, unsigned object,
                  const char *name, size_t size)
{
    return row->size == size && row->in == object
           && memcmp(row->name, name, size) == 0;
}

/* The registry's own name of a meter. The index leaves them out, so that a
 * new meter does not change it. */
static const struct usage_key *meter_key(unsigned object, const char *name,
                                         size_t size)
{
    uint32_t meter = object == IN_USAGE ? mreg_meter_find(name, size)
                                        : MREG_NONE;

    return meter == MREG_NONE ? NULL : &mreg_usage_keys[meter];
}

const struct usage_key *mreg_usage_key(unsigned object, const char *name,
                                       size_t size)
{
    unsigned at = usage_place(object, name, size);

    for (; mreg_usage_index[at] != 0; at = (at + 1) % USAGE_PLACES) {
        const struct usage_key *row =
            &mreg_usage_keys[MREG_METERS_COUNT + mreg_usage_index[at] - 1];

        if (row_is(row, object, name, size))
            return row;
    }
    return meter_key(object, name, size);
}

const struct usage_key *usage_escaped_key(unsigned object,
                                          struct json_text key)
{
    char room[WORD_ROOM];
    const size_t size = json_decode(key, room, WORD_ROOM);

    return size > WORD_ROOM ? NULL : mreg_usage_key(object, room, size);
}
