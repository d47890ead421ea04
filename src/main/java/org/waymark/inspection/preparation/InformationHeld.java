package org.waymark.inspection.preparation;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework.Information;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * What the inspectorate already holds about an authority (2012: listed without a number): a checklist that says of each kind who
 * read it, and when. What was noted of a restricted kind, such as whistleblowing, is for the lead, quality assurance,
 * managers and those the lead names.
 */
@Service
@Transactional
class InformationHeld {

    private final Inspections inspections;
    private final InformationReadingRepository readings;
    private final InformationReaderRepository readers;
    private final InspectionAccess access;
    private final Clock clock;

    InformationHeld(
            Inspections inspections,
            InformationReadingRepository readings,
            InformationReaderRepository readers,
            InspectionAccess access,
            Clock clock) {
        this.inspections = inspections;
        this.readings = readings;
        this.readers = readers;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One kind, as whoever asks may see it.
     *
     * @param mayRead whether they may read what was noted of it, and note something themselves
     * @param readers whom the lead has named to read it; empty where it is not restricted
     */
    record Kind(
            String kind,
            String title,
            String text,
            boolean restricted,
            boolean mayRead,
            List<Reading> readings,
            List<String> readers) {}

    /** @param note null when nothing was noted, or it is not theirs to read */
    record Reading(String by, String at, boolean seen, String note) {}

    @Transactional(readOnly = true)
    public List<Kind> of(InspectionView inspection) {
        List<InformationReading> all = readings.findByInspectionIdOrderByAt(inspection.id());
        return inspection.framework().informationHeld().stream()
                .map(kind -> kind(inspection, kind, all))
                .toList();
    }

    private Kind kind(InspectionView inspection, Information kind, List<InformationReading> all) {
        boolean mayRead = mayRead(inspection, kind);
        return new Kind(
                kind.id(),
                kind.title(),
                kind.text(),
                kind.restricted(),
                mayRead,
                all.stream()
                        .filter(reading -> reading.kind().equals(kind.id()))
                        .map(reading -> new Reading(
                                reading.readBy(),
                                reading.at().toString(),
                                reading.seen(),
                                mayRead ? reading.note() : null))
                        .toList(),
                readersOf(inspection, kind.id()));
    }

    private List<String> readersOf(InspectionView inspection, String kind) {
        return readers.findByInspectionIdOrderByNamedAt(inspection.id()).stream()
                .filter(reader -> reader.kind().equals(kind))
                .map(InformationReader::reader)
                .toList();
    }

    private boolean mayRead(InspectionView inspection, Information kind) {
        return !kind.restricted()
                || access.is(inspection, AccessRole.LEAD)
                || access.oversees()
                || readersOf(inspection, kind.id()).contains(access.user());
    }

    /** Whoever asks has read it. */
    @WriteTransaction
    void read(InspectionView inspection, String kindId, String note) {
        Information kind = known(inspection, kindId);
        if (!mayRead(inspection, kind)) {
            throw new NotAllowed("The lead names who may read this: " + kind.title() + ".");
        }
        keep(inspection.id(), kindId, true, note, access.user());
    }

    /** @param note why it was not read, when it was not */
    void keep(String inspectionId, String kind, boolean seen, String note, String by) {
        String words = note == null || note.isBlank() ? null : note.strip();
        readings.save(new InformationReading(inspectionId, kind, seen, words, by, clock.instant()));
    }

    /** The lead lets an inspector of the team read what was noted of a restricted kind. */
    @WriteTransaction
    void name(InspectionView inspection, String kindId, String reader) {
        Information kind = known(inspection, kindId);
        if (!kind.restricted()) {
            throw RefusedAnswers.of("reader", "The whole team may read this. Nobody needs to be named.");
        }
        if (!inspection.inspectors().contains(reader)) {
            throw RefusedAnswers.of("reader", "Choose an inspector of this team.");
        }
        if (!readersOf(inspection, kindId).contains(reader)) {
            readers.save(new InformationReader(inspection.id(), kindId, reader, access.user(), clock.instant()));
            inspections.note(inspection.id(), "Named to read what is restricted: " + reader, kind.title());
        }
    }

    private static Information known(InspectionView inspection, String kindId) {
        return inspection.framework().informationHeld().stream()
                .filter(kind -> kind.id().equals(kindId))
                .findFirst()
                .orElseThrow(
                        () -> RefusedAnswers.of("kind", "'%s' is not a kind of this framework.".formatted(kindId)));
    }
}
