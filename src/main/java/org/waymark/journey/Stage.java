package org.waymark.journey;

import java.util.Arrays;
import java.util.List;

/**
 * The stages of a child's journey in the order in which a child meets them, from early help to stepping down (framework
 * of May 2012, paragraph 20: each stage is evaluated), and after these what Lists 9 to 11 show, for frameworks that ask
 * about it.
 */
public enum Stage {
    EARLY_HELP("early-help"),
    CONTACT_AND_REFERRAL("contact-and-referral"),
    ASSESSMENT("assessment"),
    CHILD_IN_NEED_PLAN("child-in-need-plan"),
    STRATEGY_AND_SECTION_47("strategy-and-section-47"),
    INITIAL_CONFERENCE("initial-conference"),
    PROTECTION_PLAN("protection-plan"),
    REVIEW_CONFERENCE("review-conference"),
    BECOMING_LOOKED_AFTER("becoming-looked-after"),
    CARE_REVIEW("care-review"),
    STEPPING_DOWN("stepping-down"),
    ADOPTION("adoption"),
    LEAVING_CARE("leaving-care"),
    /** Of adopters, who are no children: from their enquiry until they have adopted or left the process. */
    ADOPTERS("adopters");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    /** The stage's id as models and forms spell it, for instance {@code initial-conference}. */
    public String id() {
        return id;
    }

    /** Whether the model of the journey draws it; what only Lists 9 to 11 show, it does not. */
    public boolean isDrawn() {
        return compareTo(STEPPING_DOWN) <= 0;
    }

    /** Those that the model of the journey draws, in their order. */
    public static List<Stage> drawn() {
        return Arrays.stream(values()).filter(Stage::isDrawn).toList();
    }

    /** Whether a stage of this id is one of these; a framework may follow a child through further ones. */
    public static boolean has(String id) {
        return Arrays.stream(values()).anyMatch(stage -> stage.id.equals(id));
    }

    /**
     * The stage of an id.
     *
     * @throws IllegalArgumentException when no stage has this id
     */
    public static Stage of(String id) {
        return Arrays.stream(values())
                .filter(stage -> stage.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage of the journey is called '" + id + "'"));
    }
}
