package org.waymark.journey;

/**
 * A case about to be opened.
 *
 * @param owner null leaves it to the inspector who takes it on
 */
record NewCase(
        String inspectionId,
        CaseNumber number,
        Child child,
        Depth depth,
        String owner,
        boolean goodPractice,
        boolean familyToMeet,
        boolean toModerate) {}
