package org.waymark.programme.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlanRequest;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.WriteTransaction;

/** Plans one inspection of an approved year, in a transaction of its own. */
@Service
class EntryPlanning {

    private final ProgrammeYearRepository years;
    private final ProgrammeEntryRepository entries;
    private final Inspections inspections;
    private final Acting acting;
    private final AdvisoryLocks locks;

    EntryPlanning(
            ProgrammeYearRepository years,
            ProgrammeEntryRepository entries,
            Inspections inspections,
            Acting acting,
            AdvisoryLocks locks) {
        this.years = years;
        this.entries = entries;
        this.inspections = inspections;
        this.acting = acting;
        this.locks = locks;
    }

    /**
     * Plans it as the manager who approved the year, unless another node just did.
     *
     * @throws org.waymark.platform.tasks.RefusedAnswers where it cannot be planned so
     */
    @WriteTransaction
    public void plan(UUID id) {
        locks.take("programme-year", "all");
        ProgrammeEntry entry = entries.findById(id).orElseThrow();
        if (entry.inspectionId() != null) {
            return;
        }
        ProgrammeYear year = years.findById(entry.yearId()).orElseThrow();
        entry.planned(acting.as(year.approvedBy(), () -> inspections
                .plan(new PlanRequest(year.framework(), entry.authorityCode(), entry.firstDay(), false))
                .id()));
        entries.save(entry);
    }

    /** Keeps why it could not be planned, for managers to read. */
    @WriteTransaction
    public void conflicts(UUID id, String why) {
        ProgrammeEntry entry = entries.findById(id).orElseThrow();
        entry.conflicts(why);
        entries.save(entry);
    }
}
