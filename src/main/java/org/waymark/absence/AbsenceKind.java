package org.waymark.absence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.platform.tasks.Choice;

/** Why somebody is away, in no more detail than a timetable needs. */
enum AbsenceKind {
    LEAVE("Leave"),
    TRAINING("Training"),
    OTHER("Other reasons");

    private final String title;

    AbsenceKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<AbsenceKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> new Choice(kind.name(), kind.title))
                .toList();
    }
}
