package org.waymark.framework;

import java.util.List;
import java.util.stream.Collectors;

/** One or more framework files that cannot be used; the message lists every problem found, not only the first. */
public class InvalidFramework extends RuntimeException {

    private final transient List<Problem> problems;

    /**
     * One thing wrong with a file.
     *
     * @param file    the file, as it was named
     * @param line    counted from 1; 0 when the problem is with the file as a whole
     * @param field   where in the file, such as {@code report-timeline[draft].working-days}; empty for the whole file
     * @param message what is wrong, and what would be right
     */
    public record Problem(String file, int line, String field, String message) {

        @Override
        public String toString() {
            return file + (line > 0 ? ", line " + line : "") + (field.isEmpty() ? "" : ", " + field) + ": " + message;
        }
    }

    InvalidFramework(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
