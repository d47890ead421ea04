package org.waymark.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.People;
import org.waymark.platform.staff.StaffAs;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** All that is held on one child, and nothing on another. */
@WaymarkTest
class SubjectAccessTest {

    private static final String REASON = "Request 17 of this year.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RetentionController retention;

    @Autowired
    private Acting acting;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    private OverInspection over;

    @BeforeEach
    void one() {
        over = OverInspection.in(context);
    }

    @Test
    void aSampledChildIsGivenTheWholeStory() throws IOException {
        Map<String, String> files = exported(OverInspection.SAMPLED);

        assertThat(files.keySet()).containsExactly("read-me-first.html", "held.json");
        String page = ofThisInspection(files.get("read-me-first.html"));
        assertThat(page)
                .contains(
                        "Followed as case C001",
                        "From the authority&#39;s lists",
                        OverInspection.SAMPLED,
                        "3 February 1981")
                .contains(
                        "The journey, as the lists tell it",
                        "1 December 1989",
                        "kind: core assessment",
                        "<td>Assessment</td>")
                .contains(
                        "Evaluation of the stages",
                        OverInspection.NARRATIVE,
                        "Effectiveness and impact of help",
                        people.name("lead"))
                .contains("Concerns", "Nobody knew where the child slept.", "Typed into a form and not recorded")
                .doesNotContain(OverInspection.LISTED, "9001003", "C0012", "impact-of-help");
        assertThat(files.get("read-me-first.html")).contains("Data Protection Act 2018", people.name("manager"));
        assertThat(files.get("held.json")).contains(OverInspection.NARRATIVE).doesNotContain(OverInspection.LISTED);
    }

    @Test
    void aChildWhoWasOnlyListedIsGivenThatAndWhereTheyAreMentioned() throws IOException {
        String page = ofThisInspection(exported(" 9001002 ").get("read-me-first.html"));

        assertThat(page)
                .contains("was not drawn into the sample", "was spoken of; and C0012", OverInspection.LISTED)
                .doesNotContain(OverInspection.SAMPLED, OverInspection.NARRATIVE, "child slept");
    }

    @Test
    void thatItWasAskedForIsRecordedAndOfWhomIsNot() throws IOException {
        exported(OverInspection.SAMPLED);

        assertThat(database.sql(
                                "select subject from audit_entry where inspection_id = ? and what = 'export-subject-access'")
                        .param(over.id())
                        .query(String.class)
                        .list())
                .containsExactly("C001");
        assertThat(acting.as("manager", () -> retention.page(as("page"))).subjectAccess())
                .anyMatch(made -> made.by().equals(people.name("manager"))
                        && made.reason().equals(REASON)
                        && made.inspections() > 0);
        assertThat(database.sql("select count(*) from subject_access where row_to_json(subject_access)::text like ?")
                        .param("%" + OverInspection.SAMPLED + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aChildWhomNobodyKnowsIsSaidSo() {
        assertThatThrownBy(() -> exported("7777777"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("identifier: Nothing is held");
        assertThatThrownBy(() -> asked("manager", "999", OverInspection.SAMPLED))
                .hasMessageContaining("authority: Choose one");
        assertThatThrownBy(() -> asked("manager", "302", OverInspection.SAMPLED))
                .as("another authority's child")
                .hasMessageContaining("identifier: Nothing is held");
    }

    @Test
    void nobodyButManagersMayAsk() {
        for (String user : List.of("retadmin", "lead", "quality", "dcs301", "link301")) {
            assertThatThrownBy(() -> asked(user, "301", OverInspection.SAMPLED))
                    .as(user)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private String as(String method) {
        return StaffAs.asked(context, RetentionController.class, method);
    }

    private ResponseEntity<byte[]> asked(String user, String authority, String identifier) {
        return acting.as(
                user,
                () -> retention.subjectAccess(
                        as("subjectAccess"), new RetentionController.Asked(authority, identifier, REASON)));
    }

    private Map<String, String> exported(String identifier) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(asked("manager", "301", identifier).getBody()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Other tests' inspections of the authority may know a child of the same identifier. */
    private String ofThisInspection(String page) {
        int begins = page.indexOf("<h2>Inspection " + over.reference());
        assertThat(begins).isPositive();
        int ends = page.indexOf("<h2>", begins + 1);
        return ends < 0 ? page.substring(begins) : page.substring(begins, ends);
    }
}
