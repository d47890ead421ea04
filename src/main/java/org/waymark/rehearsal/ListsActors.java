package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.framework.Sample;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Stage;
import org.waymark.lists.ListPreview;
import org.waymark.lists.ListUploads;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.SyntheticLists;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.lists.workbook.WorkbookBounds;

/** The link officer with the authority's lists, and the lead who draws the sample from them. */
@Configuration(proxyBeanMethods = false)
class ListsActors {

    private final ListUploads uploads;

    ListsActors(ListUploads uploads) {
        this.uploads = uploads;
    }

    @Bean
    Actor suppliesTheLists() {
        return Actor.of("supply-lists", situation -> {
            try (InputStream lists = listsOf(situation)) {
                ListPreview preview = uploads.receive(situation.task().id(), "lists.xlsx", lists);
                return FormAnswers.of("listSubmission", preview.submissionId(), "note", null);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @Bean
    Actor namesGoodPractice() {
        return Actor.of("nominate-good-practice", situation -> {
            List<String> ids = new ArrayList<>(idsIn(situation));
            Collections.shuffle(ids, new Random(situation.chance().nextLong()));
            return FormAnswers.of(
                    "cases",
                    ids.stream()
                            .limit(situation.context().path("number").asInt())
                            .map(id -> FormAnswers.of(
                                    "uniqueId", id, "reason", "Help came early and things changed for the better."))
                            .toList());
        });
    }

    @Bean
    Actor confirmsTheSample() {
        return Actor.of("confirm-sample", situation -> {
            List<Object> cases = situation.each(
                    "cases",
                    line -> FormAnswers.of(
                            "number", line.path("number").asText(),
                            "owner",
                                    situation.chance().nextInt(10) == 0
                                            ? null
                                            : line.path("owner").asText(),
                            "depth", line.path("depth").asText(),
                            "familyToMeet", line.path("familyToMeet").asBoolean()));
            List<Object> named = named(situation);
            boolean fewNamed = situation.flag("leadNames")
                    && named.size() < situation.context().path("minimum").asInt();
            String reason = situation.flag("isShort") || fewNamed
                    ? "The lists hold no more children whom the framework asks about."
                    : null;
            return FormAnswers.of("cases", cases, "named", named, "shortReason", reason);
        });
    }

    @Bean
    Actor auditsCases() {
        return Actor.of("audit-cases", ListsActors::audit);
    }

    @Bean
    Actor auditsCasesForABody() {
        return Actor.of("audit-tracked-cases", ListsActors::audit);
    }

    private static Object audit(Situation situation) {
        return FormAnswers.of("audits", situation.each("audits", line -> {
            String grade = situation.grade("impact-of-help");
            return FormAnswers.of(
                    "number",
                    line.path("number").asText(),
                    "grade",
                    grade,
                    "says",
                    situation.practice("impact-of-help", grade));
        }));
    }

    /** As many as are asked for, of those that the page shows, for the inspectors in turn. */
    private static List<Object> named(Situation situation) {
        List<Object> named = new ArrayList<>();
        List<JsonNode> inspectors = situation.each("inspectors", one -> one);
        for (JsonNode child : situation.context().path("toChoose")) {
            if (named.size() < situation.context().path("minimum").asInt()) {
                named.add(FormAnswers.of(
                        "uniqueId",
                        child.path("uniqueId").asText(),
                        "reason",
                        "It shows what this visit is about.",
                        "owner",
                        inspectors
                                .get(named.size() % inspectors.size())
                                .path("value")
                                .asText(),
                        "depth",
                        situation.context().path("named").path(0).path("depth").asText("sampled")));
            }
        }
        return named;
    }

    /** Of those whom the framework asks about; where all cases are named, no case that was closed, whenever that was. */
    private static List<String> idsIn(Situation situation) {
        Sample asked = situation.inspection().framework().sample();
        try (InputStream lists = listsOf(situation)) {
            return new ListsReader(WorkbookBounds.usual())
                    .following(further(situation)).read(lists).children().stream()
                            .filter(child -> !asked.namedByAuthority()
                                    || child.open()
                                            && !child.contactsAlone()
                                            && asked.from().admits(true, stagesOf(child)))
                            .map(ChildRecord::uniqueId)
                            .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> stagesOf(ChildRecord child) {
        return child.stagesReached().stream().map(Stage::id).toList();
    }

    /** Those of Lists 9 to 11 that show a stage of the framework. */
    private static Set<OtherList> further(Situation situation) {
        return OtherList.showing(situation.inspection().framework().listedStages());
    }

    private static InputStream listsOf(Situation situation) throws IOException {
        Scenario scenario = situation.scenario();
        if (scenario.lists() != null) {
            return Files.newInputStream(scenario.lists());
        }
        SyntheticLists lists = new SyntheticAuthority(
                        scenario.seed(), scenario.children(), scenario.firstDay(), Timescales.ofMay2012())
                .listsWithFlaws(further(situation));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        lists.writeTo(workbook);
        return new ByteArrayInputStream(workbook.toByteArray());
    }
}
