package org.waymark.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.journey.Stage;
import org.waymark.platform.machine.Seed;
import org.waymark.sample.draw.SampleCheck.Result;

/** A framework may draw twice, each time from children of its own; a child belongs to one draw and has one chance. */
class FurtherDrawsTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2015, 7, 7);
    private static final SampleRule.FurtherDraw IN_CARE = new SampleRule.FurtherDraw(
            "in-care", 4, new Population(Set.of(Stage.BECOMING_LOOKED_AFTER, Stage.CARE_REVIEW), null));
    private static final SampleRule.FurtherDraw CLOSED =
            new SampleRule.FurtherDraw("closed", 2, new Population(Set.of(), false));
    private static final SampleRule RULE = new SampleRule(
            6,
            3,
            List.of(Stage.ASSESSMENT, Stage.PROTECTION_PLAN),
            false,
            new Population(Set.of(Stage.ASSESSMENT, Stage.PROTECTION_PLAN), null),
            List.of(IN_CARE, CLOSED));
    private static final Order ORDER = new Order(Seed.configured(20150707), "lists");

    private static List<Candidate> children(String prefix, int number, boolean open, Stage... stages) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(place -> new Candidate(
                        prefix + place,
                        open,
                        open ? null : DAY_ONE.minusDays(9),
                        Set.of(stages),
                        false,
                        7,
                        null,
                        Set.of()))
                .toList();
    }

    /** Ten are assessed, ten on a plan, five in care of whom all were assessed, one closed; two reach nothing of all that. */
    private static Frame frame() {
        List<Candidate> all = new ArrayList<>(children("assessed", 10, true, Stage.ASSESSMENT));
        all.addAll(children("planned", 10, true, Stage.PROTECTION_PLAN));
        all.addAll(children("cared", 5, true, Stage.ASSESSMENT, Stage.BECOMING_LOOKED_AFTER));
        all.addAll(children("closed", 1, false, Stage.ASSESSMENT));
        all.addAll(children("helped", 2, true, Stage.EARLY_HELP));
        return Frame.of(all, DAY_ONE, RULE);
    }

    @Test
    void eachDrawsFromItsOwnChildrenAndNobodyIsDrawnTwice() {
        DrawnSample draw = new SampleDraw(frame(), RULE, ORDER).draw();

        assertThat(frame().size()).as("who reached nothing that is asked about").isEqualTo(26);
        assertThat(draw.strata())
                .extracting(Stratum::draw, Stratum::children, Stratum::drawn)
                .containsExactly(tuple(null, 10, 3), tuple(null, 10, 3), tuple("in-care", 5, 4), tuple("closed", 1, 1));
        assertThat(draw.keys()).hasSize(11).doesNotHaveDuplicates().contains("closed1");
        assertThat(draw.keys().stream().filter(key -> key.startsWith("cared"))).hasSize(4);
    }

    @Test
    void theNextInPlaceOfOneIsOfTheSameDrawWhileThereIsSomebody() {
        SampleDraw chance = new SampleDraw(frame(), RULE, ORDER);
        List<String> drawn = chance.draw().keys();
        String missing = drawn.stream()
                .filter(key -> key.startsWith("cared"))
                .findFirst()
                .orElseThrow();
        Set<String> used = new HashSet<>(drawn);

        String next = chance.next(missing, used).orElseThrow();
        assertThat(next).startsWith("cared");
        assertThat(chance.stratumOf(next).map(Stratum::draw)).contains("in-care");
        used.add(next);
        assertThat(chance.next(missing, used)).as("nobody else is in care").isPresent();
    }

    @Test
    void theFileSaysOfBothSoThatAnybodyDrawsThemAgain() {
        SampleDraw chance = new SampleDraw(frame(), RULE, ORDER);
        DrawnSample draw = chance.draw();
        List<SampleFile.Case> cases = IntStream.range(0, draw.keys().size())
                .mapToObj(place -> new SampleFile.Case(
                        place + 1, draw.keys().get(place), SampleFile.As.DRAWN, null, null, null, null, null))
                .toList();

        assertThat(SampleCheck.of(file(draw, cases, 6), null, null))
                .extracting(SampleCheck.Finding::result)
                .doesNotContain(Result.BROKEN);
        assertThat(SampleCheck.of(file(draw, cases, 5), null, null))
                .as("of another minimum")
                .extracting(SampleCheck.Finding::result)
                .contains(Result.BROKEN);
    }

    private static SampleFile file(DrawnSample draw, List<SampleFile.Case> cases, int minimum) {
        Seed seed = Seed.configured(20150707);
        return new SampleFile(
                SampleFile.FORMAT,
                "SIF-301-20150707",
                "ours",
                DAY_ONE,
                new SampleFile.Rule(
                        minimum,
                        3,
                        List.of("assessment", "protection-plan"),
                        null,
                        null,
                        List.of("assessment", "protection-plan"),
                        false,
                        List.of(
                                new SampleFile.Drawn(
                                        "in-care", 4, List.of("becoming-looked-after", "care-review"), null),
                                new SampleFile.Drawn("closed", 2, null, false)),
                        0,
                        5),
                new SampleFile.Seal(seed.commitment(), Instant.parse("2015-07-06T09:00:00Z"), true, seed.hex()),
                Instant.parse("2015-07-07T09:00:00Z"),
                "lists",
                frame().hash(),
                frame().size(),
                draw.keys().size(),
                draw.strata().stream().map(SampleFile.Part::of).toList(),
                frame().children().stream().map(SampleFile.Child::of).toList(),
                cases);
    }
}
