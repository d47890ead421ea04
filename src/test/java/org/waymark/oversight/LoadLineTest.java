package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.Experience;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.platform.engine.rules.OpenTasks;

class LoadLineTest {

    private static final Instant NOW = Instant.parse("2012-12-03T10:00:00Z");

    /** Counts how often somebody of it is looked at. */
    private static final class CountedTeam extends AbstractList<Member> {
        private final List<Member> members;
        private final AtomicLong looks;

        CountedTeam(List<Member> members, AtomicLong looks) {
            this.members = members;
            this.looks = looks;
        }

        @Override
        public Member get(int index) {
            looks.incrementAndGet();
            return members.get(index);
        }

        @Override
        public int size() {
            return members.size();
        }
    }

    /** At a thousand inspections, each inspector looked for in each of them took half a minute. */
    @Test
    void aTeamIsLookedAtAsOftenHoweverManyInspectionsThereAre() {
        assertThat(looks(30)).isLessThanOrEqualTo(10 * looks(3));
    }

    private static long looks(int number) {
        AtomicLong looks = new AtomicLong();
        List<InspectionView> inspections = IntStream.range(0, number)
                .mapToObj(n -> AnInspection.onSite(
                        "inspection" + n,
                        new CountedTeam(
                                List.of(
                                        new Member("lead" + n, Role.LEAD, Experience.SOCIAL_CARE, 1),
                                        new Member("inspector" + n, Role.INSPECTOR, Experience.EDUCATION, 2)),
                                looks)))
                .toList();
        assertThat(lines(inspections, Map.of())).hasSize(2 * number).allMatch(line -> line.daysOnSite() >= 9);
        return looks.get();
    }

    @Test
    void whoInspectsSeveralIsLoadedWithAllOfThem() {
        List<LoadLine> lines = lines(
                List.of(AnInspection.onSite(), AnInspection.onSite("another", AnInspection.TEAM)),
                Map.of("lead", new OpenTasks.Load(7, 2)));
        assertThat(lines)
                .filteredOn(line -> line.user().equals("lead"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.inspections()).hasSize(2);
                    assertThat(line.conflicts()).isNotEmpty();
                    assertThat(line.openTasks()).isEqualTo(7);
                    assertThat(line.lateTasks()).isEqualTo(2);
                });
    }

    /** The lead ended the time on site on its first day: nobody is expected there on the days that had been planned. */
    @Test
    void noDaysAreToComeOnceTheTimeOnSiteHasEnded() {
        InspectionView judging = AnInspection.of(AnInspection.onSite().framework(), InspectionStatus.JUDGING, 1);
        assertThat(lines(List.of(judging, AnInspection.onSite("another", AnInspection.TEAM)), Map.of()))
                .allMatch(line -> line.daysOnSite() > 0 && line.conflicts().isEmpty());
        assertThat(lines(List.of(judging), Map.of())).allMatch(line -> line.daysOnSite() == 0);
    }

    private static List<LoadLine> lines(List<InspectionView> inspections, Map<String, OpenTasks.Load> tasks) {
        return LoadLine.of(
                new OverseenInspections(
                        NOW,
                        inspections,
                        new Deadlines.LimitsInSight(Map.of(), Map.of()),
                        Map.of(),
                        Map.of(),
                        Map.of()),
                inspections.stream()
                        .flatMap(inspection -> inspection.inspectors().stream())
                        .collect(Collectors.toSet()),
                tasks,
                List.of(),
                List.of(),
                Map.of());
    }
}
