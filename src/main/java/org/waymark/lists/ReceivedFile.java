package org.waymark.lists;

/**
 * A file as it came.
 *
 * @param name   what its sender called it
 * @param size   in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
record ReceivedFile(String name, int size, String sha256) {}
