package org.waymark.programme.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.report.ReportPublished;

/** Keeps how an authority came out of an inspection that Waymark carried, as soon as its report is out. */
@Component
class ReportOutcomes {

    private final KnowledgeRecorder knowledge;
    private final Judgements judgements;
    private final Clock clock;

    ReportOutcomes(KnowledgeRecorder knowledge, Judgements judgements, Clock clock) {
        this.knowledge = knowledge;
        this.judgements = judgements;
        this.clock = clock;
    }

    /**
     * What was invented for a rehearsal or a demonstration says nothing of an authority. What a visit to a monitored one
     * found is kept by its monitoring, and no years are counted from it.
     */
    @EventListener
    void keep(ReportPublished report) {
        InspectionView inspection = report.inspection();
        Framework framework = inspection.framework();
        if (!report.publicly() || inspection.demonstration() || framework.isOfVisits()) {
            return;
        }
        Map<String, String> grades = new TreeMap<>();
        judgements.of(inspection.id()).stream()
                .filter(area -> area.grade() != null && !framework.isOverall(area.area()))
                .forEach(area -> grades.put(area.area(), words(framework, area.grade())));
        LocalDate published = London.dateOf(clock.instant());
        LocalDate last = inspection.lastDayOnSite();
        knowledge.outcome(
                new PastOutcome(
                        inspection.authority().code(),
                        framework.id(),
                        inspection.firstDay(),
                        last != null && last.isAfter(published) ? null : last,
                        published,
                        judgements
                                .overallGrade(inspection.id())
                                .map(grade -> words(framework, grade))
                                .orElse(null),
                        grades),
                inspection.id());
    }

    private static String words(Framework framework, String grade) {
        return framework.grade(grade).title().toLowerCase(Locale.UK);
    }
}
