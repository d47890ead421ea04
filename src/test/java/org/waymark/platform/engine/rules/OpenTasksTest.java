package org.waymark.platform.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.rules.TaskTrail.Piece;

/** What is counted of tasks that wait, beside the tasks themselves as the engine's history gives them. */
@WaymarkTest
class OpenTasksTest {

    /** In the midst of them some are due, and others are not. */
    private static final Instant UNTIL = London.endOf(LocalDate.of(2012, 12, 7));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OpenTasks open;

    @Autowired
    private TaskTrail trail;

    private String inspection;
    private List<Piece> all;

    @BeforeEach
    void oneOnSite() {
        inspection = PlayedInspection.onSite(context).id();
        all = trail.open(inspection);
    }

    @Test
    void whatIsDueIsReadAndNothingBeside() {
        Piece later = those(task -> !isDue(task)).get(0);
        List<Piece> due = those(OpenTasksTest::isDue);
        assertThat(due).isNotEmpty().hasSizeLessThan(all.size());

        assertThat(pressing("task-of-no-model")).containsExactlyInAnyOrderElementsOf(due);
        assertThat(pressing(later.elementId())).containsAll(due).contains(later);
        assertThat(open.pressing(Set.of("nobody's"), UNTIL, List.of("task-of-no-model")))
                .isEmpty();
    }

    private List<Piece> pressing(String element) {
        return open.pressing(Set.of(inspection), UNTIL, List.of(element)).getOrDefault(inspection, List.of());
    }

    @Test
    void whatSomebodyHasIsCounted() {
        Map<String, Long> tasks = those(task -> task.assignee() != null).stream()
                .collect(Collectors.groupingBy(Piece::assignee, Collectors.counting()));
        Map<String, OpenTasks.Load> loads = open.loads(Set.of(inspection), UNTIL);
        assertThat(loads).containsOnlyKeys(tasks.keySet()).isNotEmpty();
        loads.forEach((user, load) -> {
            assertThat(load.tasks()).as(user).isEqualTo(tasks.get(user).intValue());
            assertThat(load.late())
                    .as(user)
                    .isEqualTo(those(task -> user.equals(task.assignee())
                                    && task.due() != null
                                    && task.due().isBefore(UNTIL))
                            .size());
        });
    }

    @Test
    void whereTasksWaitIsCountedByStep() {
        Piece first = those(task -> true).get(0);
        List<Piece> alike = those(task -> task.processKey().equals(first.processKey()));
        assertThat(open.steps(Set.of(inspection), first.processKey(), UNTIL))
                .hasSameSizeAs(alike.stream().map(Piece::elementId).distinct().toList())
                .allSatisfy(step -> {
                    List<Piece> there = those(task -> task.elementId().equals(step.element()));
                    assertThat(step.waiting()).isEqualTo(there.size());
                    assertThat(there).extracting(Piece::name).contains(step.name());
                    assertThat(there).extracting(Piece::begun).contains(step.oldest());
                });
        assertThat(open.steps(Set.of(), first.processKey(), UNTIL)).isEmpty();
    }

    private List<Piece> those(Predicate<Piece> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static boolean isDue(Piece task) {
        return task.due() != null && !task.due().isAfter(UNTIL);
    }
}
