package org.waymark.platform.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How Waymark starts itself once more, in a Java of its own. */
public final class OwnJava {

    private static final String MAIN = "org.waymark.Waymark";

    private OwnJava() {}

    /**
     * @param classPath one JAR file where Waymark was started from its own
     * @param options   of that Java
     * @param arguments of Waymark
     */
    public static List<String> command(String classPath, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        if (classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"))) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, MAIN));
        }
        command.addAll(arguments);
        return command;
    }
}
