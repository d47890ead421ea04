package org.waymark.journey.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a picture of a journey shows.
 *
 * @param id          makes the picture's ids its own
 * @param title       read first by a screen reader
 * @param description all that the picture says, in a sentence or two
 * @param asOf        the day the lists describe: what goes on is drawn up to it
 */
public record JourneyTimeline(String id, String title, String description, LocalDate asOf, List<Lane> lanes) {

    public JourneyTimeline {
        lanes = List.copyOf(lanes);
    }

    /**
     * One stage, with every time the child was there.
     *
     * @param note who evaluated it, and how; null when nobody has
     */
    public record Lane(String title, String note, List<Bar> bars) {

        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One time.
     *
     * @param from  null when its dates cannot be right, or no list gives any: then it is told in words and not drawn
     * @param to    null while it goes on
     * @param dotted drawn apart from the steps, as placements are
     * @param label what stands beneath it
     */
    public record Bar(LocalDate from, LocalDate to, boolean dotted, String label, List<Mark> marks) {

        public Bar {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A limit of the law.
     *
     * @param due    the last day in time
     * @param actual when it was done; null when it was not
     * @param missed whether it was missed
     */
    public record Mark(LocalDate due, LocalDate actual, boolean missed) {}

    private Stream<LocalDate> days() {
        Stream<Bar> bars = lanes.stream().flatMap(lane -> lane.bars().stream()).filter(bar -> bar.from() != null);
        return Stream.concat(
                        Stream.of(asOf),
                        bars.flatMap(bar -> Stream.concat(
                                Stream.of(bar.from(), bar.to()),
                                bar.marks().stream().flatMap(mark -> Stream.of(mark.due(), mark.actual())))))
                .filter(Objects::nonNull);
    }

    LocalDate first() {
        return days().min(LocalDate::compareTo).orElse(asOf);
    }

    LocalDate last() {
        return days().max(LocalDate::compareTo).orElse(asOf);
    }
}
