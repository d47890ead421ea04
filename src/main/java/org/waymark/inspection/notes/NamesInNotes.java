package org.waymark.inspection.notes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.disclosure.PersonNames;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.notes.NotedNames;

/** Asks; it refuses nothing, since it cannot know a name. */
@Component
class NamesInNotes implements NotedNames {

    private static final int MOST = 3;

    private final Inspections inspections;

    NamesInNotes(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public List<String> in(String inspectionId, Collection<String> texts) {
        InspectionView inspection = inspections.byId(inspectionId);
        PersonNames names = new PersonNames(
                inspection.framework().content(), inspection.authority().name());
        return texts.stream()
                .map(names::in)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .map(
                        "\u201c%s\u201d looks like somebody's name. Notes name no child and no family: write \u201cthe mother\u201d, \u201cthe social worker\u201d."
                                ::formatted)
                .toList();
    }
}
