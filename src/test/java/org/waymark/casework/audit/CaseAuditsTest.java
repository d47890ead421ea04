package org.waymark.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.casework.findings.EvaluationTest.refused;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseNumber;
import org.waymark.casework.findings.AreaFinding;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

/** The authority's own look at cases, beside what their inspectors found. */
class CaseAuditsTest {

    private static final Framework GRADED = Frameworks.shipped().byId("single-inspection-2013");
    private static final Framework IN_WORDS = Frameworks.shipped().byId("monitoring-visit");

    private static CaseConclusion concluded(String caseId, String... grades) {
        CaseConclusion conclusion = new CaseConclusion(caseId, "insp1", Instant.EPOCH);
        for (String grade : grades) {
            conclusion.saysOf(List.of(new AreaFinding("help-and-protection", "It is so.", grade)));
        }
        return conclusion;
    }

    @Test
    void anAuditAgreesWhereItLiesBetweenTheBestAndTheLowestThatTheInspectorGave() {
        CaseConclusion mixed = concluded("a", "good", "requires-improvement");
        assertThat(AuditAgreement.of("good", mixed, GRADED)).contains(AuditAgreement.ALIKE);
        assertThat(AuditAgreement.of("requires-improvement", mixed, GRADED)).contains(AuditAgreement.ALIKE);
        assertThat(AuditAgreement.of("outstanding", mixed, GRADED)).contains(AuditAgreement.BETTER);
        assertThat(AuditAgreement.of("inadequate", mixed, GRADED)).contains(AuditAgreement.WORSE);
        assertThat(AuditAgreement.of("good", concluded("a"), GRADED)).isEmpty();
        assertThat(AuditAgreement.of(null, mixed, GRADED)).isEmpty();
    }

    @Test
    void howFarTheyAgreeIsToldOverAllCasesThatBothGraded() {
        List<CaseAudit> asked =
                List.of(audit("a", "good"), audit("b", "outstanding"), audit("c", null), audit("d", "good"));
        assertThat(CaseAuditEvidence.inWords(
                        asked, List.of(concluded("a", "good"), concluded("b", "good"), concluded("c", "good")), GRADED))
                .isEqualTo(
                        "The authority was asked to look at 4 cases and looked at 3. Of 2 that both graded, it sees 1 as"
                                + " the inspectors do, 1 better and 0 worse.");
        assertThat(CaseAuditEvidence.inWords(asked, List.of(), GRADED)).doesNotContain("better");
    }

    private static CaseAudit audit(String caseId, String grade) {
        CaseAudit audit = new CaseAudit(caseId, "inspection", Instant.EPOCH);
        if (grade != null) {
            audit.found(grade, "Visits were timely.", "link301", Instant.EPOCH);
        }
        return audit;
    }

    @Test
    void everyCaseThatIsAskedAboutIsAnsweredOnceWithAGradeOfTheScale() {
        Map<String, CaseFile> asked = new LinkedHashMap<>();
        List.of(1, 2)
                .forEach(place -> asked.put(
                        CaseNumber.textOf(place),
                        new CaseFile(
                                "id" + place,
                                "inspection",
                                new CaseNumber("SIF-301-20150707", place),
                                UUID.randomUUID(),
                                List.of())));
        refused(() -> check(asked, GRADED, audited(1, "good")), "audits");
        refused(() -> check(asked, GRADED, audited(1, "good"), audited(2, "adequate")), "audits[1].grade");
        refused(() -> check(asked, GRADED, audited(1, "good"), audited(2, null)), "audits[1].grade");
        refused(() -> check(asked, IN_WORDS, audited(1, "good"), audited(2, null)), "audits[0].grade");
        check(asked, GRADED, audited(1, "good"), audited(2, "inadequate"));
        check(asked, IN_WORDS, audited(1, null), audited(2, null));
    }

    private static OwnAudit.Audited audited(int place, String grade) {
        return new OwnAudit.Audited(CaseNumber.textOf(place), grade, "Visits were timely.");
    }

    private static void check(Map<String, CaseFile> asked, Framework framework, OwnAudit.Audited... audited) {
        new OwnAudit(List.of(audited)).check(asked, framework).raise();
    }
}
