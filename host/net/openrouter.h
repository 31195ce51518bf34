/* The address that is asked for prices, and for how long its answer is fresh,
 * where no option, variable or file says otherwise.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_NET_OPENROUTER_H
#define MREG_NET_OPENROUTER_H

#define OPENROUTER_URL \
    "https://openrouter.ai/api/v1/models?output_modalities=all"
#define OPENROUTER_TTL_S 3600   /* seconds for which its answer is fresh */

#endif
