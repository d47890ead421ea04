package org.waymark.report.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.report.Differences;
import org.waymark.report.Differences.Piece;
import org.waymark.report.Paragraphs;
import org.waymark.report.ReportContent;
import org.waymark.report.factualaccuracy.AnsweredComment;

/**
 * A comment of the authority with its answer, before whoever signs it off.
 *
 * @param comment      with what the draft said there
 * @param difference   from what the draft said to the text of the answer, in pieces; empty where it is not accepted
 * @param changedSince whether the report says something else now than that text
 */
record SignedAnswer(AnsweredComment comment, List<Piece> difference, boolean changedSince) {

    static SignedAnswer of(AnsweredComment comment, ReportContent report) {
        if (!"accepted".equals(comment.decision())) {
            return new SignedAnswer(comment, List.of(), false);
        }
        Set<String> stands = report.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(line -> plain(line.text()))
                .collect(Collectors.toSet());
        return new SignedAnswer(
                comment,
                Differences.between(comment.now(), comment.changedText()),
                !Paragraphs.of(comment.changedText()).stream()
                        .map(SignedAnswer::plain)
                        .allMatch(stands::contains));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
