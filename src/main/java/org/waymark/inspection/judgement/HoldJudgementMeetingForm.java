package org.waymark.inspection.judgement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionChoices;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.NamesNobody;

/**
 * The team judges each area of the framework on what was seen, with the quality assurance manager (2012: paragraphs 24,
 * 25).
 */
@Component
class HoldJudgementMeetingForm implements TaskForm<HoldJudgementMeetingForm.Answers> {

    /** Letters of a piece of evidence that are enough to know it by. */
    private static final int BEGINNING = 100;

    private final Inspections inspections;
    private final JudgementRecorder recorder;
    private final JudgementMeetingRepository meetings;
    private final AreaEvidence evidence;
    private final Coverage coverage;
    private final QualityAtMeeting quality;
    private final People people;
    private final Clock clock;

    HoldJudgementMeetingForm(
            Inspections inspections,
            JudgementRecorder recorder,
            JudgementMeetingRepository meetings,
            AreaEvidence evidence,
            Coverage coverage,
            QualityAtMeeting quality,
            People people,
            Clock clock) {
        this.inspections = inspections;
        this.recorder = recorder;
        this.meetings = meetings;
        this.evidence = evidence;
        this.coverage = coverage;
        this.quality = quality;
        this.people = people;
        this.clock = clock;
    }

    @NamesNobody
    record Answers(
            @NotNull(message = "Judge each area of the framework.") @Valid
            List<AreaAnswer> judgements,

            @Size(max = 2000, message = "At most 2000 characters.")
            String overrideReason,

            String qualityManager,

            @Size(max = 2000, message = "At most 2000 characters.")
            String qualityAbsentReason) {}

    /**
     * @param grade        an id of the scale; null for a narrative area
     * @param unseenReason why the area is judged though nobody saw anything of it; null when somebody did
     * @param dissentBy    the member of the team who sees it otherwise; null when nobody does
     * @param dissent      what they see otherwise
     */
    record AreaAnswer(
            @NotBlank(message = "Choose the judgement area.")
            String area,

            String grade,
            @Valid List<Found> findings,

            @Size(max = 2000, message = "At most 2000 characters.")
            String unseenReason,

            String dissentBy,

            @Size(max = 5000, message = "At most 5000 characters.")
            String dissent) {

        AreaAnswer {
            findings = findings == null ? List.of() : findings;
        }
    }

    /**
     * @param evidence ids of the evidence it rests on
     * @param body     the id of the inspected body that answers for it; null where none is named
     */
    record Found(
            @NotBlank(message = "Say what the team found, or remove this finding.")
            @Size(max = 20000, message = "At most 20000 characters.")
            String text,

            List<String> evidence,
            String body) {

        Found {
            evidence = evidence == null ? List.of() : evidence;
            body = body == null || body.isBlank() ? null : body;
        }

        Found(String text, List<String> evidence) {
            this(text, evidence, null);
        }
    }

    /**
     * @param number by which it is ticked under a finding
     * @param grade  in the scale's words; null when it was not graded
     */
    record Evidence(int number, String from, String seenBy, String grade, String text) {}

    /** @param group under which it is found */
    record EvidenceChoice(String value, String label, String group) {}

    /**
     * An area to be judged, with what was seen of it.
     *
     * @param partOf          the title of the area that it is a part of; null where it stands by itself
     * @param seenInWords     how much, and by whom
     * @param missing         what the area looks at and nobody has seen
     * @param evidenceChoices the evidence, to be ticked under a finding
     * @param unseen          whether nobody saw anything of it
     * @param findings        one empty finding to begin with
     */
    record Area(
            String area,
            String title,
            String text,
            String partOf,
            boolean graded,
            String seenInWords,
            List<Coverage.Unseen> missing,
            List<Evidence> evidence,
            List<EvidenceChoice> evidenceChoices,
            boolean unseen,
            List<Found> findings) {}

    record Proposed(String qualityManager) {}

    /**
     * @param limits the rules by which areas limit the overall grade, in words
     * @param bodies that may answer for a finding; empty where the local authority alone is inspected
     */
    record Page(
            String inspectionId,
            boolean mayRaiseConcern,
            InspectionHeading inspection,
            Coverage.View coverage,
            List<Area> judgements,
            List<Choice> grades,
            List<String> limits,
            List<Choice> team,
            List<Choice> bodies,
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
        Map<String, List<EvidenceLine>> seen = evidence.of(task.inspectionId());
        Coverage.View lookedAt = coverage.of(task.inspectionId());
        return new Page(
                task.inspectionId(),
                true,
                InspectionHeading.of(inspection),
                lookedAt,
                framework.judgementAreas().stream()
                        .map(area -> toJudge(framework, area, seen.get(area.id()), lookedAt.unseenOf(area)))
                        .toList(),
                InspectionChoices.ofGrades(framework),
                GradeCap.inWords(framework),
                inspection.members().stream()
                        .map(member -> new Choice(member.userId(), people.name(member.userId())))
                        .toList(),
                InspectionChoices.ofBodies(framework),
                InspectionChoices.ofPeople(people.inGroup(StaffGroups.QUALITY)),
                new Proposed(qualityManagerOf(inspection)));
    }

