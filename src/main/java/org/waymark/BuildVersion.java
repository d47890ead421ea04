package org.waymark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says which Waymark this is: its version, and the commit that it was built from, where the build knew it. */
class BuildVersion implements IVersionProvider {

    private static final int SHORT = 12;

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {of(read("/META-INF/build-info.properties"), read("/git.properties"))};
    }

    /**
     * @param build what the build wrote of its version; empty where Waymark runs from classes that no build put together
     * @param git what the build read from the repository; empty where there was none
     */
    static String of(Properties build, Properties git) {
        String version = "Waymark " + build.getProperty("build.version", "(no version: not from a build)");
        String commit = git.getProperty("git.commit.id");
        if (commit == null) {
            return version;
        }
        String since = Boolean.parseBoolean(git.getProperty("git.dirty")) ? ", with changes since" : "";
        return version + " (commit " + commit.substring(0, Math.min(SHORT, commit.length())) + since + ")";
    }

    private static Properties read(String place) throws IOException {
        Properties read = new Properties();
        try (InputStream file = BuildVersion.class.getResourceAsStream(place)) {
            if (file != null) {
                read.load(file);
            }
        }
        return read;
    }
}
