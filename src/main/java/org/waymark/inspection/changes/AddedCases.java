package org.waymark.inspection.changes;

import java.util.List;

/**
 * The room that holds the cases, as far as the lead adds to them what no case shows yet. Only the lead learns what is
 * missing: it says what the drawn cases are not.
 */
public interface AddedCases {

    /** What may be added now; nothing before the sample is confirmed. */
    Offer offer(String inspectionId);

    /**
     * Adds the cases.
     *
     * @param wanted none, or what to add
     * @throws org.waymark.platform.tasks.RefusedAnswers for the field {@code additions}, when one of them cannot be added
     */
    void add(String inspectionId, List<Wanted> wanted, String user);

    /**
     * @param begun     whether cases can be added at all: the sample is confirmed, or being confirmed
     * @param most      how many may be added in all
     * @param left      how many of them are left
     * @param drawnFrom where at least so many children are concerned, chance says which of them is added
     * @param missing   the groups, ages and needs that no case shows
     * @param choices   what can be added for
     * @param asked     how many the framework asks the lead to choose on site; 0 where it does not
     * @param toChoose  some of the children whom the lead may choose; empty where the framework does not ask
     */
    record Offer(
            boolean begun,
            int most,
            int left,
            int drawnFrom,
            List<Missing> missing,
            List<Sake> choices,
            int asked,
            List<ToChoose> toChoose) {

        /** Nothing can be added. */
        public static final Offer NONE = new Offer(false, 0, 0, 0, List.of(), List.of(), 0, List.of());
    }

    /** A child of the lists who has no case, in words. */
    record ToChoose(String uniqueId, String status, String stages, String ageBand, String need) {}

    /**
     * @param kind     what sort it is, in words
     * @param title    the group, age or need
     * @param children who can be added for it, as the authority marked and listed them
     * @param how      how one of them would come, in words
     */
    record Missing(String kind, String title, int children, String how) {}

    /** @param value as it is sent back */
    record Sake(String value, String label) {}

    /**
     * @param sake     one of the choices
     * @param uniqueId the authority's identifier of a child whom the lead chooses; otherwise empty
     * @param reason   why
     */
    record Wanted(String sake, String uniqueId, String reason) {}
}
