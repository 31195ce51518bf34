/* A fixture. BREAKS: longer than 80 columns
 *
 * SPDX-License-Identifier: MIT */
int a_name_that_is_long_enough_to_reach_past_the_eightieth_column_of_the_line_indeed;
