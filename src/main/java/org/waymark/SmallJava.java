package org.waymark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.platform.machine.OwnJava;

/**
 * Runs a command of seconds or a minute in a Java of its own, whose options cannot be changed once it runs: a compiler and a
 * collector for work that is soon over, and for those that read lists a heap that grows only as far as these need it. With the usual options half
 * of the processor's time goes into compiling, and the heap takes what the machine has. Who gives options of their own gets these.
 */
final class SmallJava {

    private static final List<String> SOON_OVER = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> WITH_LITTLE_MEMORY = Stream.concat(
                    SOON_OVER.stream(), Stream.of("-Xms48m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20"))
            .toList();
    private static final Map<String, List<String>> OPTIONS =
            Map.of("lists", WITH_LITTLE_MEMORY, "sample", WITH_LITTLE_MEMORY, "rehearse", SOON_OVER);

    private SmallJava() {}

    /** The exit code of the command; empty where it is to run in this Java. */
    static Optional<Integer> run(String[] arguments) {
        if (arguments.length == 0
                || !OPTIONS.containsKey(arguments[0])
                || !ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty()) {
            return Optional.empty();
        }
        Process process;
        try {
            process = new ProcessBuilder(command(System.getProperty("java.class.path"), arguments))
                    .inheritIO()
                    .start();
        } catch (IOException notAllowed) {
            return Optional.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            return Optional.of(process.waitFor());
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            return Optional.of(1);
        }
    }

    static List<String> command(String classPath, String[] arguments) {
        return OwnJava.command(classPath, OPTIONS.get(arguments[0]), List.of(arguments));
    }
}
