package org.waymark.lists;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import org.waymark.platform.machine.Sha256;

/** Counts and hashes the bytes of a file while it is read. */
class ArrivingFile extends DigestInputStream {

    private int size;

    ArrivingFile(InputStream content) {
        super(content, Sha256.begun());
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
        return new ReceivedFile(name, size, Sha256.end(getMessageDigest()), null);
    }
}
