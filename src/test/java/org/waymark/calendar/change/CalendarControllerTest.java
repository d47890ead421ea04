package org.waymark.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.waymark.WaymarkTest;
import org.waymark.calendar.CalendarInUse;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.change.CalendarChange.State;
import org.waymark.calendar.change.CalendarController.ShownChange;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.staff.StaffAs;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

@WaymarkTest
class CalendarControllerTest {

    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 30);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CalendarController calendar;

    @Autowired
    private CalendarInUse inUse;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aManagerToo() {
        accounts.create("calmanager", "Cal", "Manager", null, "waymark-test", List.of("managers"));
        accounts.create("caladmin", "Cal", "Admin", null, "waymark-test", List.of("camunda-admin"));
    }

    @AfterEach
    void theFilesCalendarAgain() {
        database.sql("delete from calendar_change_inspection").update();
        database.sql("delete from calendar_change").update();
        inUse.look();
    }

    @Test
    void onlyAdministratorsSeeAndChangeTheBankHolidays() {
        assertThatThrownBy(() -> acting.as("calmanager", () -> calendar.page(asked("page"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as("calmanager", () -> calendar.apply(asked("apply"), UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as("calmanager", () -> calendar.day(asked("day"), day())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> calendar.page(asked("page"))).isInstanceOf(CurrentUser.NobodyIsActing.class);
    }

    @Test
    void aProposalChangesNothingUntilItIsApplied() {
        ShownChange change = acting.as("caladmin", () -> calendar.day(asked("day"), day()));

        assertThat(change.state()).isEqualTo(State.PROPOSED);
        assertThat(change.proposedBy()).isEqualTo("Cal Admin");
        assertThat(change.difference().added()).containsExactly(new HolidayChange.Day(A_MONDAY, "A day of thanks"));
        assertThat(acting.as("caladmin", () -> calendar.page(asked("page"))).version())
                .isZero();
        inUse.look();
        assertThat(workingDays.isWorkingDay(A_MONDAY)).isTrue();
        assertThat(acting.as("caladmin", () -> calendar.change(asked("change"), change.id()))
                        .state())
                .isEqualTo(State.PROPOSED);
    }

    @Test
    void anAppliedChangeIsInForceForEverybody() {
        ShownChange change = acting.as("caladmin", () -> calendar.day(asked("day"), day()));
        ShownChange applied = acting.as("caladmin", () -> calendar.apply(asked("apply"), change.id()));

        assertThat(applied.state()).isEqualTo(State.MOVING);
        inUse.look();
        assertThat(workingDays.reasonSkipped(A_MONDAY)).contains("A day of thanks");
        assertThat(acting.as("caladmin", () -> calendar.page(asked("page"))).holidays())
                .containsKey(A_MONDAY);
        assertThat(acting.as("caladmin", () -> calendar.apply(asked("apply"), change.id()))
                        .appliedAt())
                .isEqualTo(applied.appliedAt());
    }

    @Test
    void whoLookedAtAnOlderCalendarLooksAgain() {
        accounts.create("caladmin2", "Cal", "Other", null, "waymark-test", List.of("camunda-admin"));
        ShownChange mine = acting.as("caladmin", () -> calendar.day(asked("day"), day()));
        ShownChange theirs = acting.as(
                "caladmin2",
                () -> calendar.without(
                        asked("without"), new CalendarController.DayTaken(LocalDate.of(2022, 9, 19), "A test")));
        acting.as("caladmin2", () -> calendar.apply(asked("apply"), theirs.id()));

        assertThatThrownBy(() -> acting.as("caladmin", () -> calendar.apply(asked("apply"), mine.id())))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Another change is still moving limits");
        database.sql("update calendar_change set finished_at = now() where id = ?")
                .param(theirs.id())
                .update();
        assertThatThrownBy(() -> acting.as("caladmin", () -> calendar.apply(asked("apply"), mine.id())))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("were changed since you looked");
    }

    @Test
    void aFileIsRefusedPlainlyAndAReasonIsAsked() throws IOException {
        assertThatThrownBy(() -> upload("{\"scotland\": {\"events\": []}}", "Checked"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("bank holidays of scotland");
        assertThatThrownBy(() -> upload("not json", "Checked"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("this is not JSON");
        assertThatThrownBy(() -> upload("x".repeat(600_000), "Checked"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> upload("{}", " "))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> acting.as("caladmin", () -> calendar.change(asked("change"), UUID.randomUUID())))
                .isInstanceOf(CalendarChanges.NoSuchChange.class);
    }

    private String asked(String method) {
        return StaffAs.asked(context, CalendarController.class, method);
    }

    private ShownChange upload(String content, String reason) {
        MockMultipartFile file = new MockMultipartFile(
                "file", "../../bank-holidays.json", "application/json", content.getBytes(StandardCharsets.UTF_8));
        return acting.as("caladmin", () -> {
            try {
                return calendar.file(asked("file"), file, reason);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static CalendarController.NewDay day() {
        return new CalendarController.NewDay(A_MONDAY, "A day of thanks", "Announced on gov.uk");
    }
}
