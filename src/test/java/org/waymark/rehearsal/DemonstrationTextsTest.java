package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.framework.Framework;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.InspectionView;
import org.waymark.rehearsal.PracticeTexts.Tone;

/** What the demonstration is made of: texts, a fortnight, authorities that differ. Nothing of it is played here. */
class DemonstrationTextsTest {

    private static final PracticeTexts TEXTS = PracticeTexts.OF_THE_DEMONSTRATION;
    private static final Framework FRAMEWORK = AnInspection.FRAMEWORK;
    private static final List<String> SCALE =
            FRAMEWORK.scale().stream().map(Framework.Grade::id).toList();

    @Test
    void ofEachStrandThemeAndAreaSomethingElseIsSaidWhetherItIsStrongOrWeak() {
        Stream.of(
                        FRAMEWORK.strands().stream().map(Framework.Strand::id),
                        FRAMEWORK.themes().stream().map(Framework.Theme::id),
                        FRAMEWORK.judgementAreas().stream().map(Framework.JudgementArea::id))
                .flatMap(ids -> ids)
                .forEach(topic -> {
                    assertThat(TEXTS.of(topic, Tone.STRONG))
                            .as(topic)
                            .isNotEmpty()
                            .isNotEqualTo(TEXTS.of("any", Tone.STRONG))
                            .doesNotContainAnyElementsOf(TEXTS.of(topic, Tone.WEAK));
                    assertThat(TEXTS.of(topic, Tone.MIXED)).isNotEmpty();
                });
        assertThat(TEXTS.of("a-strand-of-another-framework", Tone.MIXED)).isNotEmpty();
    }

