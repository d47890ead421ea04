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
import org.waymark.report.ReportFigures.Seen;
import org.waymark.report.ReportFigures.Work;

/** The account of the inspection, written from its facts alone. */
final class AboutInspection {

    private static final int MINUTES = 60;

    private AboutInspection() {}

    /**
     * One paragraph a line.
     *
     * @param small a number of children below this one is not written, since it may show who they are
     */
    static String text(InspectionView inspection, Figures figures, int small) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("This inspection was carried out under the framework \""
                + inspection.framework().title() + "\". The authority for it is the "
                + inspection.framework().legalSource() + ".");
        paragraphs.add(when(inspection));
        paragraphs.add(team(inspection.members()));
        cases(figures.cases(), small).ifPresent(paragraphs::add);
        practice(figures.work()).ifPresent(paragraphs::add);
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

    private static Optional<String> cases(Seen seen, int small) {
        if (seen.all() == 0) {
            return Optional.empty();
        }
        return Optional.of("Inspectors looked at the cases of "
                + SmallNumbers.inWords(seen.all(), small) + (seen.all() == 1 && small <= 1 ? " child" : " children")
                + ". " + followed(seen, small) + " The authority put forward "
                + SmallNumbers.inWords(seen.goodPractice(), small)
                + " of them to show good practice. Inspectors met children or their families in "
                + SmallNumbers.inWords(seen.families(), small) + " of them.");
    }

    private static String followed(Seen seen, int small) {
        if (SmallNumbers.tell(seen.tracked(), seen.sampled(), small)) {
            return "They followed some of them through every stage of the child's journey, and sampled the others.";
        }
        return "They followed " + SmallNumbers.inWords(seen.tracked(), small)
                + " of them through every stage of the child's journey, and sampled "
                + SmallNumbers.inWords(seen.sampled(), small) + ".";
    }

    private static Optional<String> practice(Work work) {
        if (work.observations() + work.interviews() + work.meetings() + work.documents() == 0) {
            return Optional.empty();
        }
        String did = "They observed practice or shadowed staff on "
                + count(work.observations(), "occasion", "occasions") + ", held "
                + count(work.interviews(), "interview", "interviews") + " and "
                + count(work.meetings(), "meeting", "meetings") + " with groups, and read "
                + count(work.documents(), "document", "documents") + ".";
        int hours = Math.round((float) work.minutes() / MINUTES);
        return Optional.of(
                hours == 0
                        ? did
                        : did + " This took " + count(hours, "hour", "hours") + ", " + work.directPercent()
                                + "% of it with children, families and front-line staff.");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
