"""What a price in force lacks: meters, services, regions, long requests.

SPDX-License-Identifier: MIT"""
