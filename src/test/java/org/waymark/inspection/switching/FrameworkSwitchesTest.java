package org.waymark.inspection.switching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.framework.Frameworks;
import org.waymark.framework.versions.FrameworkRehearsal.Outcome;
import org.waymark.framework.versions.FrameworkRehearsals;
import org.waymark.framework.versions.FrameworkUploads;
import org.waymark.framework.versions.FrameworksSwitchedOn;
import org.waymark.framework.versions.UploadedFramework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.switching.FrameworkSwitches.Preview;
import org.waymark.inspection.switching.FrameworkSwitches.Wanted;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.RefusedAnswers;

/** A new version is uploaded, rehearsed, switched on from a day and taken back, while an inspection is planned under the old. */
@WaymarkTest
class FrameworkSwitchesTest {

    private static final String ID = TestFrameworks.WEEK_TO_RECORD;
    private static final LocalDate MONDAY = LocalDate.of(2012, 11, 5);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2012, 11, 12);

    @Autowired
    private FrameworkSwitches switches;

    @Autowired
    private FrameworkUploads uploads;

    @Autowired
    private FrameworkRehearsals rehearsals;

    @Autowired
    private FrameworksSwitchedOn switchedOn;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Inspections inspections;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    private UploadedFramework version;

    @BeforeEach
    void aVersionIsUploaded() {
        accounts.create("switcher", "Swithun", "On", null, "waymark-test", List.of("managers"));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-10-01T09:00:00Z")));
        byte[] file = TestFrameworks.eightDays(frameworks.byId(ID).content()).getBytes(StandardCharsets.UTF_8);
        String hash = Frameworks.read("ours.yml", file).framework().contentHash();
        version = uploads.keep("ours.yml", file, hash, "Eight days on site.", "uploader");
    }

    @AfterEach
    void asItWas() {
        database.sql("delete from framework_switch").update();
        database.sql("delete from framework_rehearsal").update();
        database.sql("delete from framework_version").update();
        switchedOn.look();
        ClockUtil.reset();
    }

    @Test
    void aVersionIsUsedFromItsDayOnAndWhatIsPlannedKeepsItsText() {
        InspectionView planned = plan("868", NEXT_MONDAY);
        comesToItsEnd();
        Preview seen = switches.preview(version.id(), NEXT_MONDAY, "switcher");
        assertThat(seen.keep()).extracting("reference").contains(planned.reference());
        assertThat(frameworks.byId(ID, NEXT_MONDAY).fieldwork().daysOnSite())
                .as("known a moment ago")
                .isEqualTo(10);

        switches.switchOn(version.id(), new Wanted(seen.version(), NEXT_MONDAY, "As consulted."), "switcher");

        assertThat(plan("869", NEXT_MONDAY).framework().fieldwork().daysOnSite())
                .isEqualTo(8);
        assertThat(plan("870", MONDAY).framework().fieldwork().daysOnSite()).isEqualTo(10);
        assertThat(inspections.byId(planned.id()).framework().fieldwork().daysOnSite())
                .isEqualTo(10);
        assertThat(audited()).contains("upload-framework", "rehearse-framework", "switch-framework-on");

        switches.takeBack(version.id(), "It was too early.", "switcher");

        assertThat(frameworks.byId(ID, NEXT_MONDAY).fieldwork().daysOnSite()).isEqualTo(10);
        assertThat(audited()).contains("switch-framework-off");
        assertThat(switches.preview(version.id(), NEXT_MONDAY, "switcher").refused())
                .isNull();
    }

    @Test
    void nobodySwitchesOnWhatTheyUploadedNorWhatWasNotRehearsedToItsEnd() {
        assertThat(refusal("switcher")).startsWith("No rehearsal of it has come to its end");

        long stopped = rehearsals.begin(version, "301", MONDAY, "uploader");
        rehearsals.ended(stopped, Outcome.STOPPED, "It stopped.", null);
        assertThat(refusal("switcher")).startsWith("No rehearsal of it has come to its end");

        comesToItsEnd();
        assertThat(refusal("switcher")).isNull();
        assertThat(refusal("uploader")).startsWith("You uploaded it yourself.");
        assertThatThrownBy(() ->
                        switches.switchOn(version.id(), new Wanted("seen before", NEXT_MONDAY, "Why."), "switcher"))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .extracting("message")
                        .asString()
                        .contains("Something has changed since you looked"));
    }

    @Test
    void theSameTextIsTakenInOnceAndOnlyAsItWasLookedAt() {
        byte[] same = version.framework().content().getBytes(StandardCharsets.UTF_8);
        String hash = version.framework().contentHash();

        assertThatThrownBy(() -> uploads.keep("ours.yml", same, hash, "Again.", "uploader"))
                .hasMessageContaining("word for word version " + version.number());
        assertThatThrownBy(() -> uploads.keep("ours.yml", same, "another", "Again.", "uploader"))
                .hasMessageContaining("another file than the one that was looked at");
        assertThatThrownBy(
                        () -> uploads.keep("ours.yml", "id: x".getBytes(StandardCharsets.UTF_8), hash, "x", "uploader"))
                .hasMessageContaining("cannot be used");
    }

    @Test
    void oneRehearsalIsPlayedAtATimeAndOneThatFellSilentIsBrokenOff() {
        rehearsals.begin(version, "301", MONDAY, "uploader");
        assertThatThrownBy(() -> rehearsals.begin(version, "301", MONDAY, "uploader"))
                .hasMessageContaining("Another rehearsal is being played");

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-10-01T09:03:00Z")));

        assertThat(rehearsals.latest(version.id()).orElseThrow().outcome()).isEqualTo(Outcome.BROKEN_OFF);
        assertThat(rehearsals.begin(version, "301", MONDAY, "uploader")).isPositive();
    }

    private void comesToItsEnd() {
        long begun = rehearsals.begin(version, "301", MONDAY, "uploader");
        rehearsals.ended(begun, Outcome.WHOLE, "It came to its normal end.", null);
    }

    private String refusal(String manager) {
        return switches.preview(version.id(), NEXT_MONDAY, manager).refused();
    }

    private String audited() {
        return String.join(
                " ",
                database.sql("select what from audit_waiting union all select what from audit_log")
                        .query(String.class)
                        .list());
    }

    private InspectionView plan(String authority, LocalDate firstDay) {
        return acting.as("switcher", () -> inspections.plan(new PlanRequest(ID, authority, firstDay, false)));
    }
}
