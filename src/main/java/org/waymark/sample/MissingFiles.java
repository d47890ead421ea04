package org.waymark.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseNumber;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.NewCase;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.platform.tasks.notes.FormText;
import org.waymark.sample.draw.SampleDraw;

/**
 * A case of the sample whose file cannot be found stays in the sample as that, and the next in the order of chance is
 * looked at in its place. Nothing else takes a case out of the sample: a family that declines is not met, and its case
 * stays.
 */
@Service
class MissingFiles {

    private final RecordedDrawRepository draws;
    private final SampleChangeRepository changes;
    private final DrawnChildren children;
    private final Draws chance;
    private final CaseBook book;
    private final Clock clock;

    MissingFiles(
            RecordedDrawRepository draws,
            SampleChangeRepository changes,
            DrawnChildren children,
            Draws chance,
            CaseBook book,
            Clock clock) {
        this.draws = draws;
        this.changes = changes;
        this.children = children;
        this.chance = chance;
        this.book = book;
        this.clock = clock;
    }

    /** @param reason where it was looked for, and what the authority says */
    record NotFound(
            @NotBlank(message = "Choose the case whose file is not found.")
            String number,

            @NotBlank(
                    message = "Say where the file was looked for and what the authority says, so that it stands up to a"
                            + " challenge.")
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reason) {}

    /** @param opened the number of the case drawn in its place; null when every child has been drawn, or none is */
    record Replaced(String notFound, String opened) {}

    /** @throws RefusedAnswers when the sample holds no such open case */
    @WriteTransaction
    public Replaced notFound(InspectionView inspection, NotFound answers, String user) {
        RecordedDraw draw = draws.findByInspectionId(inspection.id())
                .filter(RecordedDraw::isConfirmed)
                .orElseThrow(() -> new NotAllowed("The sample can be changed from the day it is confirmed."));
        CaseFile missing = book.all(inspection.id()).stream()
                .filter(file -> file.number().equals(answers.number()))
                .filter(file -> file.status() == CaseStatus.OPEN && file.isInSample())
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of(
                        "number", "The sample holds no open case of this number. A finished case has a file."));
        String reason = answers.reason().strip();
        book.closeEarly(missing, "File not found. " + reason, user);
        keep(change(missing, SampleChange.WITHDRAWN, missing.number(), reason), user);
        if (inspection.framework().sample().drawn() == 0) {
            return new Replaced(missing.number(), null);
        }
        SampleDraw order = chance.again(draw, inspection);
        List<String> passedOver = new ArrayList<>();
        return new Replaced(
                missing.number(),
                next(draw, order, missing, passedOver)
                        .map(next -> replace(draw, order, inspection, missing, next, passedOver, reason, user))
                        .orElse(null));
    }

    private static SampleChange change(CaseFile of, String kind, String number, String reason) {
        return new SampleChange(of.inspectionId(), kind, number, SampleChange.FILE_MISSING, reason);
    }

    private void keep(SampleChange change, String user) {
        changes.save(change.by(user, clock.instant()));
    }

    /** Whom better lists no longer hold, chance passes over. */
    private Optional<DrawnChildren.Keyed> next(
            RecordedDraw draw, SampleDraw order, CaseFile missing, List<String> passedOver) {
        Set<String> used = new HashSet<>(children.keys(draw));
        String replaced = keyOf(draw, missing);
        Iterator<String> inTurn = Stream.iterate(order.next(replaced, used), Optional::isPresent, before -> {
                    used.add(before.get());
                    return order.next(replaced, used);
                })
                .map(Optional::get)
                .iterator();
        return children.firstListed(draw, inTurn, passedOver);
    }

    private String keyOf(RecordedDraw draw, CaseFile file) {
        return children.keysInOrder(draw).get(CaseNumber.placeOf(file.number()) - 1);
    }

    /** Looked at as the one whose place it takes: its inspector, its depth, its family meeting, its second inspector. */
    private String replace(
            RecordedDraw draw,
            SampleDraw order,
            InspectionView inspection,
            CaseFile missing,
            DrawnChildren.Keyed next,
            List<String> passedOver,
            String reason,
            String user) {
        String stratum = order.stratumOf(next.key()).map(Draws::stages).orElseThrow();
        int place = draw.addDrawn(next.child().id(), next.key(), stratum);
        draws.save(draw);
        CaseFile opened = book.open(NewCase.of(inspection, place, next.child(), missing.depth())
                .lookedAtBy(missing.owner(), missing.familyToMeet(), missing.toModerate()));
        keep(
                change(missing, SampleChange.REPLACED, opened.number(), reason)
                        .inPlaceOf(missing.number())
                        .passingOver(passedOver),
                user);
        return opened.number();
    }
}
