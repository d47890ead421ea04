package org.waymark.sample;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.audit.CaseAudits;

/** Once the sample is confirmed, the authority is asked to look at the first of its cases, where the framework has it so. */
@Component
class AuditsAsked {

    private final CaseBook book;
    private final CaseAudits audits;

    AuditsAsked(CaseBook book, CaseAudits audits) {
        this.book = book;
        this.audits = audits;
    }

    @EventListener
    void askFor(SampleConfirmed sample) {
        int asked = sample.inspection().framework().sample().audits();
        if (asked > 0) {
            audits.askFor(
                    sample.inspection(),
                    book.all(sample.inspection().id()).stream()
                            .filter(CaseFile::isInSample)
                            .limit(asked)
                            .toList());
        }
    }
}
