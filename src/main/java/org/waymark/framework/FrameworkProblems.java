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
    private final List<Problem> doubts = new ArrayList<>();

    FrameworkProblems(String file) {
        this.file = file;
    }

    void add(int line, String field, String message) {
        found.add(new Problem(file, line, field, message));
    }

    void doubt(int line, String field, String message) {
        doubts.add(new Problem(file, line, field, message));
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
        return inOrder(found);
    }

    /** What the file may mean, and is to be looked at; in its order. */
    List<Problem> doubts() {
        return inOrder(doubts);
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }
}
