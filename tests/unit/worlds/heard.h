/* What a part of the command writes on its two outputs.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_HEARD_H
#define TEST_HEARD_H

struct heard { char out[32768], err[4096]; };

/* What is written between the two is kept, as two texts, instead of shown. */
void hear(void);
void heard(struct heard *h);

#endif
