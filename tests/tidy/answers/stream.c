/* A fixture: an answer that chooses where it goes.
 * BREAKS: an answer has no stream and no registry of its own
 *
 * SPDX-License-Identifier: MIT */
extern struct out out_std;
