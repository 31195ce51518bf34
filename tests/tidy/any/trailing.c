/* A fixture. BREAKS: white space at the end
 *
 * SPDX-License-Identifier: MIT */
int a; 
