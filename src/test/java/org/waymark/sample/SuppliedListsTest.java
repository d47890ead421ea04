package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;
import static org.waymark.sample.SampledInspection.FIRST_DAY;
import static org.waymark.sample.SampledInspection.LEAD;
import static org.waymark.sample.SampledInspection.LINK;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.waymark.casework.Cases;
import org.waymark.casework.page.LimitReader;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.lists.ChildRepository;
import org.waymark.lists.ListPreview;
import org.waymark.lists.ListUploads;
import org.waymark.lists.ListsPage;
import org.waymark.lists.workbook.UnreadableLists;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** Lists as the link officer supplies them: refused, looked at, confirmed, too short for a sample, followed by better ones. */
class SuppliedListsTest extends SampleFixture {

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private ListUploads uploads;

    @Autowired
    private ListsPage lists;

    @Autowired
    private Cases cases;

    @Autowired
    private LimitReader limits;

    @Autowired
    private ChildRepository children;

    @Test
    void aFileThatCannotFeedTheInspectionIsRefusedInASentence() {
        String task = inspection.task("task-supply-lists");
        assertThatThrownBy(() -> inspection.upload(SampledInspection.lists(7, 5)))
                .isInstanceOf(Desk.NotYourTask.class);
        inspection.claim(LINK, "task-supply-lists");
        assertThatThrownBy(() -> inspection.upload("no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableLists.class);
        byte[] ofAnotherTime = SampledInspection.lists(7, 30, FIRST_DAY.plusYears(12));
        assertThatThrownBy(() -> inspection.upload(ofAnotherTime))
                .isInstanceOf(UnreadableLists.class)
                .hasMessageContaining("not of this inspection's time");
        assertThatThrownBy(() -> acting.as(
                        LEAD, () -> uploads.receive(task, "lists.xlsx", new ByteArrayInputStream(new byte[0]))))
                .isInstanceOfAny(Desk.NotYourTask.class, Desk.TaskNotFound.class);
        assertThatThrownBy(() -> inspection.record(
                        LINK,
                        "task-supply-lists",
                        Map.of("listSubmission", UUID.randomUUID().toString())))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("listSubmission: These lists have been replaced");

        ListPreview first = inspection.upload(SampledInspection.lists(7, 60));
        ListPreview second = inspection.upload(SampledInspection.lists(7, 70));
        assertThatThrownBy(() -> inspection.record(
                        LINK,
                        "task-supply-lists",
                        Map.of("listSubmission", first.submissionId().toString())))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("listSubmission: These lists have been replaced");
        inspection.record(
                LINK,
                "task-supply-lists",
                Map.of("listSubmission", second.submissionId().toString()));
        assertThat(database.queryForList(
                        "select status from list_submission where inspection_id = ? order by children",
                        String.class,
                        inspection.id()))
                .containsExactly("SUPERSEDED", "CONFIRMED");
    }

    @Test
    void aSmallAuthorityGoesOnWithAReason() {
        inspection.record(
                LINK,
                "task-nominate-good-practice",
                SampledInspection.nominations(List.of("1", "2", "3", "4", "5", "6")));
        inspection.supplyLists(SampledInspection.lists(7, 30));
        ObjectNode answers = inspection.proposed();
        assertThatThrownBy(() -> inspection.record(LEAD, "task-confirm-sample", answers))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo("shortReason")));
        answers.put("shortReason", "There are no more open cases.");
        inspection.record(LEAD, "task-confirm-sample", answers);
        assertThat(cases.of(inspection.id())).hasSizeBetween(1, 30);
        assertThat(database.queryForObject(
                        "select count(*) from good_practice_nomination where inspection_id = ? and withdrawn is not null",
                        Integer.class,
                        inspection.id()))
                .isEqualTo(6);
    }

