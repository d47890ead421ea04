package org.waymark.platform.machine;

import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and directories that nobody but the user whom Waymark runs as may read or write: what it writes may speak of
 * children, or is run at the next start. On file systems that know no owners they are written as they are.
 */
public final class OwnFiles {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> TO_BE_USED = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");
    private static final Path MYSELF = Path.of("/proc/self");

    private OwnFiles() {}

    /** Opens a file to be written anew in UTF-8. One that was there is made its owner's alone before a word is in it. */
    public static BufferedWriter writer(Path file) throws IOException {
        prepare(file);
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** Opens a file to be written anew, in the same way. */
    public static OutputStream stream(Path file) throws IOException {
        prepare(file);
        return Files.newOutputStream(file);
    }

    /** Writes a file anew, in the same way. */
    public static void write(Path file, byte[] content) throws IOException {
        prepare(file);
        Files.write(file, content);
    }

    /** Makes an empty file where there is none. */
    public static void create(Path file, boolean toBeRun) throws IOException {
        if (knowsOwners(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(toBeRun ? TO_BE_USED : FILE));
        } else {
            Files.createFile(file);
        }
    }

    /** Makes a directory that is not there, with those above it; one that is there stays as it is. */
    public static void directory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        if (directory.getParent() != null) {
            Files.createDirectories(directory.getParent());
        }
        if (knowsOwners(directory)) {
            Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(TO_BE_USED));
        } else {
            Files.createDirectory(directory);
        }
    }

    /**
     * Takes from a directory or a file whatever others may do with it.
     *
     * @throws IOException when it is somebody else's
     */
    public static void shut(Path path) throws IOException {
        if (knowsOwners(path)) {
            Files.setPosixFilePermissions(path, Files.isDirectory(path) ? TO_BE_USED : FILE);
        }
    }

    /** Whether it is ours, and nobody else may do any of these with it. A link is looked at, not followed. */
    public static boolean isOurs(Path path, Set<PosixFilePermission> notForOthers) throws IOException {
        if (!knowsOwners(path)) {
            return true;
        }
        if (Files.exists(MYSELF)
                && !Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                        .equals(Files.getAttribute(MYSELF, "unix:uid"))) {
            return false;
        }
        return Files.isSymbolicLink(path)
                || Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).stream()
                        .noneMatch(notForOthers::contains);
    }

    /** The same, for whatever others might do. */
    public static boolean isOursAlone(Path path) throws IOException {
        return isOurs(path, OF_OTHERS);
    }

    private static void prepare(Path file) throws IOException {
        if (!knowsOwners(file)) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        } catch (FileAlreadyExistsException there) {
            // Not of a terminal or a pipe that stands for a file
            if (Files.isRegularFile(file)) {
                Files.setPosixFilePermissions(file, FILE);
            }
        }
    }

    private static boolean knowsOwners(Path path) throws IOException {
        Path there = path.toAbsolutePath();
        while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (there == null) {
            throw new FileNotFoundException(path.toString());
        }
        return Files.getFileStore(there).supportsFileAttributeView("posix");
    }
}
