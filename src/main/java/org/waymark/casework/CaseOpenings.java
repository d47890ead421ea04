package org.waymark.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.platform.tasks.notes.FormText;

/**
 * Opens a case to somebody who oversees inspections and is not on this one's team: with a reason, until the end of the
 * day in London, and before the eyes of the lead inspector.
 */
@Service
@Transactional
public class CaseOpenings {

    private final CaseAccess access;
    private final CaseFileRepository files;
    private final CaseOpeningRepository openings;
    private final People people;
    private final Post post;
    private final Audit audit;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseOpenings(
            CaseAccess access,
            CaseFileRepository files,
            CaseOpeningRepository openings,
            People people,
            Post post,
            Audit audit,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.openings = openings;
        this.people = people;
        this.post = post;
        this.audit = audit;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param number of the case */
    public record OpeningLine(Instant at, String number, String by, String reason) {}

    /**
     * @throws NoSuchCase when the inspection has none of this number
     * @throws RefusedAnswers          without a reason, or when the case is open to them as it is
     */
    @WriteTransaction
    public void open(InspectionView inspection, String number, String reason) {
        CaseFile file = access.file(inspection, number);
        turns.take("case-opening", file.id());
        new FormRefusals()
                .unless(!FormText.isBlank(reason), "reason", "Say why you have to see this case.")
                .unless(
                        reason == null || reason.length() <= FormText.MOST,
                        "reason",
                        "Shorten this: no more than " + FormText.MOST + " characters can be kept.")
                .unless(!access.mayOpen(file, inspection), "", "Case " + number + " is open to you already.")
                .raise();
        Instant now = clock.instant();
        openings.save(new CaseOpening(file, currentUser.id(), reason.strip(), now, London.endOf(London.dateOf(now))));
        audit.add(currentUser.id(), "open-case-off-team", inspection.id(), number, "recorded");
        inspection.lead().ifPresent(lead -> post.toUser(lead, letter(inspection)));
    }

    private Letter letter(InspectionView inspection) {
        return new Letter(
                "case-opened",
                inspection.id(),
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "inspection", inspection.id(),
                        "who", people.name(currentUser.id())));
    }

    /** Who opened a case of this inspection from outside its team, the latest first. */
    @Transactional(readOnly = true)
    public List<OpeningLine> of(InspectionView inspection) {
        Map<String, String> numbers = files.findByInspectionIdOrderByNumber(inspection.id()).stream()
                .collect(Collectors.toMap(CaseFile::id, CaseFile::number));
        return openings.findByInspectionIdOrderByAtDesc(inspection.id()).stream()
                .map(opening -> new OpeningLine(
                        opening.at(), numbers.get(opening.caseId()), people.name(opening.byUser()), opening.reason()))
                .toList();
    }
}
