package org.waymark.report.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkFields;
import org.waymark.framework.InspectionFocus.FocusChoice;
import org.waymark.inspection.Experience;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.report.writing.ReportFigures.Figures;

/** The account of the inspection, written from its facts alone. */
final class AboutInspection {

    private AboutInspection() {}

    /**
     * One paragraph a line.
     *
     * @param focus what was looked at in particular; null where the framework has nothing to choose
     */
    static String text(InspectionView inspection, Figures figures, FocusChoice focus) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("This inspection was carried out under the framework \""
                + inspection.framework().title() + "\". The authority for it is "
                + law(inspection.framework().legalSource()) + ".");
        if (focus != null) {
            paragraphs.add(inspection.framework().focus().title() + ": " + focus.title() + "."
                    + (focus.text() == null ? "" : " " + focus.text()));
        }
        paragraphs.add(when(inspection));
        team(inspection.members()).map(own -> own + partners(inspection)).ifPresent(paragraphs::add);
        AboutCases.Asked asked = AboutCases.Asked.of(inspection.framework().sample());
        if (asked.minimum() > 0) {
            paragraphs.add(AboutCases.text(figures.cases(), asked));
        }
        paragraphs.add(AboutWork.text(figures.work(), figures.cases()));
        assumed(inspection.framework()).ifPresent(paragraphs::add);
        return String.join("\n", paragraphs);
    }

    /** Of which rules no source gives all; each, and why it is so, stands on the framework's page. */
    private static Optional<String> assumed(Framework framework) {
        List<String> assumed = FrameworkFields.of(framework).assumed(framework.life());
        return assumed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Not every rule of this inspection comes from a published source. Where none gives one, whoever"
                                + " wrote the framework down assumed it. Such rules are about "
                                + String.join("; ", assumed)
                                + ". Each of them stands on the framework's page, with the reason.");
    }

    /** As it stands within a sentence, whether the framework begins it with an article or not. */
    static String law(String legalSource) {
        return legalSource.matches("(?i)the .*") ? "the" + legalSource.substring("the".length()) : "the " + legalSource;
    }

    private static String when(InspectionView inspection) {
        int notice = inspection.framework().notice().workingDays();
        String told = notice == 0
                ? "The inspection was unannounced."
                : (inspection.framework().joint().others().isEmpty()
                                ? "The authority was"
                                : "Those who were inspected were")
                        + " told " + count(notice, "working day", "working days") + " before the inspection.";
        LocalDate first = inspection.firstDay();
        LocalDate last = inspection.lastDayOnSite() == null ? inspection.plannedLastDay() : inspection.lastDayOnSite();
        return told + " Inspectors were on site "
                + (last.equals(first)
                        ? "on " + InWords.date(first)
                        : "from " + InWords.date(first) + " to " + InWords.date(last)
                                + (inspection
                                                .framework()
                                                .fieldwork()
                                                .offSiteDays()
                                                .isEmpty()
                                        ? ""
                                        : inspection
                                                                .framework()
                                                                .fieldwork()
                                                                .offSiteDays()
                                                                .size()
                                                        == 1
                                                ? ", with a day off site between"
                                                : ", with days off site between"))
                + ".";
    }

    private static Optional<String> team(List<Member> members) {
        List<Member> inspectors = members.stream()
                .filter(member -> member.role() != Role.QUALITY && !member.isPartner())
                .toList();
        if (inspectors.isEmpty()) {
            return Optional.empty();
        }
        Map<Experience, Long> experienced = inspectors.stream()
                .collect(Collectors.groupingBy(Member::experience, LinkedHashMap::new, Collectors.counting()));
        String first = inspectors.get(0).experience().inWords();
        if (inspectors.size() == 1) {
            return Optional.of("The lead inspector inspected alone, and is experienced in " + first + ".");
        }
        String experience = experienced.size() == 1
                ? "all of them experienced in " + first
                : inOneSentence(experienced).replaceFirst(" in ", " experienced in ");
        return Optional.of("The inspection team was " + inspectors.size()
                + " inspectors, the lead inspector among them: " + experience + ".");
    }

    /** Such as "4 in social care and 1 in education". */
    private static String inOneSentence(Map<Experience, Long> experienced) {
        List<String> parts = experienced.entrySet().stream()
                .map(one -> one.getValue() + " in " + one.getKey().inWords())
                .toList();
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** Such as " With them came 2 inspectors from Care Quality Commission."; nothing where one inspects alone. */
    private static String partners(InspectionView inspection) {
        List<String> partners = PartnerInspectorates.of(inspection.framework()).stream()
                .filter(partner -> membersOf(partner, inspection) > 0)
                .map(partner ->
                        count(membersOf(partner, inspection), "inspector", "inspectors") + " from " + partner.title())
                .toList();
        int last = partners.size() - 1;
        return partners.isEmpty()
                ? ""
                : " With them came "
                        + (last == 0 ? "" : String.join(", ", partners.subList(0, last)) + " and ")
                        + partners.get(last) + ".";
    }

    private static int membersOf(PartnerInspectorates.Partner partner, InspectionView inspection) {
        return (int) inspection.members().stream()
                .filter(member -> partner.id().equals(member.inspectorate()))
                .count();
    }

    /** {@code 1 day}, {@code 12 days}. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
