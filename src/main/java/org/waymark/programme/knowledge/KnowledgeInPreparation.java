package org.waymark.programme.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.preparation.KnownBeforehand;
import org.waymark.programme.knowledge.AuthorityKnowledge.Said;
import org.waymark.report.Improvement;
import org.waymark.report.Reports;

/** What a lead inspector reads of an authority when an inspection is prepared: nothing that is restricted. */
@Component
@Order(1)
class KnowledgeInPreparation implements KnownBeforehand {

    private final AuthorityKnowledge knowledge;
    private final Reports reports;
    private final InventedReports invented;

    KnowledgeInPreparation(AuthorityKnowledge knowledge, Reports reports, InventedReports invented) {
        this.invented = invented;
        this.knowledge = knowledge;
        this.reports = reports;
    }

    @Override
    public List<KnownLine> of(InspectionView inspection) {
        return of(inspection.authority().code());
    }

    List<KnownLine> of(String code) {
        Said all = knowledge.said(code);
        List<KnownLine> lines = new ArrayList<>();
        all.outcomes().stream()
                .limit(1)
                .forEach(last -> lines.add(new KnownLine("Last inspection", outcome(last), null)));
        all.carriedHere().ifPresent(id -> reports.of(id).improvements().stream()
                .map(Improvement::what)
                .forEach(what -> lines.add(new KnownLine("To improve, says its last report", what, enquiry(what)))));
        LocalDate since =
                all.outcomes().isEmpty() ? null : all.outcomes().get(0).day();
        all.facts().stream()
                .filter(fact -> !fact.kind().restricted() && fact.settled() == null)
                .filter(fact -> fact.kind() == FactKind.AREA_FOR_IMPROVEMENT
                        || since == null
                        || !fact.knownOn().isBefore(since))
                .forEach(fact -> lines.add(new KnownLine(
                        fact.kind().title(),
                        "%s: %s".formatted(InWords.date(fact.knownOn()), fact.said()),
                        fact.kind() == FactKind.AREA_FOR_IMPROVEMENT ? enquiry(fact.said()) : null)));
        invented.of(code).forEach(said -> lines.add(new KnownLine(InventedReports.WHAT, said, null)));
        return lines;
    }

    private String outcome(PastOutcome last) {
        String areas = last.grades().entrySet().stream()
                .map(grade -> grade.getKey().replace('-', ' ').replace('_', ' ') + " " + grade.getValue())
                .collect(Collectors.joining(", "));
        return "%s, published %s: %s%s"
                .formatted(
                        knowledge.kinds().title(last.kind()),
                        InWords.date(last.published()),
                        last.overall() == null ? "no overall grade" : last.overall(),
                        areas.isEmpty() ? "" : "; " + areas);
    }

    private static String enquiry(String what) {
        return "Has this been put right: " + what;
    }
}
