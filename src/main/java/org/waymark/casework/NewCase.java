package org.waymark.casework;

import java.util.List;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.Child;

/**
 * A case about to be opened.
 *
 * @param stages       those that the case is followed through, in their order
 * @param owner        null leaves it to the inspector who takes it on
 * @param goodPractice whether the authority named it
 * @param addition     whether the lead added it, outside every proportion
 */
public record NewCase(
        String inspectionId,
        CaseNumber number,
        Child child,
        List<String> stages,
        Depth depth,
        String owner,
        boolean goodPractice,
        boolean addition,
        boolean familyToMeet,
        boolean toModerate) {

    /** A case of the sample that nobody has yet. @param place its number, from 1 */
    public static NewCase of(InspectionView inspection, int place, Child child, Depth depth) {
        CaseNumber number = new CaseNumber(inspection.reference(), place);
        List<String> stages = inspection.framework().stagesOf(child.stages());
        return new NewCase(inspection.id(), number, child, stages, depth, null, false, false, false, false);
    }

    public NewCase asGoodPractice() {
        return new NewCase(inspectionId, number, child, stages, depth, owner, true, false, familyToMeet, toModerate);
    }

    public NewCase asAddition() {
        return new NewCase(inspectionId, number, child, stages, depth, owner, false, true, familyToMeet, toModerate);
    }

    public NewCase lookedAtBy(String inspector, boolean meetsFamily, boolean moderated) {
        return new NewCase(
                inspectionId, number, child, stages, depth, inspector, goodPractice, addition, meetsFamily, moderated);
    }
}
