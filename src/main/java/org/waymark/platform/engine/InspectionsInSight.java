package org.waymark.platform.engine;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The inspections that whoever is acting may know of, by their ids. Nothing is read of an inspection here: what is hidden
 * takes as long as what is not there.
 */
@Component
public class InspectionsInSight {

    private final VisibleInspections visible;
    private final CurrentUser currentUser;

    InspectionsInSight(VisibleInspections visible, CurrentUser currentUser) {
        this.visible = visible;
        this.currentUser = currentUser;
    }

    /**
     * Those they may know of; empty when that is every one.
     *
     * @throws CurrentUser.NobodyIsActing when nobody signed in
     */
    public Optional<Set<String>> unlessAll() {
        String user = currentUser.id();
        return visible.seesAll(user, currentUser.groups())
                ? Optional.empty()
                : Optional.of(visible.tenantsOf(user, currentUser.groups()));
    }

    /**
     * Whether they may know of the inspection of this id, if there is one.
     *
     * @throws CurrentUser.NobodyIsActing when nobody signed in
     */
    public boolean holds(String inspectionId) {
        return unlessAll().map(ids -> ids.contains(inspectionId)).orElse(true);
    }
}
