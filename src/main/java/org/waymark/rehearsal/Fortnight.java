package org.waymark.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;

/** What inspectors do beside the cases in two weeks on site, as the demonstration arranges it. */
final class Fortnight {

    static final Fortnight OF_THE_DEMONSTRATION = new Fortnight(PracticeTexts.read("/demonstration/fortnight.yml"));

    private final List<Entry> entries;

    private Fortnight(List<Map<String, Object>> lines) {
        this.entries = lines.stream().map(Entry::of).toList();
    }

    /**
     * @param day       of the fieldwork, from 1
     * @param inspector the place in the team; 0 is the lead
     * @param saw       how what was seen begins
     */
    record Entry(
            int day,
            LocalTime from,
            LocalTime to,
            int inspector,
            String activity,
            String what,
            String with,
            String room,
            List<String> strands,
            List<String> met,
            String who,
            String saw) {

        @SuppressWarnings("unchecked")
        private static Entry of(Map<String, Object> line) {
            return new Entry(
                    (Integer) line.get("day"),
                    LocalTime.parse((String) line.get("from")),
                    LocalTime.parse((String) line.get("to")),
                    (Integer) line.get("inspector"),
                    (String) line.get("activity"),
                    (String) line.get("what"),
                    (String) line.get("with"),
                    (String) line.get("room"),
                    (List<String>) line.get("strands"),
                    (List<String>) line.get("met"),
                    (String) line.get("who"),
                    (String) line.get("saw"));
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The timetable of an inspection, from the day after this one to its last day but one. */
    List<Object> timetable(InspectionView inspection, LocalDate agreedOn, int everyNth) {
        List<Object> timetable = new ArrayList<>();
        int place = 0;
        for (Entry entry : entries) {
            boolean wanted = place++ % everyNth == 0;
            if (wanted && fits(entry, inspection, agreedOn)) {
                timetable.add(FormAnswers.of(
                        "day",
                        inspection.days().day(entry.day).toString(),
                        "from",
                        entry.from.toString(),
                        "to",
                        entry.to.toString(),
                        "inspector",
                        inspection.inspectors().get(entry.inspector),
                        "activity",
                        entry.activity,
                        "what",
                        entry.what,
                        "withWhom",
                        entry.with,
                        "room",
                        entry.room));
            }
        }
        return timetable;
    }

    private static boolean fits(Entry entry, InspectionView inspection, LocalDate agreedOn) {
        Framework framework = inspection.framework();
        if (entry.day >= framework.fieldwork().daysOnSite()
                || entry.inspector >= inspection.inspectors().size()) {
            return false;
        }
        Member inspector = inspection.members().stream()
                .filter(member -> member.userId().equals(inspection.inspectors().get(entry.inspector)))
                .findFirst()
                .orElseThrow();
        return entry.day >= inspector.arrivesOnDay()
                && inspection.days().day(entry.day).isAfter(agreedOn)
                && framework.activities().stream()
                        .anyMatch(activity -> activity.id().equals(entry.activity));
    }

    /** What stands there for somebody of the team at this time of London; empty when it was added on the spot. */
    Optional<Entry> at(InspectionView inspection, LocalDateTime begins, String inspector) {
        return entries.stream()
                .filter(entry -> entry.inspector < inspection.inspectors().size()
                        && inspection.inspectors().get(entry.inspector).equals(inspector))
                .filter(entry -> entry.from.equals(begins.toLocalTime())
                        && entry.day < inspection.framework().fieldwork().daysOnSite()
                        && inspection.days().day(entry.day).equals(begins.toLocalDate()))
                .findFirst();
    }
}
