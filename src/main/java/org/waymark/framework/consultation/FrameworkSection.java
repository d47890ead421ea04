package org.waymark.framework.consultation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a framework's page, on which anybody comments while it is in consultation. */
public enum FrameworkSection {
    TIMELINE("What is asked of whom, and when"),
    RATIONALE("Why inspections are done this way"),
    LAW("The law"),
    LIFE("How long it is expected to stay"),
    QUALITY("How the quality of inspections is assured"),
    COST("What it costs those who are inspected"),
    ASKED("What the authority is asked for"),
    JUDGED("What is judged"),
    REPORT("What an inspection ends in"),
    AFTER("What comes after");

    private final String title;

    FrameworkSection(String title) {
        this.title = title;
    }

    /** Stays the same from version to version: addresses and comments name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public static Optional<FrameworkSection> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
