package org.waymark.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.InWords;
import org.waymark.inspection.Experience;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.report.ReportFigures.Figures;

/** The account of the inspection, written from its facts alone. */
final class AboutInspection {

    private AboutInspection() {}

    /** One paragraph a line. */
    static String text(InspectionView inspection, Figures figures) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("This inspection was carried out under the framework \""
                + inspection.framework().title() + "\". The authority for it is the "
                + inspection.framework().legalSource() + ".");
        paragraphs.add(when(inspection));
        paragraphs.add(team(inspection.members()));
        cases(figures).ifPresent(paragraphs::add);
        practice(figures).ifPresent(paragraphs::add);
        return String.join("\n", paragraphs);
    }

    private static String when(InspectionView inspection) {
        int notice = inspection.framework().notice().workingDays();
        String told = notice == 0
                ? "The inspection was unannounced."
                : "The authority was told " + count(notice, "working day", "working days") + " before the inspection.";
        LocalDate last = inspection.lastDayOnSite() == null ? inspection.plannedLastDay() : inspection.lastDayOnSite();
        return told + " Inspectors were on site from " + InWords.date(inspection.firstDay()) + " to "
                + InWords.date(last) + ".";
    }

    private static String team(List<Member> members) {
        List<Member> inspectors =
                members.stream().filter(member -> member.role() != Role.QUALITY).toList();
        long socialCare = inspectors.stream()
                .filter(member -> member.experience() == Experience.SOCIAL_CARE)
                .count();
        long education = inspectors.size() - socialCare;
        return "The inspection team was "
                + count(inspectors.size(), "inspector", "inspectors")
                + ", the lead inspector among them: "
                + socialCare + " experienced in social care and " + education + " in education.";
    }

    private static Optional<String> cases(Figures figures) {
        if (figures.cases() == 0) {
            return Optional.empty();
        }
        return Optional.of("Inspectors looked at the cases of "
                + count(figures.cases(), "child", "children")
                + ". They followed " + figures.tracked() + " of them through every stage of the child's journey. "
                + count(figures.goodPractice(), "case was", "cases were")
                + " put forward by the authority to show good practice. Inspectors met children or their families in "
                + count(figures.families(), "case", "cases") + ".");
    }

    private static Optional<String> practice(Figures figures) {
        if (figures.observations() + figures.interviews() == 0) {
            return Optional.empty();
        }
        return Optional.of("They observed practice or shadowed staff on "
                + count(figures.observations(), "occasion", "occasions") + " and held "
                + count(figures.interviews(), "interview", "interviews") + ".");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
