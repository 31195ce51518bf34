/* What output.c asks of the folder of an output.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_FOLDER_H
#define MREG_BASE_FOLDER_H

#include "output.h"

/* A folder inside the one of an output, and which of its files are made there
 * and may go. */
struct subfolder {
    const char *name;
    bool (*is_made)(const char *name);
};

#define SUBFOLDERS 2u
extern const struct subfolder subfolders[SUBFOLDERS];

/* Sets `error`: `name` of the folder could not be had, errno says why.
 * Returns false, always. */
bool folder_failed(struct output *o, const char *name);
/* Opens a regular file of the folder; -1 if there is none. A pipe is not
 * opened, for that would wait for its writer. */
int folder_file(const struct output *o, const char *name);
void folder_sync(struct output *o, const char *sub);

/* Removes the temporary files of runs that were killed. */
void folder_sweep(struct output *o);
/* Removes those of one file. */
void folder_sweep_of(struct output *o, const char *name);
/* Lists in `surplus` what an output may leave behind: what subfolders hold,
 * the marker and, if the output says how its files are made, sources. */
void folder_surplus(struct output *o);
/* Returns false if mreg did not write one of the surplus sources. */
bool folder_may_change(struct output *o);

/* Writes the marker, which says that the folder may hold parts of two sets. */
bool folder_mark(struct output *o);
bool folder_unmark(struct output *o);

#endif
