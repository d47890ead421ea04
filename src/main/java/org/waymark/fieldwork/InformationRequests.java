package org.waymark.fieldwork;

import org.waymark.inspection.InspectionView;

/** What inspectors ask the authority for on any day, beyond what the framework asks for. */
public interface InformationRequests {

    /**
     * Asks in an inspector's name, and puts the task before the link officers.
     *
     * @param workingDays within which it is to be answered, counted from the day after today
     * @param by          the inspector's user
     */
    void ask(InspectionView inspection, String text, int workingDays, String by);
}
