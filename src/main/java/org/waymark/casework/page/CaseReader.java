package org.waymark.casework.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;
import org.waymark.casework.findings.AnsweredQuestion;
import org.waymark.casework.findings.CaseConclusionRepository;
import org.waymark.casework.findings.CaseEvidenceItem;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.EvidenceText;
import org.waymark.casework.findings.FamilyMeeting;
import org.waymark.casework.findings.FamilyMeetingRepository;
import org.waymark.casework.findings.FamilyMet;
import org.waymark.casework.findings.ModerationRepository;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StageEvaluationRepository;
import org.waymark.casework.findings.ThemeEvaluation;
import org.waymark.casework.findings.ThemeEvaluationRepository;
import org.waymark.framework.ConclusionQuestion;
import org.waymark.framework.Framework;
import org.waymark.platform.engine.People;

/** Reads what has been found in a case, in the framework's words. */
@Component
public class CaseReader {

    private final JourneyReader journeys;
    private final StageEvaluationRepository evaluations;
    private final ThemeEvaluationRepository themes;
    private final FamilyMeetingRepository meetings;
    private final CaseConclusionRepository conclusions;
    private final ModerationRepository moderations;
    private final EvaluationBook book;
    private final People people;

    CaseReader(
            JourneyReader journeys,
            StageEvaluationRepository evaluations,
            ThemeEvaluationRepository themes,
            FamilyMeetingRepository meetings,
            CaseConclusionRepository conclusions,
            ModerationRepository moderations,
            EvaluationBook book,
            People people) {
        this.journeys = journeys;
        this.evaluations = evaluations;
        this.themes = themes;
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.moderations = moderations;
        this.book = book;
        this.people = people;
    }

    /** Every stage the child reached, in the order of the journey. */
    public List<CaseJourney.StageLine> stages(CaseFile file, Framework framework) {
        List<OccurrenceLine> journey = journeys.journey(file.childId(), framework);
        Map<String, StageEvaluation> found = evaluations.all(file.id()).stream()
                .filter(one -> !one.isSuperseded())
                .collect(Collectors.toMap(StageEvaluation::stage, Function.identity()));
        List<CaseEvidenceItem> evidence = book.evidence(file.id());
        return file.stages().stream()
                .map(stage -> stage(stage, journey, found.get(stage), evidence, framework))
                .toList();
    }

    private CaseJourney.StageLine stage(
            String stage,
            List<OccurrenceLine> journey,
            StageEvaluation found,
            List<CaseEvidenceItem> evidence,
            Framework framework) {
        List<OccurrenceLine> times =
                journey.stream().filter(line -> line.stage().equals(stage)).toList();
        String title = JourneyReader.titleOf(framework, stage);
        if (found == null) {
            return new CaseJourney.StageLine(stage, title, times, false, null, null, null, List.of(), null);
        }
        List<CaseJourney.PointLine> strands = found.strands().stream()
                .map(one -> new CaseJourney.PointLine(
                        framework.strand(one.strand()).title(),
                        gradeTitle(one.grade(), framework),
                        one.narrative(),
                        evidenceOf(evidence, stage, one.strand(), framework)))
                .toList();
        return new CaseJourney.StageLine(
                stage,
                title,
                times,
                true,
                found.notSeen(),
                found.examined().examinedWith(),
                found.examined().aloneBecause(),
                strands,
                people.name(found.byUser()));
    }

    private static String evidenceOf(List<CaseEvidenceItem> all, String stage, String point, Framework framework) {
        return CaseEvidenceItem.inWords(
                all.stream()
                        .filter(item -> point.equals(item.point())
                                && (stage == null ? item.stage() == null : stage.equals(item.stage())))
                        .toList(),
                framework);
    }

    List<CaseJourney.PointLine> themes(CaseFile file, Framework framework) {
        List<CaseEvidenceItem> evidence = book.evidence(file.id());
        return themes.all(file.id()).stream()
                .filter(one -> !one.isSuperseded())
                .sorted(Comparator.comparing(ThemeEvaluation::theme))
                .map(one -> new CaseJourney.PointLine(
                        framework.theme(one.theme()).title(),
                        gradeTitle(one.grade(), framework),
                        one.narrative(),
                        evidenceOf(evidence, null, one.theme(), framework)))
                .toList();
    }