    private static String qualityManagerOf(InspectionView inspection) {
        return inspection.members().stream()
                .filter(member -> member.role() == Role.QUALITY)
                .map(Member::userId)
                .findFirst()
                .orElse(null);
    }

    private Area toJudge(
            Framework framework, Framework.JudgementArea area, List<EvidenceLine> seen, List<Coverage.Unseen> missing) {
        List<Evidence> lines = new ArrayList<>();
        List<EvidenceChoice> choices = new ArrayList<>();
        for (EvidenceLine line : seen) {
            int number = lines.size() + 1;
            lines.add(new Evidence(
                    number,
                    line.from(),
                    line.seenBy() == null ? null : people.name(line.seenBy()),
                    gradeOf(framework, line),
                    line.text()));
            choices.add(
                    new EvidenceChoice(line.id(), "%d. %s".formatted(number, inShort(framework, line)), groupOf(line)));
        }
        return new Area(
                area.id(),
                area.title(),
                area.text(),
                area.partOf() == null
                        ? null
                        : framework.judgementArea(area.partOf()).title(),
                area.graded(),
                AreaEvidence.inWords(seen, people),
                missing,
                lines,
                choices,
                seen.isEmpty(),
                List.of(new Found(null, List.of())));
    }

    /** A case by its number; what was seen beside the cases, and what is told of all of them, each together. */
    private static String groupOf(EvidenceLine line) {
        String where = line.from().split(",", 2)[0];
        if (line.id().startsWith("activity:")) {
            return "Beside the cases";
        }
        return line.seenBy() == null ? "All cases together" : where;
    }

    /** Where it was seen, its grade, and how its words begin, so that two of one case are told apart. */
    private static String inShort(Framework framework, EvidenceLine line) {
        String grade = gradeOf(framework, line);
        String words = line.text() == null ? "" : line.text().strip().replaceAll("\\s+", " ");
        String begins = words.length() <= BEGINNING
                ? words
                : words.substring(
                                0,
                                words.lastIndexOf(' ', BEGINNING) < 0 ? BEGINNING : words.lastIndexOf(' ', BEGINNING))
                        + " …";
        return Stream.of(line.from(), grade, begins)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String gradeOf(Framework framework, EvidenceLine line) {
        return line.grade() == null ? null : framework.grade(line.grade()).title();
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        FormRefusals wrong =
                new FormRefusals().of(() -> quality.check(answers.qualityManager(), answers.qualityAbsentReason()));
        InspectionView inspection = inspections.byId(task.inspectionId());
        Framework framework = inspection.framework();
        Set<String> team = inspection.members().stream().map(Member::userId).collect(Collectors.toSet());
        Map<String, List<EvidenceLine>> seen = evidence.of(task.inspectionId());
        Map<String, AreaAnswer> byArea = new HashMap<>();
        wrong.of(() -> byArea.putAll(new JudgementCheck(framework, seen, team).check(answers.judgements())))
                .raise();
        String proposed = framework
                .overall()
                .map(overall -> byArea.get(overall.id()).grade())
                .orElse(null);
        recorder.record(task.inspectionId(), framework, byArea, seen, answers.overrideReason());
        meetings.save(new JudgementMeeting(
                        task.inspectionId(), answers.qualityManager(), answers.qualityAbsentReason(), proposed)
                .held(task.user(), clock.instant()));
        inspections.note(task.inspectionId(), "Judgement meeting held", null);
    }

    /**
     * Which overall grade will stand instead of the proposed one, and which findings are word for word the same; where there is
     * something to say, the grades that will be recorded too.
     */
    @Override
    public List<String> consequences(OpenTask task, Answers answers) {
        Framework framework = inspections.byId(task.inspectionId()).framework();
        Map<String, AreaAnswer> byArea =
                answers.judgements().stream().collect(Collectors.toMap(AreaAnswer::area, Function.identity()));
        List<String> remarks = Stream.of(
                        recorder.heldDown(framework, byArea, answers.overrideReason()),
                        SameFindings.inWords(framework, answers.judgements()))
                .flatMap(Optional::stream)
                .toList();
        return remarks.isEmpty()
                ? remarks
                : Stream.concat(
                                remarks.stream(),
                                recorder.recorded(framework, byArea, answers.overrideReason()).stream())
                        .toList();
    }
}
