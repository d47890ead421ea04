package org.waymark.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The lead inspector's call to the Director of Children's Services: from it on, and not before, the authority's people
 * can see that the inspection exists (2012: paragraph 8).
 *
 * @param at        when they spoke
 * @param spokeTo   the person who took the call
 * @param deputyFor whom they stood in for, and why; null when the DCS took the call
 * @param by        the user who recorded it
 */
@Embeddable
public record Call(
        @Column(name = "call_at") Instant at,
        @Column(name = "call_spoke_to") String spokeTo,
        @Column(name = "call_deputy_for") String deputyFor,
        @Column(name = "call_by") String by) {}
