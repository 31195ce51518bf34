int a; /* BREAKS: does not open by saying
*/
/* SPDX-License-Identifier: MIT */
