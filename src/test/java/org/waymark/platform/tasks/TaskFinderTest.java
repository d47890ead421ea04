package org.waymark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.TestPeople;
import org.waymark.WaymarkTest;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.CurrentUser;

/** A task is found by what people call it, and by nobody who could not open it. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskFinderTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TaskFinder finder;

    @Autowired
    private Acting acting;

    private PlayedInspection site;
    private PlayedInspection planned;
    private String reference;

    @BeforeAll
    void begin() {
        site = PlayedInspection.onSite(context);
        reference = context.getBean(Inspections.class).byId(site.id()).reference();
        planned = PlayedInspection.planned(context);
        planned.record("manager", "task-assemble-team", PlayedInspection.TEAM);
        context.getBean(UserAccounts.class)
                .create("findelsewhere", "Zelda", "Quintrell", null, "waymark-test", List.of("inspectors"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Keep in touch with the authority", "touch", "TOUCH keep", "barking touch", "Dagenham, touch"})
    void byTheWordsOfItsNameAndOfTheAuthorityInAnyOrder(String words) {
        TaskFinder.Found.Task found = onlyOfTheSite("lead", words);
        assertThat(found.name()).isEqualTo("Keep in touch with the authority");
        assertThat(found.label().authority()).isEqualTo("Barking and Dagenham");
    }

    @Test
    void byTheReferenceInCapitalsOrNot() {
        assertThat(namesOfTheSite("lead", reference)).contains("Keep in touch with the authority");
        assertThat(namesOfTheSite("lead", reference.toLowerCase())).contains("Keep in touch with the authority");
        assertThat(namesOfTheSite("lead", reference + " touch")).containsExactly("Keep in touch with the authority");
    }

    @ParameterizedTest
    @CsvSource({
        "cp-301, CP-301", "cp-301-20121203/Concern-1, CP-301-20121203/concern-1", "/CONCERN-1, /concern-1",
        "Concern-12, concern-12", "Conc, conc", "c001, C001"
    })
    void aKeyIsComparedInCapitalsOrNot(String typed, String inAKey) {
        assertThat(TaskFinder.asInAKey(typed)).isEqualTo(inAKey);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        case C016                     | C016
        Case 16                       | C016
        c16                           | C016
        early help, case 7            | early help C007
        Case C1234                    | C1234
        Concern 2                     | concern-2
        concern                       | concern
        the case of Barking           | case Barking
        CP-301-20121203-C016          | CP-301-20121203-C016
        conference for C48 in Camden  | conference C048 Camden
        """)
    void asTheListCallsACaseOrAConcern(String typed, String lookedFor) {
        assertThat(String.join(" ", TaskFinder.wordsOf(typed))).isEqualTo(lookedFor);
    }

    @Test
    void byTheNameOfWhoeverWorksOnIt() {
        TaskFinder.Found.Task found = onlyOfTheSite("lead", "ivy leighton touch");
        assertThat(found.with()).isEqualTo(TestPeople.name("lead"));
        assertThat(namesOfTheSite("lead", "Zelda")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%%", "__", "100%", "t_uch", "\\", "", " ", "a", "' or '1'='1"})
    void aSignStandsForItself(String words) {
        assertThat(found("lead", words).tasks()).isEmpty();
    }

    @Test
    void nothingThatWhoeverLooksCouldNotOpen() {
        assertThat(found("findelsewhere", "touch").tasks()).isEmpty();
        assertThat(found("findelsewhere", reference).tasks()).isEmpty();
        assertThat(found("lead", "prepare").tasks()).isNotEmpty();
        assertThat(found("dcs301", "prepare").tasks()).isEmpty();
        assertThat(found("dcs301", "Barking").tasks())
                .extracting(task -> task.label().businessKey())
                .doesNotContain(
                        context.getBean(Inspections.class).byId(planned.id()).reference());
        assertThatThrownBy(() -> finder.find("touch")).isInstanceOf(CurrentUser.NobodyIsActing.class);
    }

    @Test
    void theOneThatIsDueSoonestComesFirstAndNoMoreThanAPageOfThem() {
        TaskFinder.Found found = found("manager", "barking");
        assertThat(found.tasks()).hasSizeLessThanOrEqualTo(TaskFinder.MOST);
        assertThat(found.tasks())
                .filteredOn(task -> task.label().due() != null)
                .isSortedAccordingTo((one, other) ->
                        one.label().due().compareTo(other.label().due()));
        assertThat(found("lead", "x".repeat(5000)).tasks()).isEmpty();
    }

    private TaskFinder.Found found(String user, String words) {
        return acting.as(user, () -> finder.find(words));
    }

    private List<String> namesOfTheSite(String user, String words) {
        return ofTheSite(user, words).stream().map(TaskFinder.Found.Task::name).toList();
    }

    private TaskFinder.Found.Task onlyOfTheSite(String user, String words) {
        List<TaskFinder.Found.Task> found = ofTheSite(user, words);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Other tests leave inspections of the same authority in the same database, with other references. */
    private List<TaskFinder.Found.Task> ofTheSite(String user, String words) {
        return found(user, words + " " + reference).tasks().stream()
                .filter(task -> reference.equals(task.label().businessKey()))
                .toList();
    }
}
