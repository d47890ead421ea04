package org.waymark.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.TestTeams;
import org.waymark.WaymarkTest;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.mail.LettersController.Looked;
import org.waymark.platform.mail.LettersController.MyLetter;
import org.waymark.trial.Trial;

/** Who may still read a letter, and which are new to them. */
@WaymarkTest
class LettersToMeTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LettersController letters;

    @Autowired
    private LettersToMe toMe;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private String mine;
    private String left;
    private String reader;

    /** Somebody on the team of one inspection, who was on that of another. */
    @BeforeEach
    void somebodyWhoLeftATeam() {
        mine = UUID.randomUUID().toString().substring(0, 8);
        left = UUID.randomUUID().toString().substring(0, 8);
        reader = "reader" + mine;
        context.getBean(UserAccounts.class).create(reader, "Rea", "Der", null, Trial.PASSWORD, List.of("inspectors"));
        TestTeams.GivenTeams.put(reader, mine);
        write(mine, "reminder", "Due on Friday", 60);
        write(left, "task-handed-over", "Work was handed over to you", 50);
        write(left, "team-left", "You are not on the team any more", 40);
        write(null, "sign-in-guessed", "Somebody guessed", 30);
    }

    @Test
    void whoHasLeftATeamReadsOnNothingOfItsInspectionButThatTheyLeft() {
        assertThat(subjects()).containsExactly("Somebody guessed", "You are not on the team any more", "Due on Friday");
        assertThat(acting.as(reader, () -> letters.letters()))
                .extracting(LettersController.ReadLetter::subject)
                .containsExactlyElementsOf(subjects());
        assertThat(number()).isEqualTo(3);
        TestTeams.GivenTeams.put(reader, left);
        assertThat(subjects()).as("on the team again").contains("Work was handed over to you");
    }

    /** Administrators see no inspection, and make the accounts. */
    @Test
    void whoMayNotSeeAnInspectionReadsThatNobodyOfItsAuthorityCanSignIn() {
        write(left, "nobody-signs-in", "Nobody can sign in", 20);
        assertThat(subjects()).contains("Nobody can sign in");
        assertThat(number()).isEqualTo(4);
    }

    @Test
    void whatWasWrittenSinceTheyHadReadAllIsNew() {
        Instant newest = mine().get(0).writtenAt();
        acting.as(reader, () -> letters.looked(new Looked(newest)));
        assertThat(number()).isZero();
        assertThat(mine()).noneMatch(MyLetter::isNew);

        write(mine, "reminder", "Due today", 10);
        assertThat(number()).isEqualTo(1);
        assertThat(mine().get(0).isNew()).isTrue();
        acting.as(reader, () -> letters.looked(new Looked(newest.minusSeconds(20))));
        assertThat(number()).as("nothing that was read becomes new again").isEqualTo(1);
        acting.as(reader, () -> letters.looked(new Looked(clock.instant().plusSeconds(3600))));
        write(mine, "reminder", "A moment later", -1);
        assertThat(number()).as("nobody has read what is not written yet").isEqualTo(1);
    }

    @Test
    void aLetterLeadsToWhatItIsAbout() {
        assertThat(mine())
                .filteredOn(letter -> letter.subject().equals("Due on Friday"))
                .extracting(MyLetter::leads)
                .containsExactly("/camunda/app/tasklist/");
    }

    private void write(String inspection, String template, String subject, int secondsAgo) {
        String site = context.getBean(PostSettings.class).site();
        database.update(
                "insert into letter (id, version, inspection_id, template, to_user, subject, body, written_at,"
                        + " next_attempt_at, attempts) values (?, 0, ?, ?, ?, ?, ?, ?, ?, 0)",
                UUID.randomUUID(),
                inspection,
                template,
                reader,
                subject,
                "Look here:\n\n" + site + "/camunda/app/tasklist/\n\nThank you.\n",
                clock.instant().minusSeconds(secondsAgo).atOffset(ZoneOffset.UTC),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private List<MyLetter> mine() {
        return acting.as(reader, () -> letters.mine());
    }

    private List<String> subjects() {
        return mine().stream().map(MyLetter::subject).toList();
    }

    private int number() {
        return acting.as(reader, () -> toMe.number());
    }
}
