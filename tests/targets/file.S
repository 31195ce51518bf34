/* A registry file as it is placed in flash.
 *
 * SPDX-License-Identifier: MIT */
    .section .rodata.registry_file, "a"
    .balign 16
    .global registry_file
registry_file:
    .incbin "registry.mreg"
1:
    .balign 4
    .global registry_size
registry_size:
    .long 1b - registry_file