    @Test
    void betterListsSupersedeTheEarlierOnesAndTheSampledJourneysStay() {
        ListPreview first = supply(SampledInspection.flawedLists(11, 120));
        inspection.confirm();
        UUID firstId = first.submissionId();
        assertThat(found(firstId)).isPositive();
        int sampled = cases.of(inspection.id()).size();

        accounts.openAuthority("303", "Bexley");
        accounts.create("sother", "Olu", "Officer", null, "waymark-test", List.of("link303"));
        assertThatThrownBy(() -> acting.as("sother", () -> lists.of(lists("lists"))))
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> acting.as(
                        LEAD,
                        () -> lists.receive(
                                lists("receive"), "x.xlsx", new ByteArrayInputStream(SampledInspection.lists(11, 10)))))
                .isInstanceOf(NotAllowed.class);
        inspection.clock("2012-12-03T10:30:00Z");
        ListPreview better = acting.as(
                LINK,
                () -> lists.receive(
                        lists("receive"), "better.xlsx", new ByteArrayInputStream(SampledInspection.lists(11, 130))));
        acting.as(LINK, () -> lists.confirm(lists("confirm"), better.submissionId(), "One team was missing."));

        assertThat(database.queryForObject(
                        "select count(*) from child where submission_id = ?", Integer.class, firstId))
                .isEqualTo(sampled);
        assertThat(found(firstId)).isZero();
        assertThat(page().drawnAgain()).isTrue();
        String child = database.queryForObject(
                "select child_id::text from case_file where inspection_id = ? and stages like '%protection-plan%' limit 1",
                String.class, inspection.id());
        assertThat(limits.of(children.findById(UUID.fromString(child)).orElseThrow(), FIRST_DAY))
                .isNotEmpty();

        ListsPage.Page seen = acting.as("inspector1", () -> lists.of(lists("lists")));
        assertThat(seen.uploads()).extracting(ListsPage.Upload::status).containsExactly("confirmed", "superseded");
        assertThat(seen.uploads().get(1).children()).isEqualTo(first.children());
        assertThat(seen.groups()).allMatch(group -> group.ids() == null);
        assertThat(acting.as(LINK, () -> lists.of(lists("lists"))).groups())
                .anyMatch(group -> !group.ids().isEmpty());
        assertThat(acting.as(LINK, () -> lists.problemsAsCsv(lists("problems"), firstId)))
                .contains("\"not kept, as a later file took this one's place\"");
        assertThat(notFound(new MissingFiles.NotFound("C002", "Not in the records system."))
                        .opened())
                .isNotNull();
    }

    @Test
    void manyUploadsAtOneMomentLeaveOnePreviewAndNobodyIsRefused() throws Exception {
        inspection.claim(LINK, "task-supply-lists");
        String task = inspection.task("task-supply-lists");
        byte[] file = SampledInspection.flawedLists(11, 12);
        ExecutorService together = Executors.newFixedThreadPool(20);
        List<Future<ListPreview>> answers;
        try {
            answers = together.invokeAll(Collections.nCopies(
                    20,
                    () -> acting.as(LINK, () -> uploads.receive(task, "lists.xlsx", new ByteArrayInputStream(file)))));
        } finally {
            together.shutdown();
        }
        for (Future<ListPreview> answer : answers) {
            assertThat(answer.get().children()).isPositive();
        }
        assertThat(database.queryForObject(
                        "select count(*) from list_submission where inspection_id = ? and status = 'PREVIEW'",
                        Integer.class,
                        inspection.id()))
                .isEqualTo(1);
        assertThatThrownBy(() -> database.update(
                        "update list_submission set status = 'PREVIEW' where inspection_id = ?", inspection.id()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private int found(UUID submission) {
        return database.queryForObject(
                "select count(*) from list_problem where submission_id = ? and found is not null",
                Integer.class,
                submission);
    }

    private InspectionView lists(String method) {
        return asked(context, "org.waymark.lists.ListsController", method, inspection.id());
    }
}
