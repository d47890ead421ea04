package org.waymark.rehearsal;

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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.journey.ChildRecord;
import org.waymark.lists.ListPreview;
import org.waymark.lists.ListUploads;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.SyntheticLists;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.lists.workbook.WorkbookLimits;

/** The link officer with the authority's lists, and the lead who draws the sample from them. */
@Configuration(proxyBeanMethods = false)
class ListsPlayers {

    private final ListUploads uploads;

    ListsPlayers(ListUploads uploads) {
        this.uploads = uploads;
    }

    @Bean
    Player suppliesTheLists() {
        return Player.of("supply-lists", scene -> {
            try (InputStream lists = listsOf(scene)) {
                ListPreview preview = uploads.receive(scene.task().id(), "lists.xlsx", lists);
                return Answers.of("listSubmission", preview.submissionId(), "note", null);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @Bean
    Player namesGoodPractice() {
        return Player.of("nominate-good-practice", scene -> {
            List<String> ids = new ArrayList<>(idsIn(scene));
            Collections.shuffle(ids, new Random(scene.chance().nextLong()));
            return Answers.of(
                    "cases",
                    ids.stream()
                            .limit(scene.context().path("number").asInt())
                            .map(id -> Answers.of(
                                    "uniqueId", id, "reason", "Help came early and things changed for the better."))
                            .toList());
        });
    }

    @Bean
    Player confirmsTheSample() {
        return Player.of("confirm-sample", scene -> {
            List<Object> cases = scene.each(
                    "cases",
                    line -> Answers.of(
                            "number", line.path("number").asText(),
                            "owner",
                                    scene.chance().nextInt(10) == 0
                                            ? null
                                            : line.path("owner").asText(),
                            "depth", line.path("depth").asText(),
                            "familyToMeet", line.path("familyToMeet").asBoolean()));
            String reason =
                    scene.flag("isShort") ? "The authority has no more cases that were open or closed of late." : null;
            return Answers.of("cases", cases, "shortReason", reason);
        });
    }

    private static List<String> idsIn(Scene scene) {
        try (InputStream lists = listsOf(scene)) {
            return new ListsReader(WorkbookLimits.usual())
                    .read(lists).children().stream().map(ChildRecord::uniqueId).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream listsOf(Scene scene) throws IOException {
        Script script = scene.script();
        if (script.lists() != null) {
            return Files.newInputStream(script.lists());
        }
        SyntheticLists lists = new SyntheticAuthority(
                        script.seed(), script.children(), script.firstDay(), Timescales.ofMay2012())
                .listsWithFlaws();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        lists.writeTo(workbook);
        return new ByteArrayInputStream(workbook.toByteArray());
    }
}
