package org.waymark.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Sentences for invented findings, that fit whatever is inspected. They speak of practice, never of a child. */
final class Phrases {

    /** What is written under no framework and by nobody says so, wherever it is read alone. */
    static final String MADE_UP = "Made up for a rehearsal; nobody was inspected.";

    static final List<String> PRACTICE = List.of(
            "Work is thorough and makes good use of what others know, and managers challenge it before they agree to it.",
            "Decisions are made promptly, and those who asked for them are told what was decided and why.",
            "Plans say what has to change, though some leave open by when and who sees to it.",
            "Staff know the children well and see them alone; what children say is written down in their own words.",
            "Supervision is regular, but its record does not always show how a decision was reached.",
            "Those who work with the same child meet and share information early; some are less often in the room.",
            "Help came when it was first asked for, and was given by one person who was trusted.");

    static final List<String> EVIDENCE = List.of(
            "The record, discussed with the worker who keeps it.",
            "Minutes of a meeting, and the plan that followed.",
            "Supervision notes of the last six months.",
            "The child's own account in the record of direct work.");

    private static final int A_FEW = 3;

    private Phrases() {}

    /** A few findings on practice, a paragraph each, with the word that they are made up before them. */
    static String some(Random chance) {
        List<String> shuffled = new ArrayList<>(PRACTICE);
        Collections.shuffle(shuffled, chance);
        return MADE_UP + "\n\n" + String.join("\n\n", shuffled.subList(0, A_FEW));
    }
}
