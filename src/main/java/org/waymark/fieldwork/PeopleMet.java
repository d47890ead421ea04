package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.Optional;

/** Whom an inspector was with. The first three are those with whom the majority of the time is to be spent. */
public enum PeopleMet {
    CHILDREN("children", "Children or young people", true),
    FAMILIES("families", "Parents, carers or other family", true),
    FRONT_LINE("front-line", "Front-line staff and their managers", true),
    LEADERS("leaders", "Senior leaders, councillors or the board", false),
    PARTNERS("partners", "People of partner agencies", false),
    NOBODY("nobody", "Nobody: it was read", false);

    private final String id;
    private final String title;
    private final boolean directPractice;

    PeopleMet(String id, String title, boolean directPractice) {
        this.id = id;
        this.title = title;
        this.directPractice = directPractice;
    }

    String id() {
        return id;
    }

    public String title() {
        return title;
    }

    boolean isDirectPractice() {
        return directPractice;
    }

    public static Optional<PeopleMet> of(String id) {
        return Arrays.stream(values()).filter(met -> met.id.equals(id)).findFirst();
    }
}
