package org.waymark.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.Heading.Type;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.report.Improvement;
import org.waymark.report.ReportHeading;
import org.waymark.report.writing.WrittenReport.Area;
import org.waymark.report.writing.WrittenReport.Section;

class WrittenReportTest {

    private static final List<ReportHeading> HEADINGS = List.of(
            new ReportHeading("overall", "Overall effectiveness", Type.OVERALL_GRADE, "overall"),
            new ReportHeading("areas-for-improvement", "Areas for improvement", Type.AREAS_FOR_IMPROVEMENT, null),
            new ReportHeading("about", "About this inspection", Type.ABOUT, null),
            new ReportHeading("practice", "The quality of practice", Type.JUDGEMENT, "practice"));

    private static final List<Framework.TimeScale> SCALES = List.of(
            new Framework.TimeScale("immediately", "Immediately"),
            new Framework.TimeScale("within-three-months", "Within three months"));

    @Test
    void theTextsComeBackByHeading() {
        WrittenReport written = new WrittenReport(
                List.of(new Section("overall", " Good. "), new Section("practice", "Sound.")),
                List.of(new Area("See  children\nalone.", "immediately")),
                null,
                null,
                null);

        assertThat(written.texts(HEADINGS, new FormRefusals()))
                .containsEntry("overall", "Good.")
                .containsEntry("practice", "Sound.");
        assertThat(written.areas(HEADINGS, SCALES, List.of(), new FormRefusals()))
                .containsExactly(new Improvement("See children alone.", "immediately"));
    }

    @Test
    void eachEmptyHeadingIsNamed() {
        WrittenReport written = new WrittenReport(List.of(new Section("overall", " ")), List.of(), null, null, null);

        assertThat(refused(written))
                .containsExactly(
                        new FieldError("sections[0].text", "Write the text under \"Overall effectiveness\"."),
                        new FieldError("sections", "Write the text under \"The quality of practice\"."),
                        new FieldError("improvements", "Name at least one area under \"Areas for improvement\"."));
    }

    @Test
    void whatThePdfCannotPrintIsToldAtItsField() {
        WrittenReport written = new WrittenReport(
                List.of(
                        new Section("overall", "Held face\u2011to\u2011face. \u2713 Seen."),
                        new Section("practice", "\u0645.")),
                List.of(new Area("See \uD83D\uDE00.", "immediately")),
                null,
                null,
                null);

        assertThat(refused(written))
                .extracting(FieldError::field)
                .containsExactly("sections[0].text", "sections[1].text", "improvements[0].what");
        assertThat(refused(written).get(0).message()).contains("cannot print “\u2713”.");
    }

    @Test
    void aHeadingThatIsNotWrittenHereIsRefused() {
        WrittenReport written = new WrittenReport(
                List.of(new Section("overall", "x"), new Section("practice", "x"), new Section("about", "x")),
                List.of(),
                null,
                null,
                null);

        assertThat(refused(written).get(0).field()).isEqualTo("sections[2].section");
        assertThat(refused(written).get(0).message()).startsWith("This is no heading to be written here");
    }

    @Test
    void anAreaWithoutATimeScaleIsRefused() {
        WrittenReport written =
                new WrittenReport(List.of(), List.of(new Area("See children.", "soon")), null, null, null);

        assertThat(refused(written)).extracting(FieldError::field).contains("improvements[0].timeScale");
    }

    @Test
    void areasForImprovementStandInTheOrderOfTheFrameworksTimeScales() {
        WrittenReport written = new WrittenReport(
                List.of(),
                List.of(new Area("Record decisions.", "within-three-months"), new Area("See children.", "immediately")),
                null,
                null,
                null);

        assertThat(written.areas(HEADINGS, SCALES, List.of(), new FormRefusals()))
                .extracting(Improvement::what)
                .containsExactly("See children.", "Record decisions.");
    }

    @Test
    void anInspectionWhoseFrameworkHasNoTimeScalesNeedsNone() {
        WrittenReport written =
                new WrittenReport(List.of(), List.of(new Area("See children.", null)), null, null, null);

        assertThat(written.areas(HEADINGS, List.of(), List.of(), new FormRefusals()))
                .containsExactly(new Improvement("See children.", null));
    }

    @Test
    void whatTheReportLacksIsToldWhereItIsWritten() {
        WrittenReport written = new WrittenReport(
                List.of(new Section("overall", "Good."), new Section("practice", "Sound.")),
                List.of(new Area("Record  decisions.", "within-three-months"), new Area("See C007.", "immediately")),
                null,
                null,
                null);
        List<Improvement> areas = written.areas(HEADINGS, SCALES, List.of(), new FormRefusals());

        assertThat(written.places(
                        List.of(
                                new ReportCheck.Missing("practice", 2, "The quality of practice", "A number.", true),
                                new ReportCheck.Missing("overall", null, "Overall", "No finding.", true),
                                new ReportCheck.Missing(
                                        "areas-for-improvement", 1, "Areas for improvement", "A case.", false)),
                        areas))
                .containsExactly(
                        new FieldError("sections[1].text", "Paragraph 2: A number."),
                        new FieldError("sections[0].text", "No finding."),
                        new FieldError("improvements[1].what", "A case."));
    }

    private static List<FieldError> refused(WrittenReport written) {
        FormRefusals wrong = new FormRefusals();
        written.texts(HEADINGS, wrong);
        written.areas(HEADINGS, SCALES, List.of(), wrong);
        return wrong.errors();
    }
}
