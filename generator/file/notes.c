/* The notes of a registry file, which are beside its tables.
 *
 * SPDX-License-Identifier: MIT */
#include "registry_file.h"

#include <string.h>

struct text registry_file_notes(const void *bytes, size_t size)
{
    const struct text none = {0};
    struct mreg_file_header header;
    struct mreg_file_section s;
    size_t at = sizeof header;

    if (size < sizeof header)
        return none;
    memcpy(&header, bytes, sizeof header);
    for (unsigned i = 0; i < header.sections; i++, at += sizeof s) {
        if (size - at < sizeof s)
            return none;
        memcpy(&s, (const char *)bytes + at, sizeof s);
        if (s.id == MREG_SECTION_NOTES && s.row == 1 && s.offset <= size
            && s.count <= size - s.offset)
            return (struct text){(const char *)bytes + s.offset, s.count,
                                 {0}};
    }
    return none;
}
