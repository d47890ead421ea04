package org.waymark.framework.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkLife;
import org.waymark.framework.InspectedBody;
import org.waymark.framework.InspectionOutput;
import org.waymark.framework.JointInspection;
import org.waymark.framework.ReInspection;
import org.waymark.framework.Sample;
import org.waymark.framework.consultation.FrameworkSection;
import org.waymark.framework.site.FrameworkPage.Entry;
import org.waymark.framework.site.FrameworkPage.Section;

/** A framework in sections, as those who are inspected ask for it. What it does not say is said to be left open. */
final class FrameworkSections {

    private static final String NOT_SAID = "The framework does not say.";

    private final Framework framework;
    private final FrameworkLife life;
    private final JointInspection joint;
    private final Function<String, String> titles;

    /** @param titles of frameworks, by their ids */
    FrameworkSections(Framework framework, Function<String, String> titles) {
        this.framework = framework;
        this.life = framework.life();
        this.joint = framework.joint();
        this.titles = titles;
    }

    List<Section> all() {
        return List.of(
                section(FrameworkSection.RATIONALE, framework.rationale()),
                section(
                        FrameworkSection.LAW,
                        List.of(framework.legalSource()),
                        framework.statutorySources().stream()
                                .map(source -> new Entry(source.title(), source.text()))
                                .toList()),
                section(FrameworkSection.LIFE, List.of(said(life.expectedLife())), replaced()),
                section(FrameworkSection.QUALITY, said(life.qualityAssurance())),
                section(FrameworkSection.COST, cost(), List.of()),
                section(
                        FrameworkSection.ASKED,
                        asked(),
                        framework.informationAskedFor().stream()
                                .map(one -> new Entry(one.title() + ofWhom(one), one.text()))
                                .toList()),
                section(FrameworkSection.JUDGED, List.of(grades()), areas()),
                section(FrameworkSection.REPORT, List.of(output()), headings()),
                section(FrameworkSection.AFTER, after(), List.of()));
    }

    private static Section section(FrameworkSection about, String text) {
        return section(about, List.of(text), List.of());
    }

    private static Section section(FrameworkSection about, List<String> paragraphs, List<Entry> entries) {
        return new Section(about.id(), about.title(), paragraphs, entries);
    }

    private static String said(String text) {
        return text == null ? NOT_SAID : text;
    }

    private List<Entry> replaced() {
        return life.replaces().stream()
                .map(id -> new Entry("It takes the place of", titles.apply(id)))
                .toList();
    }

