package org.waymark.platform.access.accounts;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.authority.Organisations;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.inspection.bodies.PartnersNamed;

/**
 * Every authority, organisation and partner inspectorate has its groups from the day Waymark knows it: had they to be
 * made when an inspection is planned, their making would be a warning.
 */
@Component
@Profile("!rehearsal & !test")
class AuthorityGroups implements SmartLifecycle {

    private final Authorities authorities;
    private final Organisations organisations;
    private final PartnerInspectorates partners;
    private final EngineAccounts accounts;
    private boolean running;

    AuthorityGroups(
            Authorities authorities,
            Organisations organisations,
            PartnerInspectorates partners,
            EngineAccounts accounts) {
        this.authorities = authorities;
        this.organisations = organisations;
        this.partners = partners;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        running = true;
        accounts.openAuthorities(authorities.all());
        accounts.openJoint(organisations.all(), partners.all());
    }

    /** Those of a framework that came in while Waymark runs. */
    @EventListener
    void open(PartnersNamed named) {
        accounts.openJoint(List.of(), named.partners());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything that looks for the groups, and before the first page is served. */
    @Override
    public int getPhase() {
        return -1;
    }
}
