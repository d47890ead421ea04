package org.waymark.casework;

import java.util.List;

/**
 * A case as the other rooms see it: nothing in it tells who the child is.
 *
 * @param id          opaque
 * @param number      such as {@code C001}: what people call it
 * @param businessKey such as {@code CP-301-20121203-C001}
 * @param stages      ids of the stages the child reached, in the order of the journey
 * @param owner       the inspector's user; null while nobody has taken the case on
 */
public record CaseView(
        String id,
        String inspectionId,
        String number,
        String businessKey,
        List<String> stages,
        Depth depth,
        boolean goodPractice,
        String owner,
        CaseStatus status,
        boolean familyToMeet) {

    public static CaseView of(CaseFile file) {
        return new CaseView(
                file.id(),
                file.inspectionId(),
                file.number(),
                file.businessKey(),
                file.stages(),
                file.depth(),
                file.goodPractice(),
                file.owner(),
                file.status(),
                file.familyToMeet());
    }
}