    /** Whoever is told where to begin finds it by the name that it has there. */
    @Test
    void whatIsSaidAtTheFirstSignInNamesTasksAndPlacesAsTheyAreCalled() throws IOException {
        StringBuilder models = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
                models.append(Files.readString(file));
            }
        }
        List<String> places =
                List.of("Inspections", "All inspections", "What is asked of us", "Next case for me", "My team's tasks");
        List<Map<String, String>> lines = PracticeTexts.read("/demonstration/welcome.yml");
        assertThat(lines)
                .flatExtracting(line -> Pattern.compile("“([^”]+)”")
                        .matcher(line.get("begin"))
                        .results()
                        .map(quoted -> quoted.group(1))
                        .toList())
                .isNotEmpty()
                .allMatch(name -> places.contains(name) || models.indexOf("name=\"" + name + "\"") > 0);
    }

    @Test
    void whatAnAuthoritySaysOfTheFactsIsOfASentenceThatTheDraftMayHold() {
        List<String> sentences = FRAMEWORK.judgementAreas().stream()
                .flatMap(area -> Stream.of(Tone.values()).flatMap(tone -> TEXTS.of(area.id(), tone).stream()))
                .toList();
        assertThat(TEXTS.entries("comments"))
                .allSatisfy(comment -> assertThat(sentences).anyMatch(one -> one.contains(comment.get("about"))));
    }

    @Test
    void nobodyIsToldThatTheyAreSomebodyElse() {
        Welcome welcome = new Welcome((authority, task) -> true);
        assertThat(welcome.lineFor("lead").orElseThrow().who()).contains("Leah Drayton");
        assertThat(welcome.lineFor("lead2").orElseThrow().who()).contains("Gareth Ormsby");
        assertThat(welcome.lineFor("lead3").orElseThrow().who()).contains("Philippa Strand");
        assertThat(welcome.lineFor("inspector1").orElseThrow().who()).contains("Imogen Hale");
        assertThat(welcome.lineFor("manager2").orElseThrow().who()).contains("Tamsin Orchard");
        assertThat(welcome.lineFor("inspector7").orElseThrow().who()).contains("one of fifteen");
        assertThat(welcome.lineFor("link805").orElseThrow().who()).contains("an authority that is or was inspected");
        assertThat(List.of("link805", "dcs805", "office805"))
                .as("what may be waiting by now is not said to be nothing")
                .allSatisfy(
                        user -> assertThat(welcome.lineFor(user).orElseThrow().waits())
                                .contains("asked of us")
                                .doesNotContain("Nothing"));
        assertThat(welcome.lineFor("nobody")).isEmpty();
    }

    @Test
    void theFortnightFitsItsTeamAndItsFrameworkAndPutsNobodyInTwoPlaces() {
        List<Fortnight.Entry> entries = Fortnight.OF_THE_DEMONSTRATION.entries();
        InspectionView inspection = AnInspection.onSite();
        assertThat(Fortnight.OF_THE_DEMONSTRATION.timetable(inspection, AnInspection.FIRST_DAY, 1))
                .as("those that are left out fit nowhere")
                .hasSameSizeAs(entries);
        assertThat(entries)
                .as("every inspector, on nearly every day")
                .extracting(Fortnight.Entry::inspector)
                .contains(0, 1, 2, 3, 4);
        assertThat(entries).extracting(Fortnight.Entry::day).contains(2, 3, 4, 5, 6, 7, 8, 9);
        for (Fortnight.Entry one : entries) {
            assertThat(one.from()).isBefore(one.to());
            assertThat(entries.stream()
                            .filter(other -> other.day() == one.day() && other.inspector() == one.inspector())
                            .filter(other -> other.from().isBefore(one.to())
                                    && one.from().isBefore(other.to())))
                    .as("%s on day %d", one.activity(), one.day())
                    .containsExactly(one);
            assertThat(FRAMEWORK.strands().stream().map(Framework.Strand::id)).containsAll(one.strands());
        }
    }

    @Test
    void whatWasPlannedIsFoundAgainByItsHourAndItsInspector() {
        LocalDate dayTwo = AnInspection.FIRST_DAY.plusDays(1);
        assertThat(Fortnight.OF_THE_DEMONSTRATION.at(AnInspection.onSite(), dayTwo.atTime(9, 30), "inspector1"))
                .hasValueSatisfying(entry -> assertThat(entry.activity()).isEqualTo("duty-team"));
        assertThat(Fortnight.OF_THE_DEMONSTRATION.at(AnInspection.onSite(), LocalDateTime.MIN, "inspector1"))
                .isEmpty();
    }

    @Test
    void figuresDifferBetweenStrandsAndBetweenAuthorities() {
        Tendency tendency = StagedInspection.OF_THE_DEMONSTRATION.stream()
                .filter(staged -> staged.plays() == StagedInspection.Plays.UNTIL_A_DAY_ON_SITE)
                .findFirst()
                .orElseThrow()
                .script()
                .tendency();
        assertThat(mean(tendency, "quality-assurance-and-oversight"))
                .isGreaterThan(mean(tendency, "wishes-and-feelings") + 0.8);
        Set<String> overall = new HashSet<>();
        StagedInspection.OF_THE_DEMONSTRATION.forEach(
                staged -> overall.add(staged.script().tendency().judgement("overall-effectiveness", SCALE)));
        assertThat(overall).contains("good", "adequate", "inadequate");
    }

    private static double mean(Tendency tendency, String strand) {
        Random chance = new Random(1);
        return Stream.generate(() -> SCALE.indexOf(tendency.grade(strand, SCALE, chance)))
                .limit(200)
                .mapToInt(place -> place)
                .average()
                .orElseThrow();
    }

    @Test
    void anAreaThatIsInadequateHoldsTheOverallGradeDown() {
        for (StagedInspection staged : StagedInspection.OF_THE_DEMONSTRATION) {
            Tendency tendency = staged.script().tendency();
            boolean capped = FRAMEWORK.judgementAreas().stream()
                    .filter(Framework.JudgementArea::caps)
                    .anyMatch(area -> tendency.judgement(area.id(), SCALE).equals("inadequate"));
            assertThat(tendency.judgement("overall-effectiveness", SCALE).equals("inadequate"))
                    .as(staged.authority())
                    .isEqualTo(capped);
        }
    }

    @Test
    void theInspectionsOfATeamDoNotOverlap() {
        Map<List<String>, List<StagedInspection>> byTeam = StagedInspection.OF_THE_DEMONSTRATION.stream()
                .collect(Collectors.groupingBy(staged -> staged.script().team()));
        assertThat(byTeam).hasSize(3);
        byTeam.values().forEach(inspections -> {
            List<Integer> first = new ArrayList<>(inspections.stream()
                    .map(StagedInspection::firstDay)
                    .sorted()
                    .toList());
            for (int place = 1; place < first.size(); place++) {
                assertThat(first.get(place) - first.get(place - 1))
                        .isGreaterThanOrEqualTo(FRAMEWORK.fieldwork().daysOnSite());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead",
                "lead2",
                "lead3",
                "inspector1",
                "inspector4",
                "inspector12",
                "quality",
                "manager",
                "link301",
                "link857",
                "dcs301",
                "dcs302",
                "dcs420",
                "office302",
                "office301",
                "admin"
            })
    void eachUserIsToldWhoTheyAreWhatWaitsAndWhereToBegin(String user) {
        assertThat(new Welcome((authority, task) -> true).lineFor(user)).hasValueSatisfying(line -> {
            assertThat(line.who()).startsWith("You ");
            assertThat(line.waits()).endsWith(".");
            assertThat(line.begin())
                    .as("it is so on that very page too")
                    .endsWith(".")
                    .doesNotContain("Begin with “", "Look there", "Look first under");
            assertThat(line.at()).startsWith("/camunda/");
        });
        assertThat(new Welcome((authority, task) -> true).lineFor("somebody")).isEmpty();
    }

    @Test
    void onceTheDemonstrationHasGoneOnNobodyIsToldOfWorkThatIsDone() throws IOException {
        Welcome later = new Welcome((authority, task) -> false);
        assertThat(later.lineFor("link301").orElseThrow().waits())
                .isEqualTo("The demonstration has gone on: not all that waited for you when it was made still does.");
        assertThat(List.of("lead", "lead2", "inspector1", "office302", "dcs301", "quality"))
                .as("who they are they are told as before, and what to do")
                .allSatisfy(user -> {
                    assertThat(later.lineFor(user).orElseThrow().who())
                            .startsWith("You ")
                            .doesNotContain("day four", "on site");
                    assertThat(later.lineFor(user).orElseThrow().begin()).contains("Work down your tasks");
                });
        Welcome planned = new Welcome((authority, task) -> !task.equals("task-assemble-team"));
        assertThat(planned.lineFor("manager").orElseThrow().waits())
                .as("one of three things that it says is not so any more")
                .doesNotContain("Bexley");
        assertThat(later.lineFor("admin"))
                .as("of whom nothing was said that goes by")
                .isEqualTo(new Welcome((authority, task) -> true).lineFor("admin"));
        StringBuilder models = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
                models.append(Files.readString(file));
            }
        }
        List<Map<String, String>> lines = PracticeTexts.read("/demonstration/welcome.yml");
        assertThat(lines.stream().map(line -> line.get("while")).filter(Objects::nonNull))
                .hasSizeGreaterThan(5)
                .flatExtracting(asLong -> List.of(asLong.split(", ")))
                .allSatisfy(one ->
                        assertThat(models).contains("userTask id=\"%s\"".formatted(one.replaceFirst("^\\d{3} ", ""))));
    }
}
