package org.waymark.fieldwork.timetable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityPlan;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.inspection.InspectionView;

/**
 * One inspector's part of the timetable for their calendar (RFC 5545). It holds the titles of the framework, the times
 * and the rooms, and nothing that somebody wrote about whom they will see: that stays in Waymark.
 */
@Component
class CalendarFile {

    private static final String WHERE_THE_REST_IS =
            "Inspection %s. With whom, and what about, is in the timetable in Waymark.";

    private static final int LONGEST_LINE = 72;
    private static final int OCTETS = 3;
    private static final int FIRST_OF_TWO_OCTETS = 0x80;

    private final Fieldwork fieldwork;
    private final TimetableChangeRepository changes;

    CalendarFile(Fieldwork fieldwork, TimetableChangeRepository changes) {
        this.fieldwork = fieldwork;
        this.changes = changes;
    }

    /** What stands in the timetable for this inspector; what was cancelled or handed to another says so. */
    String of(InspectionView inspection, String inspector) {
        Set<UUID> handedOn = changes.handedOnBy(inspection.id(), inspector);
        List<Activity> entries = fieldwork.all(inspection.id()).stream()
                .filter(Activity::isInTimetable)
                .filter(activity -> activity.isOf(inspector) || handedOn.contains(activity.id()))
                .toList();
        return of(inspection.reference(), inspector, entries);
    }

    static String of(String reference, String inspector, List<Activity> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Waymark//Timetable//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(London.ZONE.getId())
                .getVTimeZone());
        entries.forEach(activity -> calendar.add(event(reference, inspector, activity)));
        return folded(calendar);
    }

    /**
     * As the standard has it (RFC 5545, section 3.1): no line is longer than 75 octets. The library counts characters, of
     * which one takes up to three.
     */
    private static String folded(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            boolean plain = calendar.toString().chars().allMatch(sign -> sign < FIRST_OF_TWO_OCTETS);
            new CalendarOutputter(false, plain ? LONGEST_LINE : LONGEST_LINE / OCTETS).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(String reference, String inspector, Activity activity) {
        ActivityPlan planned = activity.planned();
        boolean stands = activity.isOf(inspector) && activity.ending() == null;
        VEvent event = new VEvent(false);
        Stream.of(
                        new Uid(activity.id() + "@waymark"),
                        new DtStamp(activity.revisedAt()),
                        new Sequence(activity.revision()),
                        stands ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED,
                        new Summary(planned.type().title()),
                        new Description(WHERE_THE_REST_IS.formatted(reference)))
                .forEach(event::add);
        if (planned.room() != null) {
            event.add(new Location(planned.room()));
        }
        if (planned.begins() == null) {
            event.add(new DtStart<LocalDate>(planned.day()));
        } else {
            event.add(new DtStart<ZonedDateTime>(inLondon(planned.begins())));
            event.add(new DtEnd<ZonedDateTime>(inLondon(planned.ends())));
        }
        return event;
    }

    private static ZonedDateTime inLondon(Instant at) {
        return at.atZone(London.ZONE);
    }
}
