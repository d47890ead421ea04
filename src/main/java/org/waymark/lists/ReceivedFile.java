package org.waymark.lists;

import java.util.UUID;

/**
 * A file as it came.
 *
 * @param name        what its sender called it
 * @param size        in bytes
 * @param sha256      of its bytes, in hexadecimal
 * @param givenBefore the upload of which it is known that it was the same, for another inspection; null where it is new
 */
record ReceivedFile(String name, int size, String sha256, UUID givenBefore) {

    ReceivedFile givenBefore(UUID before) {
        return new ReceivedFile(name, size, sha256, before);
    }
}
