package org.waymark.report.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.Heading.Type;
import org.waymark.framework.InspectedBody;
import org.waymark.inspection.InspectionChoices;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.Drafts;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.Improvement;
import org.waymark.report.Paragraphs;
import org.waymark.report.Report;
import org.waymark.report.ReportContent.Grade;
import org.waymark.report.ReportHeading;
import org.waymark.report.ReportStage;
import org.waymark.report.Reports;
import org.waymark.report.writing.ReportCheck.Checked;
import org.waymark.safeguarding.OpenConcerns;

/** What an author has before them, and what they wrote: the same for a first draft and for a revision. */
@Component
public class Writing {

    private static final List<String> WRITTEN_AT = List.of("task-draft-report", "task-revise-report");

    private final Inspections inspections;
    private final Reports reports;
    private final ReportAssembly assembly;
    private final Citable citable;
    private final Judgements judgements;
    private final ReportCheck check;
    private final Drafts drafts;
    private final OpenConcerns concerns;

    Writing(
            Inspections inspections,
            Reports reports,
            ReportAssembly assembly,
            Citable citable,
            Judgements judgements,
            ReportCheck check,
            Drafts drafts,
            OpenConcerns concerns) {
        this.inspections = inspections;
        this.reports = reports;
        this.assembly = assembly;
        this.citable = citable;
        this.judgements = judgements;
        this.check = check;
        this.drafts = drafts;
        this.concerns = concerns;
    }

    Page page(String inspectionId, String user) {
        InspectionView inspection = inspections.byId(inspectionId);
        Report report = reports.of(inspectionId);
        List<ReportHeading> headings = ReportHeading.of(inspection.framework());
        Checked checked = checkNow(inspection);
        return new Page(
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().output().noun(),
                inspection.id(),
                inspection.inspectors().contains(user),
                openConcerns(inspectionId),
                sections(inspection, report, headings),
                report.improvements().stream()
                        .map(area -> new AreaInPage(area.what(), area.timeScale(), area.body()))
                        .toList(),
                inspection.framework().reportTimeScales().stream()
                        .map(scale -> new Choice(scale.id(), scale.title()))
                        .toList(),
                InspectionChoices.ofBodies(inspection.framework()),
                about(inspection, report),
                !report.text(ReportHeading.ABOUT).isEmpty(),
                report.latestQualityComments().stream()
                        .map(comment -> new Asked(
                                comment.section(),
                                titleOf(headings, comment.section()),
                                comment.comment(),
                                comment.answer()))
                        .toList(),
                report.toRevise(),
                report.judgedAnewAt() == null ? null : reopened(report),
                checked.missing(),
                checked.lengths(),
                inspection.framework().grades(),
                headings.stream().anyMatch(heading -> heading.type() == Type.AREAS_FOR_IMPROVEMENT),
                new Proposed(report.harmlessBecause()));
    }

    /** How many concerns about a child are open; null when none is. */
    public Integer openConcerns(String inspectionId) {
        int open = concerns.count(inspectionId);
        return open == 0 ? null : open;
    }

    void record(String inspectionId, String author, WrittenReport written) {
        InspectionView inspection = inspections.byId(inspectionId);
        Framework framework = inspection.framework();
        List<ReportHeading> headings = ReportHeading.of(framework);
        FormRefusals wrong = new FormRefusals();
        Map<String, String> texts = written.texts(headings, wrong);
        List<Improvement> areas = written.areas(
                headings,
                framework.reportTimeScales(),
                framework.joint().bodies().stream().map(InspectedBody::id).toList(),
                wrong);
        wrong.of(() -> requireToFollow(reports.of(inspectionId), written));
        Checked checked = check.of(inspection, texts, areas, written.harmlessBecause());
        wrong.also(written.places(checked.missing(), areas)).raise();
        reports.write(inspectionId, author, texts, areas, written.harmlessBecause(), written.answers());
    }

    private static void requireToFollow(Report report, WrittenReport written) {
        if (report.judgedAnewAt() != null && !Boolean.TRUE.equals(written.followsJudgement())) {
            throw RefusedAnswers.of(
                    "followsJudgement",
                    reopened(report) + " Revise the text where it has to follow, and say here that it does.");
        }
    }

    private static String reopened(Report report) {
        return "The judgement was reopened on " + InWords.day(London.dateOf(report.judgedAnewAt())) + ".";
    }

    /** The check of the words as they stand now: on the author's desk where they are being written. */
    public Checked checkNow(InspectionView inspection) {
        Report report = reports.of(inspection.id());
        Checked words = checkWords(inspection, report);
        if (report.judgedAnewAt() == null) {
            return words;
        }
        List<ReportCheck.Missing> missing = new ArrayList<>(words.missing());
        missing.add(
                0,
                new ReportCheck.Missing(
                        null,
                        null,
                        "Judgement",
                        reopened(report) + " The lead inspector has to revise the text so that it follows.",
                        false));
        return new Checked(missing, words.lengths());
    }

