package org.waymark.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.waymark.inspection.PlayedInspection;
import org.waymark.lists.ListPreview;
import org.waymark.lists.ListUploads;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.SyntheticLists;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;

/** An inspection on its first day on site, whose lists are supplied and whose sample is confirmed at the desk. */
public final class SampledInspection {

    public static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    public static final String LEAD = "lead";
    public static final String LINK = "link301";

    private final ApplicationContext context;
    private final PlayedInspection played;

    private SampledInspection(ApplicationContext context, PlayedInspection played) {
        this.context = context;
        this.played = played;
    }

    /** The call has just been recorded; nothing has been supplied. */
    public static SampledInspection begun(ApplicationContext context) {
        SampledInspection begun = new SampledInspection(context, PlayedInspection.onSite(context));
        begun.doDueJobs();
        return begun;
    }

    public String id() {
        return played.id();
    }

    /** Lists without a flaw. */
    public static byte[] lists(long seed, int children) {
        return lists(seed, children, FIRST_DAY);
    }

    /** The same of another time. */
    public static byte[] lists(long seed, int children, LocalDate day) {
        return written(new SyntheticAuthority(seed, children, day, Timescales.ofMay2012()).lists());
    }

    /** Lists in which something of every kind is wrong. */
    public static byte[] flawedLists(long seed, int children) {
        return written(new SyntheticAuthority(seed, children, FIRST_DAY, Timescales.ofMay2012()).listsWithFlaws());
    }

    private static byte[] written(SyntheticLists lists) {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            lists.writeTo(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workbook.toByteArray();
    }

    public String task(String element) {
        return played.task(element).id();
    }

    public void claim(String user, String element) {
        String task = task(element);
        context.getBean(Acting.class)
                .as(user, () -> context.getBean(EngineByHand.class).claim(task, user));
    }

    /** What the page of a task shows, which is claimed where nobody has it. */
    public JsonNode open(String user, String element) {
        return played.open(user, element);
    }

    /** Opens a task and records it, as its user does. */
    public void record(String user, String element, Object answers) {
        played.open(user, element);
        played.record(user, element, answers);
    }

    public void doDueJobs() {
        context.getBean(EngineByHand.class).doDueJobs(id());
    }

    public void clock(String moment) {
        played.clock(moment);
    }

    /** As the link officer, who need not have claimed the task: that is refused in its own words. */
    public ListPreview upload(byte[] workbook) {
        String task = task("task-supply-lists");
        return context.getBean(Acting.class).as(LINK, () -> context.getBean(ListUploads.class)
                .receive(task, "lists.xlsx", new ByteArrayInputStream(workbook)));
    }

    /** Uploaded and confirmed as complete. */
    public ListPreview supplyLists(byte[] workbook) {
        claim(LINK, "task-supply-lists");
        ListPreview preview = upload(workbook);
        record(
                LINK,
                "task-supply-lists",
                Map.of("listSubmission", preview.submissionId().toString(), "note", "Complete."));
        return preview;
    }

    /** Children by their numbers, as the answers of the link officer who nominates them. */
    public static Map<String, Object> nominations(List<String> numbers) {
        return Map.of(
                "cases",
                numbers.stream()
                        .map(number -> Map.of("uniqueId", number, "reason", "Prompt help."))
                        .toList());
    }

    /** The sample as it is proposed to the lead, to be sent back as it is or changed. */
    public ObjectNode proposed() {
        ObjectNode answers = context.getBean(ObjectMapper.class).createObjectNode();
        ArrayNode cases = answers.putArray("cases");
        open(LEAD, "task-confirm-sample").get("cases").forEach(line -> cases.addObject()
                .put("number", line.get("number").asText())
                .put("owner", line.get("owner").asText())
                .put("depth", line.get("depth").asText())
                .put("familyToMeet", line.get("familyToMeet").asBoolean()));
        return answers;
    }

    public void confirm() {
        confirm(List.of());
    }

    /** @param added what the lead adds beside the sample: for whose sake, whom and why */
    public void confirm(List<Map<String, String>> added) {
        ObjectNode answers = proposed();
        answers.set("additions", context.getBean(ObjectMapper.class).valueToTree(added));
        confirm(answers);
    }

    public void confirm(ObjectNode answers) {
        record(LEAD, "task-confirm-sample", answers);
        doDueJobs();
    }
}
