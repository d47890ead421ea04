package org.waymark.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Sentences for invented findings. They speak of practice, never of a child. */
final class Phrases {

    static final List<String> PRACTICE = List.of(
            "Assessments are thorough and make good use of what other agencies know, and managers challenge them before they sign.",
            "Referrals are decided promptly, and those who refer are told what has been decided and why.",
            "Plans say what has to change for the child, though some leave open by when and who sees to it.",
            "Social workers know the children well and see them alone; what children say is written down in their own words.",
            "Supervision is regular, but its record does not always show how a decision was reached.",
            "Partners attend meetings and share information early; adult services are less often in the room.",
            "Help came when the family first asked for it, and was given by one person whom they trusted.");

    static final List<String> EVIDENCE = List.of(
            "Chronology and assessment on file, discussed with the social worker.",
            "Minutes of the conference, and the plan that followed.",
            "Supervision notes of the last six months.",
            "The child's own account in the record of direct work.");

    private static final int A_FEW = 3;

    private Phrases() {}

    /** A few findings on practice, a paragraph each. */
    static String some(Random chance) {
        List<String> shuffled = new ArrayList<>(PRACTICE);
        Collections.shuffle(shuffled, chance);
        return String.join("\n\n", shuffled.subList(0, A_FEW));
    }
}
