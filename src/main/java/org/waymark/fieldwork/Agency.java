package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.Optional;

/** The agency whose work an activity speaks of. */
enum Agency {
    CHILDRENS_SOCIAL_CARE("childrens-social-care", "Children's social care"),
    EARLY_HELP("early-help", "Early help services"),
    ADULT_SOCIAL_CARE("adult-social-care", "Adult social care"),
    HEALTH("health", "Health"),
    POLICE("police", "Police"),
    SCHOOLS("schools", "Schools and colleges"),
    PROBATION("probation", "Probation"),
    VOLUNTARY("voluntary", "Charities and voluntary organisations"),
    SAFEGUARDING_BOARD("safeguarding-board", "Local Safeguarding Children Board"),
    SEVERAL("several", "Several agencies together");

    private final String id;
    private final String title;

    Agency(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    static Optional<Agency> of(String id) {
        return Arrays.stream(values()).filter(agency -> agency.id.equals(id)).findFirst();
    }
}
