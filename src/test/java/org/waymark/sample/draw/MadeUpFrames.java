package org.waymark.sample.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.waymark.journey.Stage;
import org.waymark.platform.machine.Seed;

/** Children for the tests of the draw: made up, and the same for the same number. */
final class MadeUpFrames {

    static final LocalDate DAY_ONE = LocalDate.of(2012, 12, 3);
    static final List<Stage> SPREAD = Stage.drawn().stream()
            .filter(stage -> stage.compareTo(Stage.CARE_REVIEW) < 0)
            .toList();
    static final SampleRule FIFTY = new SampleRule(50, 3, SPREAD, false);
    static final String LISTS = "0".repeat(64);

    private MadeUpFrames() {}

    static Candidate open(String key, Stage... stages) {
        return new Candidate(key, true, null, Set.of(stages), false, 7, "N1", Set.of());
    }

    static List<Candidate> children(int number, int size) {
        Random random = new Random(number);
        List<Candidate> children = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Set<Stage> stages = new HashSet<>();
            for (int n = random.nextInt(4); n >= 0; n--) {
                stages.add(Stage.drawn().get(random.nextInt(Stage.drawn().size())));
            }
            LocalDate closed = random.nextInt(3) > 0 ? null : DAY_ONE.minusDays(random.nextInt(200));
            Set<String> marks = random.nextInt(10) == 0 ? Set.of("fostered") : Set.of();
            children.add(new Candidate(
                    "case" + i,
                    closed == null,
                    closed,
                    stages,
                    false,
                    random.nextInt(18),
                    "N" + random.nextInt(9),
                    marks));
        }
        return children;
    }

    static DrawnSample draw(List<Candidate> children, SampleRule rule, long number) {
        return chance(children, rule, number).draw();
    }

    static SampleDraw chance(List<Candidate> children, SampleRule rule, long number) {
        return new SampleDraw(Frame.of(children, DAY_ONE, rule), rule, new Order(Seed.configured(number), LISTS));
    }
}
