package org.waymark.journey;

import org.springframework.stereotype.Component;
import org.waymark.desk.OpenTask;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;

/** Brings together what a task of a child's journey is about. */
@Component
class CaseTasks {

    private final CaseBook book;
    private final ChildRepository children;
    private final Inspections inspections;

    CaseTasks(CaseBook book, ChildRepository children, Inspections inspections) {
        this.book = book;
        this.children = children;
        this.inspections = inspections;
    }

    Opened open(OpenTask task) {
        CaseFile file = book.of(task);
        return new Opened(file, child(file), inspections.byId(file.inspectionId()));
    }

    Child child(CaseFile file) {
        return children.findById(file.childId()).orElseThrow();
    }

    record Opened(CaseFile file, Child child, InspectionView inspection) {

        Framework framework() {
            return inspection.framework();
        }

        CaseHead head() {
            return CaseHead.of(file, child, framework());
        }
    }
}
