package org.waymark.casework.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseFile;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.Processes;

/** What the authority is asked to look at itself, and what it found. */
@Service
@Transactional
public class CaseAudits {

    /** The message that asks for them; the fieldwork's model names it. */
    static final String ASKED_FOR = "audits-asked-for";

    private final CaseAuditRepository audits;
    private final EvaluationBook book;
    private final Processes processes;
    private final People people;
    private final Clock clock;

    CaseAudits(CaseAuditRepository audits, EvaluationBook book, Processes processes, People people, Clock clock) {
        this.audits = audits;
        this.book = book;
        this.processes = processes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The authority's view of a case, beside the inspector's.
     *
     * @param recorded whether it has been recorded
     * @param grade    its title; null without one, and as long as the inspector has not concluded the case
     * @param says     null until then
     * @param by       null until then
     * @param beside   how it lies beside what the inspector found; null where that cannot be said
     */
    public record AuditLine(boolean recorded, String grade, String says, String by, String beside) {}

    /** Asks the authority to look at these cases. */
    public void askFor(InspectionView inspection, List<CaseFile> cases) {
        if (cases.isEmpty()) {
            return;
        }
        cases.forEach(file -> audits.save(new CaseAudit(file.id(), inspection.id(), clock.instant())));
        processes.tell(inspection.id(), ASKED_FOR, Map.of());
    }

    /**
     * What is shown of it with the case: nothing of what it says before the inspector has concluded the case.
     *
     * @return null where the authority was not asked to look at this case
     */
    @Transactional(readOnly = true)
    public AuditLine beside(CaseFile file, Framework framework) {
        return framework.sample().audits() == 0
                ? null
                : audits.findByCaseId(file.id())
                        .map(audit -> line(audit, book.conclusion(file.id()), framework))
                        .orElse(null);
    }

    private AuditLine line(CaseAudit audit, Optional<CaseConclusion> concluded, Framework framework) {
        if (!audit.isThere() || concluded.isEmpty()) {
            return new AuditLine(audit.isThere(), null, null, null, null);
        }
        return new AuditLine(
                true,
                audit.grade() == null ? null : framework.grade(audit.grade()).title(),
                audit.says(),
                people.name(audit.byUser()),
                AuditAgreement.of(audit.grade(), concluded.get(), framework)
                        .map(AuditAgreement::inWords)
                        .orElse(null));
    }
}
