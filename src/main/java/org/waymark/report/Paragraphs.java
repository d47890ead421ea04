package org.waymark.report;

import java.util.List;

/** A text's paragraphs: its lines that are not blank. */
public final class Paragraphs {

    private Paragraphs() {}

    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
