package org.waymark.lists.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks at a file before it is read: what it is, and whether it stays within the limits once unpacked.
 * The sizes that the file states of itself are not believed: every part is unpacked once and counted, part by part and
 * nothing kept, by the same code that the reader of workbooks uses, so that both see the same parts.
 */
public final class WorkbookGuard {

    private static final int RATIO_MATTERS_FROM = 1024 * 1024;
    private static final int HEAD = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern WORKBOOK = Pattern.compile("(?i).*\\.(xlsx|xlsm|xls)");
    private static final String SAVE_AS = " Please save it in Excel as 'Excel Workbook (*.xlsx)' and supply that.";

    /** What kind of file it is. */
    public enum Kind {
        EXCEL,
        OLD_EXCEL,
        CSV_FILES,
        /** A ZIP that holds one workbook and no CSV file: as people send what is too large for a letter. */
        PACKED_WORKBOOK
    }

    /** @param macros whether it carries macros, which are never run */
    public record Admitted(Kind kind, boolean macros) {}

    private final WorkbookBounds limits;

    public WorkbookGuard(WorkbookBounds limits) {
        this.limits = limits;
    }

    /** @throws UnreadableLists when the file is not one that lists come in, or larger than the limits allow */
    public Admitted admit(Path file) throws IOException {
        long size = Files.size(file);
        if (size > limits.fileBytes()) {
            throw tooLarge();
        }
        if (isOld(file, size)) {
            return oldWorkbook(file);
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return admitParts(zip, size);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableLists(
                    "The file is damaged: it could not be unpacked as an Excel workbook. It may have "
                            + "been cut off on its way." + SAVE_AS,
                    damaged);
        }
    }

    public UnreadableLists tooLarge() {
        return new UnreadableLists("The file is larger than " + limits.fileBytes() / (1024 * 1024) + " MB, which "
                + "child-level lists never are. Please supply the lists alone, without pictures or other sheets.");
    }

    /** Whether it is a file of the format of before 2007. */
    private static boolean isOld(Path file, long size) throws IOException {
        if (size == 0) {
            throw new UnreadableLists(
                    "The file is empty. Please supply the child-level lists as an Excel " + "workbook (.xlsx).");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, OLE2)) {
            if (isEncrypted(file, head)) {
                throw encrypted();
            }
            return true;
        }
        if (!startsWith(head, ZIP)) {
            throw new UnreadableLists("The file is not an Excel workbook, nor a ZIP of CSV files." + SAVE_AS);
        }
        return false;
    }

    public static UnreadableLists encrypted() {
        return new UnreadableLists("The workbook is protected by a password, so it cannot be read. Please remove the"
                + " password in Excel (File, Info, Protect Workbook) and supply it again.");
    }

    private static Admitted oldWorkbook(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new UnreadableLists("The file is in an old Office format, but no Excel workbook." + SAVE_AS);
            }
            return new Admitted(Kind.OLD_EXCEL, root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR"));
        } catch (UnreadableLists refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableLists("The file is in an old Office format and damaged." + SAVE_AS, damaged);
        }
    }

    /** A workbook with a password is wrapped in an older format, whose directory then names the encrypted package. */
    private static boolean isEncrypted(Path file, byte[] head) throws IOException {
        if (head.length < 512) {
            return false;
        }
        long sector = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(48);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer directory = ByteBuffer.allocate(4096);
            channel.position(Math.max(0, (sector + 1) * 512)).read(directory);
            return new String(directory.array(), StandardCharsets.UTF_16LE).contains("EncryptedPackage");
        }
    }

    private Admitted admitParts(ZipFile zip, long packed) throws IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[HEAD];
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (++parts > limits.parts()) {
                throw new UnreadableLists("The file has more than " + limits.parts() + " parts, which no workbook of "
                        + "lists has. Please supply the lists alone.");
            }
            if (!names.add(entry.getName())) {
                throw new UnreadableLists("The file holds the same part twice, which no workbook does." + SAVE_AS);
            }
            if (!zip.canReadEntryData(entry)) {
                throw new UnreadableLists("The file is protected by a password or packed in an unusual way." + SAVE_AS);
            }
            refuseNameThatLeadsOut(entry.getName());
            unpacked += unpackedSize(zip, entry, packed, buffer, limits.uncompressedBytes() - unpacked);
        }
        if (names.contains("xl/workbook.bin")) {
            throw new UnreadableLists("The workbook is in Excel's binary format (.xlsb)." + SAVE_AS);
        }
        if (new WorkbookParts(zip).isWorkbook()) {
            return new Admitted(Kind.EXCEL, names.stream().anyMatch(WorkbookGuard::isMacros));
        }
        if (workbookIn(zip).isPresent()) {
            return new Admitted(Kind.PACKED_WORKBOOK, false);
        }
        if (names.stream().noneMatch(CsvBook::isList)) {
            throw new UnreadableLists(
                    "The file is a packed file of another kind, neither an Excel workbook nor a ZIP of CSV files."
                            + SAVE_AS);
        }
        refusePackedFilesWithin(zip);
        return new Admitted(Kind.CSV_FILES, false);
    }

    private static boolean isMacros(String part) {
        return part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    /** The workbook in a ZIP that holds one, and no list beside it. */
    public static Optional<ZipArchiveEntry> workbookIn(ZipFile zip) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        List<ZipArchiveEntry> workbooks = entries.stream()
                .filter(entry -> WORKBOOK.matcher(entry.getName()).matches() && !CsvBook.isOfMac(entry.getName()))
                .toList();
        boolean alone = workbooks.size() == 1
                && entries.stream().map(ZipArchiveEntry::getName).noneMatch(CsvBook::isList);
        return alone ? Optional.of(workbooks.get(0)) : Optional.empty();
    }

    /** Nothing is unpacked onto the disk, but a file that tries this is not what it says it is. */
    private static void refuseNameThatLeadsOut(String name) {
        String plain = name.replace('\\', '/');
        if (plain.startsWith("/") || plain.contains("../") || plain.matches("(?i)[a-z]:.*")) {
            throw new UnreadableLists("The file holds a part whose name leads out of it, so it was not read."
                    + " Please pack the lists anew and supply that.");
        }
    }

    private static void refusePackedFilesWithin(ZipFile zip) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            byte[] head;
            try (InputStream in = zip.getInputStream(entry)) {
                head = in.readNBytes(4);
            }
            if (startsWith(head, ZIP) || startsWith(head, OLE2)) {
                throw new UnreadableLists("The ZIP holds a workbook or another packed file. Please supply the workbook"
                        + " by itself, or a ZIP of CSV files alone, one a list.");
            }
        }
    }

    private long unpackedSize(ZipFile zip, ZipArchiveEntry entry, long packed, byte[] buffer, long allowed)
            throws IOException {
        long most = Math.max(RATIO_MATTERS_FROM, Math.min(packed, entry.getCompressedSize()) * limits.ratio());
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > allowed || size > most) {
                    throw new UnreadableLists("The file unpacks to far more than child-level lists need, so it was not "
                            + "read. Please supply the lists alone, without empty formatted rows.");
                }
            }
        }
        return size;
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }
}
