package org.waymark.platform.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.platform.machine.Finding;
import org.waymark.platform.machine.Watch;

/**
 * The room on the disk of the embedded database.
 *
 * @param directory where its data are
 * @param least     bytes below which nobody can be sure to save anything
 * @param little    bytes below which somebody should make room
 */
record DiskWatch(Path directory, long least, long little) implements Watch {

    private static final long MEGABYTE = 1024L * 1024;

    DiskWatch(Path directory) {
        this(directory, 32 * MEGABYTE, 512 * MEGABYTE);
    }

    @Override
    public String name() {
        return "The disk";
    }

    @Override
    public Weight weight() {
        return Weight.PEOPLE;
    }

    @Override
    public Finding look() throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace();
        String says = free / MEGABYTE + " MB are free where the database is.";
        return free < least ? Finding.down(says) : free < little ? Finding.waits(says) : Finding.well();
    }
}
