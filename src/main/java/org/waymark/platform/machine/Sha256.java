package org.waymark.platform.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Sha256 {

    private static final int A_BUFFER = 8192;

    private Sha256() {}

    /** Of these bytes, as 64 hexadecimal digits in small letters. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(begun().digest(bytes));
    }

    /** Of the text in UTF-8, as 64 hexadecimal digits in small letters. */
    public static String hex(String text) {
        return hex(utf8(text));
    }

    /**
     * Of a file that need not fit into memory, as 64 hexadecimal digits in small letters.
     *
     * @throws IOException when it cannot be read
     */
    public static String hex(Path file) throws IOException {
        MessageDigest digest = begun();
        byte[] buffer = new byte[A_BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return end(digest);
    }

    /** Of the text in UTF-8, in Base64 with its padding. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(begun().digest(utf8(text)));
    }

    /** Of what is still to come. {@link #end} says what it was. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** Of all that has come, as 64 hexadecimal digits in small letters. The digest begins anew. */
    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
