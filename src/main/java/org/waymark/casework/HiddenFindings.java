package org.waymark.casework;

/** Whether what one inspectorate makes of a case is kept from whoever is acting. Answered by the room that holds the views. */
public interface HiddenFindings {

    /** Whether what the inspectorate that leads overall makes of it is kept from them. */
    boolean hides(CaseFile file);
}