    private List<String> cost() {
        FrameworkLife.Burden burden = life.burden();
        if (burden == null) {
            return List.of(NOT_SAID);
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("About " + count(burden.staffDays(), "day") + " of work of the authority's staff, in all.");
        if (burden.text() != null) {
            paragraphs.add(burden.text());
        }
        return paragraphs;
    }

    private List<String> asked() {
        List<String> asked = new ArrayList<>();
        if (!joint.others().isEmpty()) {
            asked.add("Inspected together are: "
                    + String.join(
                            ", ",
                            joint.bodies().stream().map(InspectedBody::title).toList())
                    + ".");
        }
        asked.add(notice());
        asked.add(onSite());
        asked.add(cases());
        return asked;
    }

    /** Of which bodies beside the local authority it is asked; nothing where the local authority supplies it. */
    private String ofWhom(Framework.Information information) {
        List<String> asked = joint.others().stream()
                .filter(body -> body.askedFor() != null && body.askedFor().contains(information.id()))
                .map(InspectedBody::title)
                .toList();
        return asked.isEmpty() ? "" : " (asked of: " + String.join(", ", asked) + ")";
    }

    private String notice() {
        int days = framework.notice().workingDays();
        boolean alone = joint.others().isEmpty();
        return days == 0
                ? "Inspections are unannounced: " + (alone ? "the authority" : "each of these")
                        + " is told on the first day on site."
                : (alone ? "The authority" : "Each of these") + " is told " + count(days, "working day")
                        + " before the first day on site.";
    }

    private String onSite() {
        int inspectors = framework.team().size();
        int days = framework.fieldwork().daysOnSite()
                - framework.fieldwork().offSiteDays().size();
        String beside = String.join(
                " and ",
                joint.inspectorates().stream()
                        .filter(one -> !one.leadsOverall())
                        .map(one -> one.members() + " from " + one.title())
                        .toList());
        return "Inspectors are on site for %s, normally %s%s."
                .formatted(
                        count(days, "working day"),
                        inspectors == 1 ? "one of them" : inspectors + " of them",
                        beside.isEmpty() ? "" : ", and beside them " + beside);
    }

    private String cases() {
        Sample sample = framework.sample();
        if (!sample.isAsked()) {
            return "They look at no single cases.";
        }
        List<String> said = new ArrayList<>();
        said.add("They look at %s or more%s. %s."
                .formatted(count(sample.minimum(), "case"), ofWhom(sample.from()), chosen(sample)));
        sample.furtherDraws()
                .forEach(one -> said.add("%s more are drawn by themselves: %s%s."
                        .formatted(count(one.minimum(), "case"), one.title(), ofWhom(one.from()))));
        if (sample.goodPractice() > 0) {
            said.add("The authority names %s of good practice in addition."
                    .formatted(count(sample.goodPractice(), "case")));
        }
        if (sample.moreOnSite() > 0) {
            said.add("Inspectors choose %d more on site.".formatted(sample.moreOnSite()));
        }
        if (sample.audits() > 0) {
            said.add("The authority audits %s itself.".formatted(count(sample.audits(), "case")));
        }
        return String.join(" ", said);
    }

    private static String chosen(Sample sample) {
        return switch (sample.chosenBy()) {
            case DRAW -> "They are drawn from the authority's lists";
            case LEAD -> "The lead inspector chooses them from the authority's lists";
            case AUTHORITY -> "The authority names them";
        };
    }

    private String ofWhom(Sample.Population from) {
        List<String> stages = framework.stages().stream()
                .filter(stage -> from.stages().contains(stage.id()))
                .map(Framework.Stage::title)
                .toList();
        String status = from.status() == null
                ? ""
                : from.status() == Sample.Population.Status.OPEN ? ", that are open" : ", that were closed";
        return status
                + (stages.isEmpty() ? "" : ", of children who reached one of these: " + String.join(", ", stages));
    }

    private String grades() {
        return framework.grades()
                ? "What is graded is graded on a scale, the best first: "
                        + String.join(
                                ", ",
                                framework.scale().stream()
                                        .map(Framework.Grade::title)
                                        .toList())
                        + "."
                : "Nothing is graded: inspectors say in words what they found.";
    }

    private List<Entry> areas() {
        return framework.judgementAreas().stream()
                .map(area -> new Entry(area.title(), area.text()))
                .toList();
    }

    private String output() {
        InspectionOutput output = framework.output();
        return (output.kind() == InspectionOutput.Kind.LETTER
                        ? "In a letter, written to “" + output.addressedTo() + "” with the authority's name. "
                        : "In a report. ")
                + published(output);
    }

    private static String published(InspectionOutput output) {
        if (output.isPublishedAfter(1)) {
            return "It is published.";
        }
        return output.published()
                ? "It is published from visit %d on: before, it is for those who are inspected alone."
                        .formatted(output.publishedFromVisit())
                : "It is not published.";
    }

    private List<Entry> headings() {
        return framework.reportHeadings().stream()
                .map(heading -> new Entry(heading.title(), null))
                .toList();
    }

    private List<String> after() {
        if (framework.reInspection().isEmpty()) {
            return List.of("Authorities are selected again by risk. No interval is set.");
        }
        return framework.reInspection().stream().map(this::next).toList();
    }

    private String next(ReInspection said) {
        ReInspection next = framework.after(said.grade()).orElse(said);
        String what =
                switch (next.then()) {
                    case MONITOR ->
                        "the authority is monitored" + (next.months() == null ? "" : ", and looked at again");
                    case PROGRAMME -> "the authority is inspected again";
                    case SELECT -> "the authority is selected again by risk";
                };
        String when = next.months() == null ? "" : " after " + count(next.months(), "month");
        return (next.grade() == null
                        ? "After any inspection"
                        : "After " + framework.grade(next.grade()).title()) + ": " + what
                + when + (next.proposal() ? ". This was proposed, and never set." : ".")
                + (next.followUp() == null ? "" : " " + next.followUp());
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
