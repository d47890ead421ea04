package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.casework.cohort.CaseFigures;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.InspectionFocus;
import org.waymark.framework.site.FrameworkPreview;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.focus.ChosenFocus;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.machine.OwnFiles;
import org.waymark.platform.mail.WrittenLetters;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.web.OfflinePage;
import org.waymark.rehearsal.outcome.RunJudgements;
import org.waymark.rehearsal.outcome.RunLetters;
import org.waymark.rehearsal.outcome.RunPicture;
import org.waymark.rehearsal.outcome.WhatLedThere;
import org.waymark.report.publication.PublishedReports;

/** One whole inspection, from its plan to its end, and what came of it. */
@Component
class Rehearsal {

    private static final String NORMAL_END = "end-inspection-closed";

    /** Working days before the first day on site on which the run begins; where the notice is long, so many before the notice. */
    private static final int PREPARATION = 10;

    private static final int PREPARATION_BEFORE_NOTICE = 5;

    private final RunServices services;
    private final Frameworks frameworks;
    private final Actors actors;
    private final InspectedBodies bodies;
    private final ChosenFocus focus;
    private final RunTimeline timeline;
    private final Deadlines deadlines;
    private final CaseFigures cases;
    private final Judgements judgements;
    private final WrittenLetters letters;
    private final PublishedReports reports;
    private final OfflinePage page;
    private final FrameworkPreview preview;
    private final WorkingDays calendar;

    Rehearsal(
            RunServices services,
            Frameworks frameworks,
            Actors actors,
            InspectedBodies bodies,
            ChosenFocus focus,
            RunTimeline timeline,
            Deadlines deadlines,
            CaseFigures cases,
            Judgements judgements,
            WrittenLetters letters,
            PublishedReports reports,
            OfflinePage page,
            FrameworkPreview preview,
            WorkingDays calendar) {
        this.services = services;
        this.frameworks = frameworks;
        this.actors = actors;
        this.bodies = bodies;
        this.focus = focus;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.cases = cases;
        this.judgements = judgements;
        this.letters = letters;
        this.reports = reports;
        this.page = page;
        this.preview = preview;
        this.calendar = calendar;
    }

    /**
     * Plays it, writes its results, and says on {@code say} how it goes.
     *
     * @return whether it came to its normal end with nothing left open
     */
    boolean play(Scenario scenario, Path out, PrintWriter say) throws IOException {
        return play(scenario, out, say, false);
    }

    /** @param debug whether a run that stops says by a stack trace where */
    boolean play(Scenario scenario, Path out, PrintWriter say, boolean debug) throws IOException {
        Optional<InspectionView> planned = plan(scenario, say);
        if (planned.isEmpty()) {
            return false;
        }
        InspectionView inspection = planned.get();
        DaysTold told = new DaysTold(say);
        Optional<String> end = perform(scenario, inspection, told, say, debug);
        List<Deadline> limits = deadlines.of(inspection.id());
        boolean whole = end.filter(NORMAL_END::equals).isPresent()
                && services.engine().running(inspection.id()) == 0
                && limits.stream().allMatch(limit -> limit.doneOn() != null);
        write(inspection.id(), limits, out);
        OwnFiles.write(
                out.resolve("forms.html"),
                told.forms().page(inspection.reference(), page).getBytes(StandardCharsets.UTF_8));
        OwnFiles.write(
                out.resolve("framework.html"),
                preview.file(inspection.framework()).getBytes(StandardCharsets.UTF_8));
        summarise(inspection, limits, out, whole, say);
        return whole;
    }

    private Optional<InspectionView> plan(Scenario scenario, PrintWriter say) {
        try {
            Framework framework = frameworks.byId(scenario.framework());
            RunJudgements.check(framework, scenario.script().judged());
            int notice = framework.notice().workingDays();
            int preparation = Math.max(PREPARATION, notice + PREPARATION_BEFORE_NOTICE);
            services.engine().setClock(London.morningOf(calendar.subtract(scenario.firstDay(), preparation)));
            actors.comeTogether();
            actors.of(scenario.authority());
            PlanRequest request = new PlanRequest(
                    scenario.framework(), scenario.authority(), scenario.firstDay(), true, scenario.visit());
            List<String> beside = actors.beside(framework, scenario.firstDay());
            return Optional.of(services.acting().as(Actors.MANAGER, () -> {
                InspectionView planned = services.inspections().plan(request);
                bodies.choose(planned, beside);
                focus.choose(planned, firstChoice(planned));
                return planned;
            }));
        } catch (RefusedAnswers refused) {
            refused.errors().forEach(error -> say.println(error.message()));
            return Optional.empty();
        } catch (YearNotKnown | IllegalArgumentException unknown) {
            say.println(unknown.getMessage());
            return Optional.empty();
        }
    }

