package org.waymark.lists.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.reading.ReadLists;
import org.waymark.lists.workbook.Problem;
import org.waymark.lists.workbook.WorkbookBounds;
import org.waymark.sample.draw.Candidate;
import org.waymark.sample.draw.Frame;
import org.waymark.sample.draw.SampleDraw;
import org.waymark.sample.draw.SampleRule;

class SyntheticAuthorityTest {

    private static final LocalDate MONDAY_3_DECEMBER_2012 = LocalDate.of(2012, 12, 3);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 301, 302, 20121203})
    void clean_lists_are_read_back_without_a_problem(long seed) {
        ReadLists read = read(authority(seed, 240).lists());
        assertThat(read.problems()).extracting(Problem::sentence).isEmpty();
        assertThat(read.children()).hasSize(240);
        assertThat(read.rowsPerList()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 301, 302, 20121203})
    void of_flawed_lists_exactly_the_flaws_come_back(long seed) {
        SyntheticLists lists = authority(seed, 240).listsWithFlaws();
        assertThat(lists.flaws()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(read(lists).problems())
                .extracting(problem -> new SyntheticLists.Flaw(problem.sheet(), problem.row(), problem.column()))
                .containsExactlyInAnyOrderElementsOf(lists.flaws());
    }

    @Test
    void the_same_seed_gives_the_same_lists_and_another_gives_others() {
        List<ChildRecord> once = read(authority(7, 120).lists()).children();
        assertThat(read(authority(7, 120).lists()).children()).isEqualTo(once);
        assertThat(read(authority(8, 120).lists()).children()).isNotEqualTo(once);
    }

    @Test
    void the_same_lists_are_the_same_file_whenever_they_are_written() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        authority(7, 20).lists().writeTo(once);
        authority(7, 20).lists().writeTo(again);
        assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(once.toByteArray()))) {
            assertThat(parts.getNextEntry().getTimeLocal().getYear()).isEqualTo(2012);
        }
    }

    @Test
    void two_hundred_and_forty_children_have_every_stage_and_leave_room_to_draw_a_sample() {
        List<ChildRecord> children = read(authority(301, 240).lists()).children();
        List<Candidate> candidates = children.stream()
                .map(child -> Candidate.of(child.uniqueId(), child, MONDAY_3_DECEMBER_2012))
                .toList();
        SampleRule rule = new SampleRule(50, 3, Stage.drawn(), false);
        Frame frame = Frame.of(candidates, MONDAY_3_DECEMBER_2012, rule);
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        frame.children().forEach(child -> reached.addAll(child.stages()));
        assertThat(reached).isEqualTo(EnumSet.copyOf(Stage.drawn()));
        assertThat(frame.size()).isBetween(130, 230);
        assertThat(frame.children()).anyMatch(child -> !child.open());
        assertThat(SampleDraw.strata(frame, rule)).hasSizeGreaterThan(4);
    }

    @Test
    void nothing_lies_after_the_reference_day_or_before_the_child_could_be() {
        for (ChildRecord child : read(authority(5, 400).lists()).children()) {
            for (StageOccurrence occurrence : child.journey()) {
                assertThat(occurrence.began()).isBeforeOrEqualTo(MONDAY_3_DECEMBER_2012);
                if (occurrence.ended() != null) {
                    assertThat(occurrence.ended()).isBeforeOrEqualTo(MONDAY_3_DECEMBER_2012);
                }
            }
            assertThat(child.unborn() || child.ageOn(MONDAY_3_DECEMBER_2012).orElseThrow() >= 0)
                    .isTrue();
        }
    }

    @Test
    void a_child_in_care_has_come_the_whole_way() {
        List<ChildRecord> inCare = read(authority(11, 240).lists()).children().stream()
                .filter(child -> child.stagesReached().contains(Stage.BECOMING_LOOKED_AFTER))
                .toList();
        assertThat(inCare).hasSizeGreaterThan(10).allSatisfy(child -> assertThat(child.stagesReached())
                .contains(
                        Stage.CONTACT_AND_REFERRAL,
                        Stage.ASSESSMENT,
                        Stage.STRATEGY_AND_SECTION_47,
                        Stage.INITIAL_CONFERENCE,
                        Stage.PROTECTION_PLAN));
        assertThat(inCare)
                .anyMatch(child -> child.stagesReached().contains(Stage.EARLY_HELP)
                        && child.stagesReached().contains(Stage.CHILD_IN_NEED_PLAN));
    }

    @Test
    void most_conferences_are_held_in_time_and_some_are_not() {
        List<StageOccurrence> enquiries = read(authority(4, 800).lists()).children().stream()
                .flatMap(child -> child.journey().stream())
                .filter(occurrence -> occurrence.stage() == Stage.STRATEGY_AND_SECTION_47 && occurrence.ended() != null)
                .toList();
        long late = enquiries.stream()
                .filter(enquiry -> enquiry.ended()
                        .isAfter(Chance.plusWeekdays(
                                enquiry.began(), Timescales.ofMay2012().initialConference())))
                .count();
        assertThat(100.0 * late / enquiries.size()).isBetween(5.0, 30.0);
    }

    @Test
    void nobody_is_named() {
        SyntheticLists lists = authority(9, 240).lists();
        for (AnnexAList list : AnnexAList.values()) {
            assertThat(lists.rows(list)).allSatisfy(row -> {
                assertThat(row.get(Fact.ID)).isInstanceOf(Integer.class);
                assertThat(row.getOrDefault(Fact.WORKER, "Social worker 1").toString())
                        .matches("Social worker \\d+");
            });
        }
    }

    @Test
    void an_authority_without_children_is_refused() {
        assertThatThrownBy(() -> authority(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lists_nine_to_eleven_stand_beside_the_others_and_change_nothing_in_them() {
        Set<OtherList> further = EnumSet.allOf(OtherList.class);
        SyntheticLists lists = authority(7, 200).listsWithFlaws(further);

        ReadLists all = read(lists, further);
        ReadLists without = read(lists, Set.of());

        assertThat(without.children())
                .isEqualTo(read(authority(7, 200).listsWithFlaws()).children());
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        all.children().forEach(child -> reached.addAll(child.stagesReached()));
        assertThat(reached).contains(Stage.ADOPTION, Stage.LEAVING_CARE, Stage.ADOPTERS);
        assertThat(all.children())
                .filteredOn(child -> child.stagesReached().contains(Stage.ADOPTION))
                .anyMatch(child -> child.stagesReached().contains(Stage.BECOMING_LOOKED_AFTER));
    }

    private static SyntheticAuthority authority(long seed, int children) {
        return new SyntheticAuthority(seed, children, MONDAY_3_DECEMBER_2012, Timescales.ofMay2012());
    }

    private static ReadLists read(SyntheticLists lists) {
        return read(lists, Set.of());
    }

    private static ReadLists read(SyntheticLists lists, Set<OtherList> followed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            lists.writeTo(out);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return new ListsReader(WorkbookBounds.usual())
                .following(followed)
                .read(new ByteArrayInputStream(out.toByteArray()));
    }
}
