package org.waymark.report.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.spreadsheet.SpreadsheetCsv;
import org.waymark.report.PublishedJudgement;
import org.waymark.report.publication.PublishedReports;

/** The outcomes of published reports, for programs: as a list, and as CSV with one line for each judgement. */
@Component
class OutcomeData {

    private static final List<String> COLUMNS = List.of(
            "reference",
            "authority_code",
            "authority",
            "region",
            "framework",
            "first_day",
            "last_day",
            "published_on",
            "version",
            "status",
            "invented",
            "judgement",
            "judgement_title",
            "grade",
            "grade_title");

    private final PublishedReports published;
    private final Authorities authorities;

    OutcomeData(PublishedReports published, Authorities authorities) {
        this.published = published;
        this.authorities = authorities;
    }

    /**
     * @param status     {@code published} or {@code withdrawn}
     * @param invented   whether it is a demonstration, with no real finding
     * @param judgements none for a withdrawn report
     */
    record Outcome(
            String reference,
            String authorityCode,
            String authority,
            String region,
            String framework,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate publishedOn,
            int version,
            String status,
            boolean invented,
            List<PublishedJudgement> judgements) {}

    /** The latest first. */
    List<Outcome> all() {
        Map<String, String> regions = authorities.all().stream()
                .collect(Collectors.toMap(AuthorityView::code, AuthorityView::region, (one, other) -> one));
        return published.all().stream()
                .map(report -> new Outcome(
                        report.reference(),
                        report.authorityCode(),
                        report.authority(),
                        regions.getOrDefault(report.authorityCode(), ""),
                        report.frameworkId(),
                        report.firstDay(),
                        report.lastDay(),
                        report.publishedOn(),
                        report.currentNumber(),
                        report.isWithdrawn() ? "withdrawn" : "published",
                        report.demonstration(),
                        report.isWithdrawn() ? List.of() : report.judgements()))
                .toList();
    }

    /** RFC 4180, with a line of headings. */
    String csv() {
        return SpreadsheetCsv.forPrograms(
                COLUMNS, all().stream().flatMap(OutcomeData::lines).toList());
    }

    private static Stream<List<String>> lines(Outcome outcome) {
        return outcome.judgements().isEmpty()
                ? Stream.of(cells(outcome, new PublishedJudgement("", "", "", "")))
                : outcome.judgements().stream().map(judgement -> cells(outcome, judgement));
    }

    private static List<String> cells(Outcome outcome, PublishedJudgement judgement) {
        List<String> cells = new ArrayList<>(List.of(
                outcome.reference(),
                outcome.authorityCode(),
                outcome.authority(),
                outcome.region(),
                outcome.framework(),
                outcome.firstDay().toString(),
                outcome.lastDay().toString(),
                outcome.publishedOn().toString(),
                String.valueOf(outcome.version()),
                outcome.status(),
                outcome.invented() ? "yes" : "no"));
        cells.addAll(List.of(judgement.area(), judgement.title(), judgement.grade(), judgement.gradeTitle()));
        return cells;
    }
}
