package org.waymark.report.writing;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.ReportContent;

/**
 * One row of a report as a form shows it: a heading, or a numbered paragraph.
 *
 * @param heading null for a paragraph
 * @param number  null for a heading
 */
public record ReportLine(String heading, Integer number, String text) {

    public static List<ReportLine> of(ReportContent report) {
        List<ReportLine> lines = new ArrayList<>();
        for (ReportContent.Section section : report.sections()) {
            lines.add(new ReportLine(headingOf(section, report.provisional()), null, null));
            for (ReportContent.Group group : section.groups()) {
                if (group.title() != null) {
                    lines.add(new ReportLine(group.title(), null, null));
                }
                group.paragraphs().forEach(line -> lines.add(new ReportLine(null, line.number(), line.text())));
            }
        }
        return List.copyOf(lines);
    }

    private static String headingOf(ReportContent.Section section, boolean provisional) {
        if (section.grade() == null) {
            return section.title();
        }
        return section.title() + ": " + section.grade().title() + (provisional ? " (provisional)" : "");
    }
}
