package org.waymark.lists.workbook;

import java.util.List;

/** A file that cannot be read as lists at all. The message tells the link officer what is wrong and what to do. */
public final class UnreadableLists extends RuntimeException {

    private final transient List<Problem> problems;

    public UnreadableLists(String sentence) {
        this(sentence, List.of());
    }

    public UnreadableLists(String sentence, Throwable cause) {
        super(sentence, cause);
        this.problems = List.of();
    }

    public UnreadableLists(String sentence, List<Problem> problems) {
        super(sentence);
        this.problems = problems;
    }

    /** What was found before it was clear that the file cannot be read; may tell of children. */
    public List<Problem> problems() {
        return problems;
    }
}
