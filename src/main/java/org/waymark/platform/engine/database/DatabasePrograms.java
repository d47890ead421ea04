package org.waymark.platform.engine.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import org.waymark.platform.machine.OwnFiles;
import org.waymark.platform.machine.Sha256;

/**
 * PostgreSQL's programs, unpacked from the jar into a directory that is its owner's alone. Waymark runs them, so before
 * each start every file is held against the hash that was noted when it was unpacked; whatever is not as it was, or not
 * ours, is thrown away and unpacked anew.
 */
class DatabasePrograms {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePrograms.class);
    private static final int A_BUFFER = 64 * 1024;
    private static final int ANY_MAY_RUN = 0111;

    private final Path directory;
    private final Path noted;

    /**
     * @param directory where they are unpacked
     * @param noted     the file that keeps their hashes
     */
    DatabasePrograms(Path directory, Path noted) {
        this.directory = directory;
        this.noted = noted;
    }

    /** Beside the data that they work on. */
    static DatabasePrograms beside(Path data) {
        Path home = data.toAbsolutePath().normalize();
        return new DatabasePrograms(home.resolve("binaries"), home.resolve("binaries.sha256"));
    }

    /** Sees to it that they are there and as they were unpacked, and gives the directory that holds {@code bin}. */
    Path ready() throws IOException {
        byte[] archive = archive();
        String version = "postgresql-" + Sha256.hex(archive).substring(0, 16);
        Path home = directory.resolve(version);
        String wrong = wrong(home);
        if (wrong != null) {
            LOG.info("The programs of the database are unpacked: {}", wrong);
            FileSystemUtils.deleteRecursively(directory);
            Files.deleteIfExists(noted);
            OwnFiles.directory(directory);
            OwnFiles.directory(home);
            unpack(archive, home);
            note(home);
        }
        return home;
    }

    private static byte[] archive() throws IOException {
        String architecture = System.getProperty("os.arch");
        String machine = architecture.equals("amd64") ? "x86_64" : architecture;
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine)) {
            if (packed == null) {
                throw new IOException(
                        "The jar brings no PostgreSQL for this machine (" + system() + ", " + machine + ").");
            }
            return packed.readAllBytes();
        }
    }

    private static String system() {
        String name = System.getProperty("os.name");
        return name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : "Linux";
    }

    /** What is not as it should be, in words; null when all is. */
    String wrong(Path home) throws IOException {
        if (!Files.isDirectory(home) || !Files.isRegularFile(noted)) {
            return "they were not there";
        }
        if (!OwnFiles.isOursAlone(directory) || !OwnFiles.isOursAlone(noted)) {
            return "others than the user whom Waymark runs as could have changed them";
        }
        Map<String, String> before = new TreeMap<>();
        for (String line : Files.readAllLines(noted, StandardCharsets.UTF_8)) {
            int gap = line.indexOf("  ");
            before.put(line.substring(gap + 2), line.substring(0, gap));
        }
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                if (!OwnFiles.isOursAlone(path)) {
                    return home.relativize(path) + " is not its owner's alone";
                }
            }
        }
        Map<String, Path> now = files(home);
        if (!now.keySet().equals(before.keySet())) {
            return "there are other files than were unpacked";
        }
        for (Map.Entry<String, Path> file : now.entrySet()) {
            if (!hash(file.getValue()).equals(before.get(file.getKey()))) {
                return file.getKey() + " had been changed";
            }
        }
        return null;
    }

    private void note(Path home) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, Path> file : files(home).entrySet()) {
            lines.append(hash(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        OwnFiles.write(noted, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** By their names below that directory, in the order of these. */
    private static Map<String, Path> files(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(path -> !isDirectory(path))
                    .collect(Collectors.toMap(
                            path -> home.relativize(path).toString(), path -> path, (one, other) -> one, TreeMap::new));
        }
    }

    private static String hash(Path file) throws IOException {
        return Files.isSymbolicLink(file) ? "-> " + Files.readSymbolicLink(file) : Sha256.hex(file);
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path) && !Files.isSymbolicLink(path);
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        try (TarArchiveInputStream in =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path path = home.resolve(entry.getName()).normalize();
                if (!path.startsWith(home)) {
                    throw new IOException(entry.getName() + " would be unpacked elsewhere.");
                }
                if (entry.isDirectory()) {
                    directories(home, path);
                    continue;
                }
                directories(home, path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    OwnFiles.create(path, (entry.getMode() & ANY_MAY_RUN) != 0);
                    try (OutputStream out = Files.newOutputStream(path)) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    private static void directories(Path home, Path wanted) throws IOException {
        if (!wanted.equals(home)) {
            directories(home, wanted.getParent());
            OwnFiles.directory(wanted);
        }
    }
}