    /** Of what the framework lets be chosen; null where there is nothing to choose. */
    private static String firstChoice(InspectionView planned) {
        InspectionFocus offered = planned.framework().focus();
        return offered == null ? null : offered.choices().get(0).id();
    }

    private Optional<String> perform(
            Scenario scenario, InspectionView inspection, DaysTold told, PrintWriter say, boolean debug) {
        List<String> team = actors.team(inspection.framework().team().size());
        ScenarioRun run = new ScenarioRun(
                services,
                scenario.as(scenario.script().with(team)),
                inspection,
                Pace.wholeTeam(inspection, calendar),
                task -> false,
                told);
        try {
            String end = run.toTheEnd();
            told.tell();
            return Optional.of(end);
        } catch (RuntimeException stopped) {
            told.tell();
            new WhatLedThere(inspection.framework())
                    .inWords(
                            run.atWork().map(WaitingTask::form).orElse(null),
                            run.atWork().map(WaitingTask::name).orElse(null),
                            stopped)
                    .forEach(say::println);
            if (debug) {
                stopped.printStackTrace(say);
            }
            return Optional.empty();
        }
    }

    private void write(String inspectionId, List<Deadline> limits, Path out) throws IOException {
        OwnFiles.directory(out);
        OwnFiles.write(
                out.resolve("timeline.json"),
                services.json()
                        .writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .writeValueAsBytes(timeline.of(inspectionId)));
        OwnFiles.write(
                out.resolve("timeline.svg"),
                RunPicture.of(services.inspections().byId(inspectionId), limits).getBytes(StandardCharsets.UTF_8));
        OwnFiles.write(
                out.resolve("letters.txt"),
                RunLetters.text(letters.about(inspectionId)).getBytes(StandardCharsets.UTF_8));
        Optional<String> html = reports.html(inspectionId);
        if (html.isPresent()) {
            OwnFiles.write(out.resolve("report.html"), html.get().getBytes(StandardCharsets.UTF_8));
        }
        Optional<byte[]> pdf = reports.pdf(inspectionId);
        if (pdf.isPresent()) {
            OwnFiles.write(out.resolve("report.pdf"), pdf.get());
        }
    }

    private void summarise(InspectionView inspection, List<Deadline> limits, Path out, boolean whole, PrintWriter say) {
        CaseFigures.Figures figures = cases.of(inspection.id());
        say.println();
        say.printf(
                "Inspection        %s, %s%n",
                inspection.reference(), inspection.authority().name());
        int asked = inspection.framework().sample().inAll();
        boolean goodPractice = inspection.framework().sample().goodPractice() > 0;
        say.printf(
                "Cases sampled     %d%s%n",
                figures.sample(), goodPractice ? ", good practice in addition " + figures.goodPractice() : "");
        if (figures.sample() > 0 && figures.sample() < asked) {
            say.printf(
                    "  The framework asks for %d: the lists hold no more of those it asks about. --children makes longer lists.%n",
                    asked);
        }
        say.printf("Cases tracked     %d%n", figures.tracked());
        int onSite = inspection.framework().sample().moreOnSite();
        if (onSite > 0 || figures.additions() > 0) {
            say.printf(
                    "Chosen by lead    %d beside these; on site the framework asks for %d%n",
                    figures.additions(), onSite);
        }
        RunJudgements.inWords(
                        inspection.framework(), judgements.of(inspection.id()), judgements.heldDown(inspection.id()))
                .forEach(say::println);
        say.printf(
                "Deadlines met     %d of %d%n",
                limits.stream().filter(Deadline::isMet).count(), limits.size());
        limits.forEach(limit -> say.printf("  %s: %s%n", limit.title(), how(limit)));
        say.printf("Written to        %s%n", out.toAbsolutePath().normalize());
        say.println(
                whole ? "It came to its normal end, with nothing left open." : "It did not come to its normal end.");
        say.flush();
    }

    private static String how(Deadline limit) {
        if (limit.date() == null) {
            return "NEVER BEGUN: what it is counted from (" + limit.countedFrom() + ") did not come";
        }
        if (limit.doneOn() == null) {
            return "due %s, NEVER DONE: what ends it (%s) did not come"
                    .formatted(InWords.date(limit.date()), limit.doneWhen());
        }
        return "due %s, done %s%s"
                .formatted(InWords.date(limit.date()), InWords.date(limit.doneOn()), limit.isMet() ? "" : ", LATE");
    }
}
