package org.waymark.casework.page;

import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;
import org.waymark.platform.tasks.OpenTask;

/** Brings together what a task of a child's journey is about. */
@Component
public class CaseTasks {

    private final CaseBook book;
    private final ChildRepository children;
    private final Inspections inspections;

    CaseTasks(CaseBook book, ChildRepository children, Inspections inspections) {
        this.book = book;
        this.children = children;
        this.inspections = inspections;
    }

    public Opened open(OpenTask task) {
        CaseFile file = book.of(task);
        return new Opened(file, child(file), inspections.byId(file.inspectionId()));
    }

    Child child(CaseFile file) {
        return children.findById(file.childId()).orElseThrow();
    }

    public record Opened(CaseFile file, Child child, InspectionView inspection) {

        public Framework framework() {
            return inspection.framework();
        }

        public CaseHead head() {
            return CaseHead.of(file, child, framework());
        }
    }
}
