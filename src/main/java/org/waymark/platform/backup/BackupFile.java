package org.waymark.platform.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waymark.platform.engine.database.DatabaseSchema;

/** A backup to be read; to be closed. */
class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Contents contents;

    /** @throws NotRestored when it is no backup, was not written to its end, or was made by another version */
    BackupFile(Path file) {
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException unreadable) {
            throw new NotRestored(
                    "The file " + file
                            + " cannot be read as a backup: it is not there, is another file, or was not written"
                            + " to its end. Give one that \"backup\" wrote.",
                    unreadable);
        }
        try {
            contents = read(file);
            requireKnown();
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private Contents read(Path file) {
        ZipEntry entry = zip.getEntry(Backup.CONTENTS);
        if (entry == null) {
            throw new NotRestored("The file " + file + " is not a backup that Waymark wrote to its end.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new ObjectMapper().readValue(in, Contents.class);
        } catch (IOException otherwise) {
            throw new NotRestored(
                    "The file " + file
                            + " is damaged, or was made by a newer Waymark than this one. Restore it with the"
                            + " version that made it.",
                    otherwise);
        }
    }

    private void requireKnown() {
        if (contents.format() > Contents.FORMAT || !DatabaseSchema.knows(contents.version())) {
            throw new NotRestored(
                    "This backup was made by a newer Waymark than this one: it holds what this one does not know."
                            + " Restore it with the version that made it, or a later one.");
        }
        if (!DatabaseSchema.engineVersion().equals(contents.engineVersion())) {
            throw new NotRestored("This backup was made with version " + contents.engineVersion()
                    + " of the engine, and this Waymark has " + DatabaseSchema.engineVersion()
                    + ". Restore it with a Waymark of that version of the engine, then upgrade.");
        }
    }

    Contents contents() {
        return contents;
    }

    /** @throws NotRestored when the file lacks it */
    InputStream rowsOf(Contents.Table table) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.TABLE + table.name());
        if (entry == null) {
            throw new NotRestored("The backup is damaged: a part of it is missing. Nothing was restored.");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new NotRestored("The backup cannot be closed.", e);
        }
    }
}
