package org.waymark.platform.engine.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.platform.machine.OwnFiles;

/** Where the embedded database keeps its data: held by one Waymark at a time, and changed by nobody else. */
class DataDirectory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final long MEGABYTE = 1024L * 1024;
    private static final long LEAST_ROOM = 64 * MEGABYTE;
    private static final long LEAST_ROOM_AT_FIRST = 300 * MEGABYTE;

    private final Path path;
    private final RandomAccessFile lockFile;
    private final FileLock lock;

    /**
     * @throws DatabaseNotUsable when it cannot be written to, others may write to it, the disk has too little room, or
     *                               another Waymark has it
     */
    DataDirectory(Path given) {
        path = given.toAbsolutePath().normalize();
        try {
            OwnFiles.directory(path);
            requireOurs();
            requireRoom(Files.exists(path.resolve("postgresql")) ? LEAST_ROOM : LEAST_ROOM_AT_FIRST);
            Path file = path.resolve("waymark.lock");
            lockFile = new RandomAccessFile(file.toFile(), "rw");
            OwnFiles.shut(file);
        } catch (IOException e) {
            throw new DatabaseNotUsable(
                    "Waymark cannot write its data to " + path
                            + ". Give it a directory it may write to with --waymark.data-dir=DIRECTORY.",
                    e);
        }
        lock = lockOrRefuse();
    }

    Path of(String name) {
        return path.resolve(name);
    }

    /** @throws DatabaseNotUsable when the disk has less room, in bytes */
    void requireRoom(long least) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < least) {
            throw new DatabaseNotUsable("The disk that holds " + path + " is full: " + free / MEGABYTE
                    + " MB are free, and the database needs " + least / MEGABYTE
                    + " MB to start. Make room, and start Waymark again.");
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            LOG.warn("The lock on the data directory could not be released", e);
        }
    }

    /** Whoever may write here could put other programs in the place of the database's. */
    private void requireOurs() throws IOException {
        if (OwnFiles.isOurs(path, WRITING)) {
            return;
        }
        try {
            OwnFiles.shut(path);
            LOG.warn("Others could write to {}. That has been taken from them.", path);
        } catch (IOException notOurs) {
            throw new DatabaseNotUsable(
                    "The directory " + path
                            + " is not the user's whom Waymark runs as, so that others could change what"
                            + " Waymark runs. Give it one that is, with --waymark.data-dir=DIRECTORY.",
                    notOurs);
        }
    }

    private FileLock lockOrRefuse() {
        try {
            FileLock mine = lockFile.getChannel().tryLock();
            if (mine != null) {
                lockFile.setLength(0);
                lockFile.write(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII));
                return mine;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Held by this very process", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new DatabaseNotUsable("Another Waymark is running on the data in " + path
                + ". Stop that one, or give this one a directory of its own with --waymark.data-dir=DIRECTORY.");
    }
}
