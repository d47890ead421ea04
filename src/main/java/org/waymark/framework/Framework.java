package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One inspection framework, as its file in {@code config/frameworks} says it. What each field means and what it may
 * hold is described in {@code framework-schema.json}; whatever exists as a value of this type has passed all its
 * checks, so that every area, stage, strand and grade it names exists in it.
 *
 * <p>Numbers of working days are counted from the day after. Lists keep the order of the file.
 *
 * @param focus       what is chosen for each inspection; null where there is nothing to choose
 * @param content     the text of the file, from which {@link Frameworks#parse} makes the same framework again
 * @param contentHash SHA-256 of that text in UTF-8, in hexadecimal: which version of the framework this is
 */
public record Framework(
        String id,
        String title,
        String referencePrefix,
        Status status,
        String rationale,
        String legalSource,
        InForce inForce,
        Notice notice,
        FieldworkPattern fieldwork,
        NormalTeam team,
        JointInspection joint,
        InspectionFocus focus,
        List<Information> informationHeld,
        List<Information> informationAskedFor,
        Sample sample,
        List<Stage> stages,
        List<Strand> strands,
        List<Theme> themes,
        List<VulnerableGroup> vulnerableGroups,
        List<Agency> agencies,
        List<Activity> activities,
        List<ConclusionQuestion> conclusionQuestions,
        List<JudgementArea> judgementAreas,
        List<Grade> scale,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<LimitingRule> limiting,

        InspectionOutput output,
        List<Heading> reportHeadings,
        List<TimeScale> reportTimeScales,
        @JsonProperty("report-timeline") ReportTimeline timeline,
        List<ReInspection> reInspection,
        List<ReportCopy> copies,
        Concerns concerns,
        TaskWorkingDays taskLimits,
        TaskWorkingDays taskReminders,
        List<Source> statutorySources,
        List<Retention> retention,
        FrameworkLife life,
        String content,
        String contentHash) {

    /**
     * What a framework leaves out, or did not have yet when an inspection began under it, it has none of. It ends in a
     * published report then, and copies of it leave as the law has it.
     */
    public Framework {
        joint = joint == null ? JointInspection.NONE : joint;
        sample = sample == null ? Sample.NONE : sample;
        vulnerableGroups = vulnerableGroups == null ? List.of() : List.copyOf(vulnerableGroups);
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
        activities = activities == null ? List.of() : List.copyOf(activities);
        conclusionQuestions = conclusionQuestions == null ? List.of() : List.copyOf(conclusionQuestions);
        reportTimeScales = reportTimeScales == null ? List.of() : List.copyOf(reportTimeScales);
        retention = retention == null ? List.of() : List.copyOf(retention);
        limiting = limiting == null ? List.of() : List.copyOf(limiting);
        output = InspectionOutput.of(output, status);
        scale = scale == null ? List.of() : List.copyOf(scale);
        reInspection = reInspection == null ? List.of() : List.copyOf(reInspection);
        copies = copies == null ? ReportCopy.BY_LAW : List.copyOf(copies);
    }

    /** As its file says it. What follows on which day is said by its standing in {@code life}. */
    public enum Status {
        @JsonProperty("consultation")
        CONSULTATION,
        @JsonProperty("pilot")
        PILOT,
        @JsonProperty("in-force")
        IN_FORCE,
        @JsonProperty("deferred")
        DEFERRED,
        @JsonProperty("withdrawn")
        WITHDRAWN,
        @JsonProperty("superseded")
        SUPERSEDED
    }

    /**
     * @param from          the first day, as it was announced
     * @param to            the last day, or null while no end is known
     * @param deferredUntil the first day after all; null where it was not deferred
     */
    public record InForce(LocalDate from, LocalDate to, LocalDate deferredUntil) {}

    /**
     * @param workingDays      from the call to the first day on site; 0 is unannounced: the call is made on that day
     * @param firstDayNormally the day of the week on which inspections normally begin
     */
    public record Notice(int workingDays, DayOfWeek firstDayNormally) {}

    /**
     * A kind of information.
     *
     * @param text       more about it, or null
     * @param restricted whether what was read of it is for the lead, quality assurance, managers and those the lead
     *                   names alone
     */
    public record Information(String id, String title, String text, boolean restricted) {}

    /**
     * A stage of the child's journey.
     *
     * @param id          one of those that the authority's lists show, unless the stage is a further one
     * @param strands     ids of what is evaluated at it; null is every strand
     * @param reachedWith of a further stage, ids of listed ones: a child that reached one of them is followed through
     *                    this one too; empty for a stage that the lists show by themselves
     */
    public record Stage(String id, String title, String text, List<String> strands, List<String> reachedWith) {

        public Stage {
            strands = strands == null ? null : List.copyOf(strands);
            reachedWith = reachedWith == null ? List.of() : List.copyOf(reachedWith);
        }

        /** Whether the model of the journey does not draw it. */
        public boolean isFurther() {
            return !isListed() || !StageChecks.DRAWN.contains(id);
        }

        /** Whether the authority's lists show by themselves who is at it. */
        public boolean isListed() {
            return reachedWith.isEmpty();
        }
    }

    /** A number of working days for each kind of task, by its element id without {@code task-}; {@code default} for the rest. */
    public record TaskWorkingDays(Map<String, Integer> days) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TaskWorkingDays {
            days = Map.copyOf(days);
        }

        /** @param task an element id with or without its {@code task-} */
        public int workingDays(String task) {
            String kind = task.startsWith("task-") ? task.substring("task-".length()) : task;
            return days.getOrDefault(kind, days.get("default"));
        }
    }

    /** What inspectors evaluate at every stage of a tracked case. */
    public record Strand(String id, String title, String text) {}

    /** What the scrutiny of a sampled case considers. */
    public record Theme(String id, String title, String text) {}

    /** Particularly vulnerable children whom no list of the authority marks. */
    public record VulnerableGroup(String id, String title) {}

    /** An agency whose work an inspector may see. */
    public record Agency(String id, String title) {}

    /**
     * What an inspector does beside the cases.
     *
     * @param kind   {@code observation}, {@code interview}, {@code meeting} or {@code document}
     * @param agency id of the agency it normally speaks of, or null
     */
    public record Activity(String id, String title, String kind, String agency) {}

    /**
     * @param graded  whether it takes a grade of the scale; otherwise it is a narrative
     * @param caps    whether the limiting rules that name no areas look at it
     * @param overall whether it is the overall judgement; at most one area is
     * @param partOf  id of the area that it is a part of, or null
     * @param looksAt what has to be seen before it is judged
     */
    public record JudgementArea(
            String id,
            String title,
            boolean graded,
            boolean caps,
            boolean overall,
            String partOf,
            String text,
            LooksAt looksAt) {

        public JudgementArea {
            looksAt = looksAt == null ? LooksAt.EVERYTHING : looksAt;
        }
    }

    /** What an area looks at: ids of the framework. Null is every one of a list, empty is none of it. */
    public record LooksAt(
            List<String> strands,
            List<String> stages,
            List<String> agencies,
            List<String> vulnerableGroups,
            List<String> activities) {

        /** Of an area that does not say. */
        public static final LooksAt EVERYTHING = new LooksAt(null, null, null, null, null);
    }

    /** One point of the scale. @param meaning what the grade says of a service */
    public record Grade(String id, String title, String meaning) {}

    /** @param area the judgement area of a heading of type {@code judgement}, otherwise null */
    public record Heading(String title, Type type, String area) {

        public enum Type {
            @JsonProperty("overall-grade")
            OVERALL_GRADE,
            @JsonProperty("areas-for-improvement")
            AREAS_FOR_IMPROVEMENT,
            @JsonProperty("about")
            ABOUT,
            @JsonProperty("judgement")
            JUDGEMENT
        }
    }

    /** By when an area for improvement is to be put right. */
    public record TimeScale(String id, String title) {}

    /**
     * @param acknowledgeWithinHours        hours of the clock, from the moment the concern was raised
     * @param answerWithinHours             hours of the clock, from its acknowledgement or from an answer's being sent
     *                                      back; null where the framework gives none
     * @param referralBackWithinWorkingDays for a case that the authority is asked to look at again
     */
    public record Concerns(int acknowledgeWithinHours, Integer answerWithinHours, int referralBackWithinWorkingDays) {}

    /** @param text what it says, or null */
    public record Source(String title, String text) {}

    /** @throws IllegalArgumentException when the framework has no such stage; the message says which it has */
    public Stage stage(String stageId) {
        return named(stages, Stage::id, stageId, NotInFramework.What.STAGE);
    }

    /**
     * The ids of the stages that a child's case is followed through, in the framework's order; those that it leaves out
     * are not among them.
     *
     * @param listed ids of the stages that the child reached, as the lists tell it
     */
    public List<String> stagesOf(Collection<String> listed) {
        return stages.stream()
                .filter(stage -> stage.isListed()
                        ? listed.contains(stage.id())
                        : stage.reachedWith().stream().anyMatch(listed::contains))
                .map(Stage::id)
                .toList();
    }

    /** The ids of its stages that the authority's lists show by themselves. */
    public List<String> listedStages() {
        return stages.stream().filter(Stage::isListed).map(Stage::id).toList();
    }

    /**
     * What is evaluated at a stage, in the framework's order.
     *
     * @throws IllegalArgumentException when the framework has no such stage
     */
    public List<Strand> strandsAt(String stageId) {
        List<String> asked = stage(stageId).strands();
        return strands.stream()
                .filter(strand -> asked == null || asked.contains(strand.id()))
                .toList();
    }

    /** @throws IllegalArgumentException when the framework has no such strand; the message says which it has */
    public Strand strand(String strandId) {
        return named(strands, Strand::id, strandId, NotInFramework.What.STRAND);
    }

    /** @throws IllegalArgumentException when the framework has no such theme; the message says which it has */
    public Theme theme(String themeId) {
        return named(themes, Theme::id, themeId, NotInFramework.What.THEME);
    }

    /**
     * What is asked at the end of a case, in the framework's order.
     *
     * @param tracked whether it is followed through all its stages
     * @param reached those stages
     */
    public List<ConclusionQuestion> questionsOf(boolean tracked, Collection<String> reached) {
        return conclusionQuestions.stream()
                .filter(question -> question.isAskedOf(tracked, reached))
                .toList();
    }

    /** @throws IllegalArgumentException when the framework asks nothing of that id; the message says what it asks */
    public ConclusionQuestion conclusionQuestion(String questionId) {
        return named(conclusionQuestions, ConclusionQuestion::id, questionId, NotInFramework.What.QUESTION);
    }

    /**
     * Whether something is evidence for an area.
     *
     * @param evidenceFor ids of the areas that it says it is evidence for; empty is the whole
     */
    public boolean isEvidenceFor(List<String> evidenceFor, String areaId) {
        return evidenceFor.isEmpty() ? isOfTheWhole(areaId) : evidenceFor.contains(areaId);
    }

    /** Whether what is said of a case as a whole is evidence for this area: the overall one, or each without one. */
    public boolean isOfTheWhole(String areaId) {
        return overall().isEmpty() || isOverall(areaId);
    }

    /** @throws IllegalArgumentException when the framework has no such area; the message says which it has */
    public JudgementArea judgementArea(String areaId) {
        return named(judgementAreas, JudgementArea::id, areaId, NotInFramework.What.AREA);
    }

    /** The area whose grade is the overall grade; empty where the framework gives none. */
    public Optional<JudgementArea> overall() {
        return judgementAreas.stream().filter(JudgementArea::overall).findFirst();
    }

    /** Whether that is the overall judgement. */
    public boolean isOverall(String areaId) {
        return overall().filter(area -> area.id().equals(areaId)).isPresent();
    }

    /** Whether anything is graded under it; where nothing is, what inspectors find is told in words alone. */
    public boolean grades() {
        return !scale.isEmpty();
    }

    /** @throws IllegalArgumentException when it is no grade of this scale; the message says which are */
    public Grade grade(String gradeId) {
        return named(scale, Grade::id, gradeId, NotInFramework.What.GRADE);
    }

    /** The place of a grade on the scale: 1 is the best. */
    public int rank(String gradeId) {
        return scale.indexOf(grade(gradeId)) + 1;
    }

    /**
     * What the framework says comes after an overall grade, whether it was set or only proposed.
     *
     * @param overallGrade null where none was given
     */
    public Optional<ReInspection> after(String overallGrade) {
        return reInspection.stream()
                .filter(next -> next.follows(overallGrade))
                .findFirst()
                .map(next -> next.settledBy(scale));
    }

    /** Whether its inspections are visits to an authority that is monitored: whatever they find, it is monitored on. */
    public boolean isOfVisits() {
        return reInspection.stream().anyMatch(next -> next.grade() == null && next.then() == ReInspection.Then.MONITOR);
    }

    /** The areas that a limiting rule looks at. */
    public List<JudgementArea> areasUnder(LimitingRule rule) {
        return judgementAreas.stream().filter(rule::looksAt).toList();
    }

    /** Whether a limiting rule holds, with these grades by the area's id. */
    public boolean holds(LimitingRule rule, Map<String, String> grades) {
        return areasUnder(rule).stream()
                        .map(area -> grades.get(area.id()))
                        .filter(grade -> grade != null && rank(grade) >= rank(rule.when()))
                        .count()
                >= rule.atLeast();
    }

    static <T> T named(List<T> list, Function<T, String> id, String wanted, NotInFramework.What what) {
        return list.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new NotInFramework(what, wanted, list.stream().map(id).toList()));
    }
}
