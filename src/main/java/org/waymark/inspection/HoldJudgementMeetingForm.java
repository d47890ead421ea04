package org.waymark.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.desk.Choice;
import org.waymark.desk.OpenTask;
import org.waymark.desk.RefusedAnswers;
import org.waymark.desk.TaskForm;
import org.waymark.engine.People;
import org.waymark.engine.StaffGroups;
import org.waymark.framework.Framework;
import org.waymark.inspection.EvidenceSource.EvidenceLine;

/**
 * The team judges each area of the framework on what was seen, with the quality assurance manager (2012: paragraphs 24,
 * 25).
 */
@Component
class HoldJudgementMeetingForm implements TaskForm<HoldJudgementMeetingForm.Answers> {

    private final Inspections inspections;
    private final JudgementRecorder recorder;
    private final JudgementMeetingRepository meetings;
    private final ObjectProvider<EvidenceSource> sources;
    private final People people;
    private final Clock clock;

    HoldJudgementMeetingForm(
            Inspections inspections,
            JudgementRecorder recorder,
            JudgementMeetingRepository meetings,
            ObjectProvider<EvidenceSource> sources,
            People people,
            Clock clock) {
        this.inspections = inspections;
        this.recorder = recorder;
        this.meetings = meetings;
        this.sources = sources;
        this.people = people;
        this.clock = clock;
    }

    record Answers(
            @NotNull(message = "Judge each area of the framework.") @Valid List<Line> judgements,
            @Size(max = 2000, message = "At most 2000 characters.") String overrideReason,
            String qualityManager,
            @Size(max = 2000, message = "At most 2000 characters.") String qualityAbsentReason) {}

    /**
     * @param grade   an id of the scale; null for a narrative area
     * @param dissent what a member of the team sees otherwise; null when nobody does
     */
    record Line(
            @NotBlank(message = "Choose the judgement area.") String area,
            String grade,
            @NotBlank(message = "Set out what the team found.")
                    @Size(max = 20000, message = "At most 20000 characters.")
                    String findings,
            @Size(max = 5000, message = "At most 5000 characters.") String dissent) {}

    /** @param grade in the scale's words; null when it was not graded */
    record Evidence(String from, String seenBy, String grade, String text) {}

    /** An area to be judged, with what was seen of it. */
    record Area(String area, String title, String text, boolean graded, List<Evidence> evidence) {}

    record Proposed(String qualityManager) {}

    record Page(
            String inspectionId,
            boolean mayRaiseConcern,
            Heading inspection,
            List<Area> judgements,
            List<Choice> grades,
            List<Choice> qualityManagers,
            Proposed answers) {}

    @Override
    public String name() {
        return "hold-judgement-meeting";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Framework framework = inspection.framework();
        return new Page(
                task.inspectionId(),
                true,
                Heading.of(inspection),
                framework.judgementAreas().stream()
                        .map(area -> toJudge(task.inspectionId(), framework, area))
                        .toList(),
                Choices.ofGrades(framework),
                Choices.ofPeople(people.inGroup(StaffGroups.QUALITY)),
                new Proposed(qualityManagerOf(inspection)));
    }

    private static String qualityManagerOf(InspectionView inspection) {
        return inspection.members().stream()
                .filter(member -> member.role() == Role.QUALITY)
                .map(Member::userId)
                .findFirst()
                .orElse(null);
    }

    private Area toJudge(String inspectionId, Framework framework, Framework.JudgementArea area) {
        List<Evidence> evidence = sources.stream()
                .flatMap(source -> source.evidenceFor(inspectionId, area.id()).stream())
                .map(line -> new Evidence(line.from(), line.seenBy(), gradeOf(framework, line), line.text()))
                .toList();
        return new Area(area.id(), area.title(), area.text(), area.graded(), evidence);
    }

    private static String gradeOf(Framework framework, EvidenceLine line) {
        return line.grade() == null ? null : framework.grade(line.grade()).title();
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        checkQuality(answers);
        Framework framework = inspections.byId(task.inspectionId()).framework();
        Map<String, Line> byArea = new HashMap<>(new JudgementCheck(framework).check(answers.judgements()));
        String proposed = byArea.get(framework.overall().id()).grade();
        recorder.record(task.inspectionId(), framework, byArea, answers.overrideReason());
        meetings.save(new JudgementMeeting(
                        task.inspectionId(), answers.qualityManager(), answers.qualityAbsentReason(), proposed)
                .held(task.user(), clock.instant()));
        inspections.note(task.inspectionId(), "Judgement meeting held", null);
    }

    private void checkQuality(Answers answers) {
        boolean attended = isGiven(answers.qualityManager());
        if (!attended && !isGiven(answers.qualityAbsentReason())) {
            throw RefusedAnswers.of(
                    "qualityManager", "Choose the quality assurance manager who attended, or say below why none did.");
        }
        if (attended
                && people.inGroup(StaffGroups.QUALITY).stream()
                        .noneMatch(one -> one.id().equals(answers.qualityManager()))) {
            throw RefusedAnswers.of(
                    "qualityManager", "%s is not a quality assurance manager.".formatted(answers.qualityManager()));
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
