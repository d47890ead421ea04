package org.waymark.inspection.access;

import org.waymark.inspection.InspectionView;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.platform.tasks.NotAllowed;

/** How somebody is refused who may know of an inspection, and not do what they ask. Made without arguments. */
public interface Denial {

    /** @param words who may, in a sentence */
    RuntimeException of(InspectionView inspection, String words);

    /** They may know that there is such a thing, and not do it. */
    final class Forbidden implements Denial {

        @Override
        public RuntimeException of(InspectionView inspection, String words) {
            return new NotAllowed(words);
        }
    }

    /** For this, the inspection does not exist for them. */
    final class Hidden implements Denial {

        @Override
        public RuntimeException of(InspectionView inspection, String words) {
            return new NoSuchInspection(inspection.id());
        }
    }
}
