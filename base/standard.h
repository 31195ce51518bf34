/* The three standard streams of a program.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_STANDARD_H
#define MREG_BASE_STANDARD_H

/* Gives /dev/null to those of the descriptors 0, 1 and 2 that the caller of
 * the program closed; else the next file or pipe opened would become one of
 * them. `flags` as for open(): with O_RDWR what is printed is lost, with
 * O_RDONLY printing fails. */
void standard_fill(int flags);

#endif
