package org.waymark.report.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.machine.Sha256;
import org.waymark.platform.print.PrintableText;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.report.Edition;
import org.waymark.report.FrozenReports;
import org.waymark.report.PublishedReport;
import org.waymark.report.PublishedReportRepository;
import org.waymark.report.PublishedVersion;
import org.waymark.report.PublishedVersion.Key;
import org.waymark.report.PublishedVersionRepository;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportHeading;
import org.waymark.report.ReportRenderer;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.ReportWithdrawn;
import org.waymark.report.writing.ReportCheck;

/** Puts a final report before the public, corrects it there by new versions, and withdraws it. */
@Service
@Transactional
public class Publication {

    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private final PublishedReportRepository published;
    private final PublishedVersionRepository versions;
    private final FrozenReports frozen;
    private final ReportRenderer renderer;
    private final Inspections inspections;
    private final ReportCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(
            PublishedReportRepository published,
            PublishedVersionRepository versions,
            FrozenReports frozen,
            ReportRenderer renderer,
            Inspections inspections,
            ReportCheck check,
            ApplicationEventPublisher events,
            Clock clock) {
        this.published = published;
        this.versions = versions;
        this.frozen = frozen;
        this.renderer = renderer;
        this.inspections = inspections;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /** The final report, word for word as it was sent (2012: paragraph 48), published now. */
    public void publish(InspectionView inspection, Instant now) {
        ReportContent content = frozen.get(inspection.id(), Which.FINAL);
        LocalDate today = London.dateOf(now);
        published.saveAndFlush(new PublishedReport(inspection, content, today, now));
        versions.save(version(inspection.id(), inspection.framework().id(), 1, content, now, List.of()));
    }

    private PublishedVersion version(
            String inspectionId,
            String frameworkId,
            int number,
            ReportContent content,
            Instant now,
            List<PublishedVersionRepository.PublishedVersionLine> lines) {
        String words = frozen.write(content);
        PublishedVersion version =
                new PublishedVersion(new Key(inspectionId, number), words, Sha256.hex(words), now, London.dateOf(now));
        LocalDate first = lines.isEmpty() ? London.dateOf(now) : lines.get(0).publishedOn();
        String page = renderer.published(content, new Edition(first, number, lines, frameworkId));
        version.printed(page, renderer.pdf(page, now));
        return version;
    }

    /**
     * Changes a paragraph of the published report. The version before stays readable.
     *
     * @param whatChanged for the public
     * @return the number of the new version
     * @throws RefusedAnswers when nothing is published, the place is not in the report, or the text may not leave or
     *                        cannot be printed
     */
    @WriteTransaction
    public int correct(String inspectionId, int paragraph, String text, String whatChanged, String manager) {
        PublishedReport report = required(inspectionId);
        ReportContent before = frozen.read(versions.findById(new Key(inspectionId, report.currentNumber()))
                .orElseThrow()
                .content());
        ReportContent after = before.with(paragraph, text)
                .orElseThrow(() ->
                        RefusedAnswers.of("paragraph", "There is no such paragraph. Choose one that is published."));
        requirePrintable("text", text);
        requireItsFigures(before, paragraph, text);
        requirePrintable("whatChanged", whatChanged);
        check.requireHarmless(inspectionId, "text", text);
        check.requireHarmless(inspectionId, "whatChanged", whatChanged);
        Instant now = clock.instant();
        int number = report.corrected(now);
        List<PublishedVersionRepository.PublishedVersionLine> lines = new ArrayList<>(versions.linesOf(inspectionId));
        lines.add(new PublishedVersionRepository.PublishedVersionLine(number, London.dateOf(now), whatChanged));
        PublishedVersion version = version(inspectionId, report.frameworkId(), number, after, now, lines);
        version.corrects(whatChanged, manager);
        versions.save(version);
        inspections.note(inspectionId, "What is published was corrected: version " + number, whatChanged);
        return number;
    }

    /** The account's figures stand in its table too, and at the head of the report: none of them is left out of its words. */
    private static void requireItsFigures(ReportContent before, int number, String text) {
        before.sectionWith(number)
                .filter(section -> section.id().equals(ReportHeading.ABOUT))
                .flatMap(section -> section.indexOf(number).map(section.paragraphs()::get))
                .map(paragraph -> figuresOf(paragraph.text()))
                .filter(figures -> !figuresOf(text).containsAll(figures))
                .ifPresent(figures -> {
                    throw RefusedAnswers.of(
                            "text",
                            "The figures of this paragraph also stand in the table below it or at the head of the page,"
                                    + " which this does not change. Leave them as they are ("
                                    + String.join(", ", figures)
                                    + "), and add a sentence that says what is right.");
                });
    }

    private static List<String> figuresOf(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static void requirePrintable(String field, String text) {
        PrintableText.refusal(text).ifPresent(says -> {
            throw RefusedAnswers.of(field, says);
        });
    }

    /**
     * Takes the report from the public; its address says so, and why.
     *
     * @throws RefusedAnswers when nothing is published, or it was withdrawn before
     */
    @WriteTransaction
    public void withdraw(String inspectionId, String reason, String manager) {
        check.requireHarmless(inspectionId, "reason", reason);
        Instant now = clock.instant();
        required(inspectionId).withdraw(manager, reason, London.dateOf(now), now);
        events.publishEvent(new ReportWithdrawn(inspectionId, reason));
    }

    private PublishedReport required(String inspectionId) {
        return published
                .findById(inspectionId)
                .orElseThrow(() -> RefusedAnswers.of("", "Nothing of this inspection is published."));
    }

    @Transactional(readOnly = true)
    public Optional<PublishedReport> of(String inspectionId) {
        return published.findById(inspectionId);
    }
}
