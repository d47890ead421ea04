package org.waymark.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.InvalidFramework.Problem;

/** What was found wrong with one file so far. */
final class FrameworkProblems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    FrameworkProblems(String file) {
        this.file = file;
    }

    void add(int line, String field, String message) {
        found.add(new Problem(file, line, field, message));
    }

    int count() {
        return found.size();
    }

    /** The fields of the top level in which something is wrong. */
    Set<String> fields() {
        return found.stream()
                .map(problem -> problem.field().split("[.\\[]", 2)[0])
                .collect(Collectors.toSet());
    }

    /** In the order of the file. */
    List<Problem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }
}