    private Checked checkWords(InspectionView inspection, Report report) {
        Optional<JsonNode> onDesk =
                report.stage() == ReportStage.PUBLISHED ? Optional.empty() : onDesk(inspection.id());
        if (onDesk.isEmpty()) {
            return check.of(inspection, report.texts(), report.improvements(), report.harmlessBecause());
        }
        Map<String, String> texts = new HashMap<>();
        onDesk.get()
                .path("sections")
                .forEach(section -> texts.put(
                        section.path("section").asText(""), section.path("text").asText("")));
        texts.values().removeIf("null"::equals);
        List<Improvement> areas = new ArrayList<>();
        onDesk.get().path("improvements").forEach(area -> {
            if (!area.path("what").asText("").isBlank()) {
                areas.add(new Improvement(
                        area.path("what").asText(),
                        area.path("timeScale").asText(null),
                        area.path("body").asText(null)));
            }
        });
        return check.of(
                inspection, texts, areas, onDesk.get().path("harmlessBecause").asText(null));
    }

    private Optional<JsonNode> onDesk(String inspectionId) {
        return Stream.of(WRITTEN_AT.get(1), WRITTEN_AT.get(0))
                .flatMap(element -> drafts.latest(inspectionId, element).stream())
                .map(Drafts.Draft::answers)
                .findFirst();
    }

    private List<SectionInPage> sections(InspectionView inspection, Report report, List<ReportHeading> headings) {
        Citable.Seen citing = citable.of(inspection);
        return headings.stream()
                .filter(ReportHeading::isWritten)
                .map(heading -> {
                    Grade grade = assembly.grade(inspection, heading);
                    List<Citable.CitableLine> seen = citing.evidence(heading.area());
                    return new SectionInPage(
                            heading.id(),
                            heading.title(),
                            gradeInWords(inspection.framework(), heading, grade),
                            heading.type() == Type.OVERALL_GRADE
                                    ? judgements
                                            .heldDown(inspection.id())
                                            .map(Writing::heldDown)
                                            .orElse(null)
                                    : null,
                            Citable.findings(citing, heading.area()),
                            seen,
                            citable.figures(inspection, heading, seen),
                            report.text(heading.id()));
                })
                .toList();
    }

    private static String heldDown(Judgements.HeldDown grade) {
        return grade.inWords()
                + " What the team found was written for what it proposed: see that the text carries the grade that stands.";
    }

    /** Null where the framework gives no grade for what stands under the heading. */
    private static String gradeInWords(Framework framework, ReportHeading heading, Grade grade) {
        if (grade != null) {
            return grade.title();
        }
        return framework.judgementArea(heading.area()).graded() ? "no grade yet" : null;
    }

    private List<Paragraph> about(InspectionView inspection, Report report) {
        String fixed = report.text(ReportHeading.ABOUT);
        return Paragraphs.of(fixed.isEmpty() ? assembly.about(inspection).text() : fixed).stream()
                .map(Paragraph::new)
                .toList();
    }

    static String titleOf(List<ReportHeading> headings, String id) {
        return headings.stream()
                .filter(heading -> heading.id().equals(id))
                .map(ReportHeading::title)
                .findFirst()
                .orElse(id);
    }

    /**
     * @param openConcerns how many are open; null when none is
     * @param bodies       that may answer for what is to be improved; empty where the local authority alone is inspected
     * @param about        the account of the inspection, computed
     * @param aboutStands  whether it stands as it was sent: what is recorded moves it no more
     * @param replies      what quality assurance asks to be changed, each to be answered
     * @param toRevise     what the manager asks to be revised; null when nothing
     * @param judgedAnew   that the judgement was reopened since the text was written, in words; null when it was not
     * @param missing      what the report lacks before it can leave, as it was saved last
     * @param lengths      words and sentences by section
     * @param graded       whether the framework has grades
     * @param improves     whether it has a heading for areas for improvement
     */
    record Page(
            String reference,
            String authority,
            String output,
            String inspectionId,
            boolean mayRaiseConcern,
            Integer openConcerns,
            List<SectionInPage> sections,
            List<AreaInPage> improvements,
            List<Choice> timeScales,
            List<Choice> bodies,
            List<Paragraph> about,
            boolean aboutStands,
            List<Asked> replies,
            String toRevise,
            String judgedAnew,
            List<ReportCheck.Missing> missing,
            List<ReportCheck.Length> lengths,
            boolean graded,
            boolean improves,
            Proposed answers) {}

    record Proposed(String harmlessBecause) {}

    record Paragraph(String text) {}

    /**
     * @param heldDown that another grade was proposed than stands, in a sentence; null where it is the same
     * @param findings what the team found, with what each finding rests on
     * @param evidence what was seen of it
     * @param figures  counts that the section may cite
     */
    record SectionInPage(
            String section,
            String title,
            String grade,
            String heldDown,
            List<Citable.Finding> findings,
            List<Citable.CitableLine> evidence,
            List<Citable.Figure> figures,
            String text) {}

    record AreaInPage(String what, String timeScale, String body) {}

    /** @param answer what the author did for it; null when they have not said */
    record Asked(String section, String heading, String comment, String answer) {}
}
