package org.waymark.framework.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkLife;
import org.waymark.framework.InspectionOutput;
import org.waymark.framework.ReInspection;
import org.waymark.framework.consultation.FrameworkSection;
import org.waymark.framework.site.FrameworkPage.Entry;
import org.waymark.framework.site.FrameworkPage.Section;

/** A framework in sections, as those who are inspected ask for it. What it does not say is said to be left open. */
final class FrameworkSections {

    private static final String NOT_SAID = "The framework does not say.";

    private final Framework framework;
    private final FrameworkLife life;
    private final Function<String, String> titles;

    /** @param titles of frameworks, by their ids */
    FrameworkSections(Framework framework, Function<String, String> titles) {
        this.framework = framework;
        this.life = framework.life();
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
                        List.of(notice(), cases()),
                        framework.informationAskedFor().stream()
                                .map(one -> new Entry(one.title(), one.text()))
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

    private String notice() {
        int days = framework.notice().workingDays();
        return days == 0
                ? "Inspections are unannounced: the authority is told on the first day on site."
                : "The authority is told " + count(days, "working day") + " before the first day on site.";
    }

    private String cases() {
        int inspectors = framework.team().size();
        int cases = framework.sample().minimum();
        return "Inspectors are on site for %s, normally %s, and look at %s."
                .formatted(
                        count(framework.fieldwork().daysOnSite(), "working day"),
                        inspectors == 1 ? "one of them" : inspectors + " of them",
                        cases == 0 ? "no single cases" : count(cases, "case") + " or more");
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
        boolean published = output.published() && framework.status() != Framework.Status.PILOT;
        return (output.kind() == InspectionOutput.Kind.LETTER
                        ? "In a letter to " + output.addressedTo() + ". "
                        : "In a report. ")
                + (published ? "It is published." : "It is not published.");
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
                    case MONITOR -> "the authority is monitored";
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
