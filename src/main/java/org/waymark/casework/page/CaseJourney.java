package org.waymark.casework.page;

import java.time.Instant;
import java.util.List;
import org.waymark.casework.CaseView;
import org.waymark.casework.audit.CaseAudits;

/**
 * A child's journey as the page of the case shows it: every stage with what the lists tell and what inspectors found.
 *
 * @param gradesHidden while a second inspector is still to look at the case, others than its own see no grades
 * @param family       null when no family is to be met
 * @param conclusion   null until the case is concluded
 * @param moderation   null until a second inspector has looked
 * @param audit        null where the authority was not asked to look at the case itself
 */
public record CaseJourney(
        CaseView file,
        String reference,
        ChildLine child,
        boolean gradesHidden,
        List<StageLine> stages,
        List<PointLine> themes,
        FamilyLine family,
        ConclusionLine conclusion,
        ModerationLine moderation,
        CaseAudits.AuditLine audit,
        String closedReason) {

    public record ChildLine(
            String uniqueId,
            String ageBand,
            String gender,
            String ethnicity,
            String disability,
            String need,
            String status) {}

    /** @param notSeen why the stage could not be seen; null when it was, or has not been looked at yet */
    public record StageLine(
            String stage,
            String title,
            List<OccurrenceLine> occurrences,
            boolean evaluated,
            String notSeen,
            String examinedWith,
            String aloneBecause,
            List<PointLine> strands,
            String by) {

        /** What was seen, without what the inspector made of it. */
        public StageLine withoutGrades() {
            List<PointLine> evidence = strands.stream()
                    .map(strand -> new PointLine(strand.title(), null, null, strand.evidence()))
                    .toList();
            return new StageLine(
                    stage, title, occurrences, evaluated, notSeen, examinedWith, aloneBecause, evidence, by);
        }
    }

    /** @param grade its title, or null */
    public record PointLine(String title, String grade, String narrative, String evidence) {}

    /** @param met whether they met; null while that is not known */
    public record FamilyLine(
            Instant plannedAt,
            String place,
            String cannotBeBecause,
            Boolean met,
            boolean declined,
            String notMetBecause,
            Instant heldAt,
            String consent,
            String present,
            Integer minutes,
            String theirWords,
            String reading) {}

    public record ConclusionLine(List<AnswerLine> answers, List<PointLine> areas, String by) {}

    /** What was answered to a question at the end of the case, in words. */
    public record AnswerLine(String question, String answer) {}

    /**
     * @param settled   what the lead decided where the two differ; empty when there was nothing to decide, or not yet
     * @param settledBy null until then
     */
    public record ModerationLine(
            List<ModeratedLine> points, String note, String by, List<PointLine> settled, String settledBy) {}

    public record ModeratedLine(String title, String firstGrade, String secondGrade, boolean agrees, String reason) {}
}
