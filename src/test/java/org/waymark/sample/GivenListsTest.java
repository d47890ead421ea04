package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.sample.SampledInspection.LEAD;
import static org.waymark.sample.SampledInspection.LINK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.lists.ListPreview;
import org.waymark.lists.ListUploads;
import org.waymark.platform.tasks.Desk;
import org.waymark.records.BurdenSource;
import org.waymark.records.BurdenSource.BurdenCount;
import org.waymark.records.KeptRecords;
import org.waymark.records.RecordKind;

/** What an authority gave for one inspection is offered to it in the next, and asked for only where it holds no more. */
class GivenListsTest extends SampleFixture {

    private static final String SUPPLY = "task-supply-lists";
    private static final String JOURNEYS = """
            select c.unique_id || ' ' || c.stages || ' ' || c.is_open || ' ' || coalesce(c.closed_on::text, '') || ' '
                || coalesce(c.gender, '') || coalesce(c.ethnicity, '') || coalesce(c.need, '') || c.case_status || ' '
                || string_agg(o.stage || o.began || coalesce(o.ended::text, '') || o.facts::jsonb::text, ' ' order by o.place)
            from child c join stage_occurrence o on o.child_id = c.id where c.submission_id = ?::uuid group by c.id order by 1""";

    @Autowired
    private List<BurdenSource> sources;

    @Autowired
    private List<KeptRecords> kept;

    @Autowired
    private ListUploads uploads;

    private final byte[] lists = SampledInspection.flawedLists(47, 120);
    private ListPreview given;
    private SampledInspection next;

    /** The lists of others of the authority, which other tests gave, are long past. */
    @BeforeEach
    void begunAgain() {
        database.update("update list_submission set confirmed_at = confirmed_at - interval '1 year'");
        given = inspection.supplyLists(lists);
        next = SampledInspection.begun(context);
    }

    private JsonNode offered() {
        return next.open(LINK, SUPPLY).get("given");
    }

    /** As retention does it when their time is over, which a controller may have set to less than they are offered for. */
    private void erased() {
        KeptRecords records = kept.stream()
                .filter(one -> one.kind() == RecordKind.LISTS)
                .findFirst()
                .orElseThrow();
        while (records.erase(inspection.id(), 1000).isPresent()) {
            // A portion at a time.
        }
    }

    private Map<String, Long> asked() {
        return sources.stream()
                .flatMap(source -> source.asked(List.of(next.id())).stream())
                .filter(count -> count.kind().startsWith("lists"))
                .collect(Collectors.toMap(BurdenCount::kind, BurdenCount::times));
    }

    private List<String> journeys(Object submission) {
        return database.queryForList(JOURNEYS, String.class, submission.toString());
    }

    private ListPreview takenOver(String user) {
        String task = next.task(SUPPLY);
        return acting.as(user, () -> uploads.takeOver(task));
    }

    @Test
    void whatIsStillKeptIsTakenOverAndNotCountedAsAskedAgain() {
        JsonNode offer = offered();
        assertThat(offer.get("on").asText()).isEqualTo("2012-12-03");
        assertThat(offer.get("kept").asBoolean()).isTrue();
        assertThat(offer.get("children").asInt()).isEqualTo(given.children());

        ListPreview preview = takenOver(LINK);
        assertThat(preview.givenOn()).isEqualTo("2012-12-03");
        assertThat(preview.problemCount())
                .as("what was wrong with them is told again")
                .isEqualTo(given.problemCount())
                .isPositive();
        assertThat(journeys(preview.submissionId()))
                .hasSize(given.children())
                .isEqualTo(journeys(given.submissionId()));
        assertThat(asked()).as("nothing counts before it is recorded").isEmpty();
        next.record(
                LINK, SUPPLY, Map.of("listSubmission", preview.submissionId().toString(), "note", "They still hold."));
        assertThat(asked()).containsExactly(Map.entry("lists-again", 1L));
        next.confirm();
        assertThat(database.queryForObject(
                        "select count(*) from case_file where inspection_id = ?", Integer.class, next.id()))
                .as("a sample is drawn from them")
                .isPositive();
    }

    @Test
    void whatIsErasedIsKnownAgainByTheSameFileAndOtherListsCountAsAsked() {
        erased();
        assertThat(offered().get("kept").asBoolean()).isFalse();
        assertThatThrownBy(() -> takenOver(LINK))
                .hasMessageContaining("are not kept any more")
                .hasMessageContaining("supply the same file again");
        assertThat(next.upload(SampledInspection.lists(8, 60)).givenOn()).isNull();
        ListPreview same = next.upload(lists);
        assertThat(same.givenOn()).isEqualTo("2012-12-03");
        next.record(LINK, SUPPLY, Map.of("listSubmission", same.submissionId().toString(), "note", "As before."));
        assertThat(asked()).containsExactly(Map.entry("lists-again", 1L));
    }

    @Test
    void afterSixMonthsAndForThoseWhoDoNotSupplyThemNothingIsOffered() {
        assertThatThrownBy(() -> takenOver(LEAD)).isInstanceOfAny(Desk.NotYourTask.class, Desk.TaskNotFound.class);
        database.update(
                "update list_submission set confirmed_at = '2012-06-02T22:59:00Z' where inspection_id = ?",
                inspection.id());
        assertThat(offered().isNull()).isTrue();
        database.update(
                "update list_submission set confirmed_at = '2012-06-02T23:00:00Z' where inspection_id = ?",
                inspection.id());
        assertThat(offered().isNull()).as("3 June in London").isFalse();
    }
}
