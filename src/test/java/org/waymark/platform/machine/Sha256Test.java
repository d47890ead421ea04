package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the vectors of FIPS 180-4. */
class Sha256Test {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String OF_A_MILLION = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

    @Test
    void bytesAndTextsAreHashedAlike() {
        assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.hex("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(OF_ABC);
        assertThat(Sha256.base64("abc")).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    @Test
    void aFileIsHashedAsItsBytes(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("many"), "a".repeat(1_000_000));
        assertThat(Sha256.hex(file)).isEqualTo(OF_A_MILLION);
    }

    @Test
    void whatComesInPartsIsHashedAsOne() {
        MessageDigest digest = Sha256.begun();
        digest.update((byte) 'a');
        digest.update("bc".getBytes(StandardCharsets.UTF_8));
        assertThat(Sha256.end(digest)).isEqualTo(OF_ABC);
    }
}
