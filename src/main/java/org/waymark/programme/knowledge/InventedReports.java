package org.waymark.programme.knowledge;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.report.PublishedReportRepository.Listed;
import org.waymark.report.Reports;

/** Reports of an authority that are published and say nothing of it: whoever has read one is told why it does not count. */
@Component
class InventedReports {

    static final String WHAT = "Published, and not counted";

    private final AuthorityKnowledge knowledge;
    private final Reports reports;

    InventedReports(AuthorityKnowledge knowledge, Reports reports) {
        this.knowledge = knowledge;
        this.reports = reports;
    }

    /** One sentence for each, the latest first; none where nothing invented is published. */
    List<String> of(String code) {
        return reports.invented(knowledge.codesOf(code)).stream()
                .map(InventedReports::sentence)
                .toList();
    }

    private static String sentence(Listed report) {
        return "%s, %s, published on %s: its findings are invented, as those of every demonstration are. So it is no outcome of %s, and nothing of it is carried into another inspection."
                .formatted(
                        report.framework(), report.reference(), InWords.date(report.publishedOn()), report.authority());
    }
}
