package org.waymark.journey;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes the bytes of a file while it is read. */
class ArrivingFile extends DigestInputStream {

    private int size;

    ArrivingFile(InputStream content) {
        super(content, sha256());
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        size += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        size += Math.max(0, read);
        return read;
    }

    /** What has come, once it has all been read. */
    ReceivedFile received(String name) {
        return new ReceivedFile(
                name, size, HexFormat.of().formatHex(getMessageDigest().digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
