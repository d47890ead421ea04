package org.waymark.platform.web;

import java.util.Locale;

/** The pages of Waymark's own, each with its script of the same name in the folder {@code pages}. */
enum OwnPage {
    AUTHORITY(
            "What is asked of us",
            "What an authority is asked in its inspection, by when, and what comes next: for its head and link officers."),
    CALENDAR("Bank holidays", "The bank holidays that every deadline counts with, for administrators."),
    DAYS_AWAY(
            "Days away",
            "When people of the inspectorate are away: for each of them, and for managers of all of them."),
    FRAMEWORKS(
            "Frameworks", "The frameworks and where each is in its life, for inspection managers and administrators."),
    HISTORY(
            "Who did what when",
            "Who did what when in an inspection, also when it is over; for managers and quality assurance."),
    INSPECTION(
            "Inspection",
            "An inspection: its deadlines, timetable, cases, judgements and report, for those who work on it."),
    INSPECTIONS("Inspections", "The inspections that whoever is signed in is part of."),
    LETTERS("Letters", "The letters that Waymark wrote to whoever is signed in."),
    MAIL("Mail", "Letters that did not leave by mail, for administrators."),
    OVERSIGHT(
            "All inspections",
            "All inspections: what is under way, what is due, who has how much to do; for managers and quality assurance."),
    PROGRAMME(
            "Programme",
            "What is known of each authority, and in which order they were selected; for managers and quality assurance."),
    RETENTION("What is kept, and for how long", "What is kept of inspections, and for how long.");

    private final String title;
    private final String description;

    OwnPage(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** As it stands in the address, and as its script is called. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }
}