    /** What was seen in the case, point by point, without what the inspector made of it. */
    public List<EvidenceText> evidence(CaseFile file, Framework framework) {
        Stream<EvidenceText> atStages = stages(file, framework).stream().flatMap(stage -> stage.strands().stream()
                .map(strand -> new EvidenceText(stage.title() + ", " + strand.title(), strand.evidence())));
        Stream<EvidenceText> onThemes =
                themes(file, framework).stream().map(theme -> new EvidenceText(theme.title(), theme.evidence()));
        return Stream.concat(atStages, onThemes).toList();
    }

    /** Null when no family is to be met, or nothing has been arranged yet. */
    public CaseJourney.FamilyLine family(CaseFile file) {
        return meetings.findByCaseId(file.id()).map(CaseReader::familyLine).orElse(null);
    }

    private static CaseJourney.FamilyLine familyLine(FamilyMeeting meeting) {
        FamilyMet held = meeting.held() == null ? new FamilyMet(null, null, null, null, null, null) : meeting.held();
        Boolean met = meeting.recordedBy() == null ? null : Boolean.valueOf(meeting.wasHeld());
        return new CaseJourney.FamilyLine(
                meeting.plannedAt(),
                meeting.place(),
                meeting.cannotBeBecause(),
                met,
                meeting.wasDeclined(),
                meeting.notMetBecause(),
                held.heldAt(),
                held.consent(),
                held.present(),
                held.minutes(),
                held.theirWords(),
                held.reading());
    }

    /** Null until the case is concluded. */
    CaseJourney.ConclusionLine conclusion(CaseFile file, Framework framework) {
        return conclusions
                .findByCaseId(file.id())
                .map(found -> new CaseJourney.ConclusionLine(
                        found.answers().stream()
                                .map(answer -> answerLine(answer, framework))
                                .toList(),
                        found.areas().stream()
                                .map(area -> new CaseJourney.PointLine(
                                        framework.judgementArea(area.area()).title(),
                                        gradeTitle(area.grade(), framework),
                                        area.says(),
                                        null))
                                .toList(),
                        people.name(found.byUser())))
                .orElse(null);
    }

    private static CaseJourney.AnswerLine answerLine(AnsweredQuestion answered, Framework framework) {
        ConclusionQuestion question = framework.conclusionQuestion(answered.question());
        return new CaseJourney.AnswerLine(question.title(), answered.inWords(question));
    }

    /** Null until a second inspector has looked. */
    CaseJourney.ModerationLine moderation(CaseFile file, Framework framework) {
        return moderations.all(file.id()).stream()
                .filter(one -> !one.isSuperseded())
                .findFirst()
                .map(found -> new CaseJourney.ModerationLine(
                        found.points().stream()
                                .map(point -> new CaseJourney.ModeratedLine(
                                        pointTitle(file, point.point(), framework),
                                        gradeTitle(point.firstGrade(), framework),
                                        gradeTitle(point.secondGrade(), framework),
                                        point.agrees(),
                                        point.reason()))
                                .toList(),
                        found.note(),
                        people.name(found.byUser()),
                        found.settled().stream()
                                .map(point -> new CaseJourney.PointLine(
                                        pointTitle(file, point.point(), framework),
                                        gradeTitle(point.grade(), framework),
                                        point.reason(),
                                        null))
                                .toList(),
                        found.settledBy() == null ? null : people.name(found.settledBy())))
                .orElse(null);
    }

    public static String pointTitle(CaseFile file, String point, Framework framework) {
        return file.isTracked()
                ? framework.judgementArea(point).title()
                : framework.theme(point).title();
    }

    public static String gradeTitle(String grade, Framework framework) {
        return grade == null ? null : framework.grade(grade).title();
    }
}
