package org.waymark.report.factualaccuracy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an Office file as Office finds them: by the directory at the file's end. A file in which anything else
 * stands, before, between or after them, can be read in two ways, and is refused.
 */
final class OfficeParts {

    private static final int MOST_PARTS = 5_000;

    /** Far more than a document that somebody wrote unpacks to, in bytes; a bomb is given up there. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    private static final int LARGEST_NAMING_PART = 4 * 1024 * 1024;

    private static final int LOCAL_HEAD = 30;
    private static final int DIRECTORY_END = 22;
    private static final int DESCRIBED_SIGN = 0x08074b50;
    private static final int END_SIGN = 0x06054b50;

    private final ByteBuffer content;

    /** Which of the parts. */
    interface Wanted {

        /** @param inside what stands in it, where it names other parts; empty otherwise */
        boolean is(String part, byte[] inside);
    }

    private OfficeParts(byte[] content) {
        this.content = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The names of the parts that are wanted, read without keeping them; none of a file that cannot be unpacked or is unusual. */
    static Set<String> of(byte[] content, Wanted wanted) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return new OfficeParts(content).isWholeOf(zip) ? wanted(zip, wanted) : Set.of();
        } catch (IOException | RuntimeException broken) {
            return Set.of();
        }
    }

    private static Set<String> wanted(ZipFile zip, Wanted wanted) throws IOException {
        Set<String> found = new HashSet<>();
        Set<String> all = new HashSet<>();
        long unpacked = 0;
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            try (InputStream in = zip.getInputStream(part)) {
                byte[] inside =
                        HiddenActions.isNamingPart(part.getName()) ? in.readNBytes(LARGEST_NAMING_PART) : new byte[0];
                unpacked += inside.length + sizeOf(in, MOST_UNPACKED - unpacked);
                if (!all.add(key(part.getName())) || all.size() > MOST_PARTS || unpacked >= MOST_UNPACKED) {
                    return Set.of();
                }
                if (wanted.is(part.getName(), inside)) {
                    found.add(part.getName());
                }
            }
        }
        return found;
    }

    /** Office tells parts apart by neither their case nor which way the slashes lean. */
    private static String key(String part) {
        return ("/" + part.replace('\\', '/')).replaceAll("/+", "/").toLowerCase(Locale.ROOT);
    }

    private static long sizeOf(InputStream part, long most) throws IOException {
        byte[] some = new byte[64 * 1024];
        long size = 0;
        for (int read = part.read(some); read >= 0 && size < most; read = part.read(some)) {
            size += read;
        }
        return size;
    }

    /** The parts follow each other from the first byte on, then comes the directory that names them, and nothing more. */
    private boolean isWholeOf(ZipFile zip) {
        int end = content.capacity() - DIRECTORY_END;
        if (end < 0 || content.getInt(end) != END_SIGN) {
            return false;
        }
        long at = 0;
        for (ZipArchiveEntry part : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (part.getLocalHeaderOffset() != at || !isNamedAlike(part, (int) at)) {
                return false;
            }
            at = part.getDataOffset() + part.getCompressedSize();
            at += lengthOfDescription(part, (int) at);
        }
        return Integer.toUnsignedLong(content.getInt(end + 16)) == at
                && at + Integer.toUnsignedLong(content.getInt(end + 12)) == end;
    }

    /** Here and in the directory. */
    private boolean isNamedAlike(ZipArchiveEntry part, int at) {
        byte[] name = new byte[Short.toUnsignedInt(content.getShort(at + 26))];
        content.get(at + LOCAL_HEAD, name);
        return Arrays.equals(name, part.getRawName())
                && part.getNameSource() != ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    }

    /** After a part whose size was not known before it was written, its check sum and sizes stand; in bytes. */
    private int lengthOfDescription(ZipArchiveEntry part, int at) {
        if (!part.getGeneralPurposeBit().usesDataDescriptor()) {
            return 0;
        }
        int sign = content.getInt(at) == DESCRIBED_SIGN ? 4 : 0;
        boolean wide = content.getInt(at + sign + 8) != (int) part.getSize();
        return sign + (wide ? 20 : 12);
    }
}
