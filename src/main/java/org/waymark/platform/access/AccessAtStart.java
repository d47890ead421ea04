package org.waymark.platform.access;

import static org.waymark.platform.engine.StaffGroups.ADMINISTRATORS;
import static org.waymark.platform.engine.StaffGroups.INSPECTORS;
import static org.waymark.platform.engine.StaffGroups.MANAGERS;
import static org.waymark.platform.engine.StaffGroups.QUALITY;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.access.accounts.EngineAccounts;
import org.waymark.platform.access.accounts.GroupGrants;
import org.waymark.platform.access.accounts.SavedFilters;
import org.waymark.platform.access.accounts.StartupLock;
import org.waymark.platform.access.request.AccessSettings;

/**
 * Before the first request is taken: the groups, what they may see, their lists, and an administrator. Without a member
 * of {@code camunda-admin} the web applications would let anybody make themselves one.
 */
@Component
@EnableConfigurationProperties(AccessSettings.class)
class AccessAtStart implements SmartInitializingSingleton {

    private static final String FIRST_ADMINISTRATOR = "admin";
    private static final int GENERATED_BYTES = 15;

    private final IdentityService identityService;
    private final EngineAccounts accounts;
    private final GroupGrants grants;
    private final SavedFilters filters;
    private final AccessSettings settings;
    private final StartupLock startup;
    private final TransactionTemplate transaction;

    AccessAtStart(
            IdentityService identityService,
            EngineAccounts accounts,
            GroupGrants grants,
            SavedFilters filters,
            AccessSettings settings,
            StartupLock startup,
            TransactionTemplate transaction) {
        this.identityService = identityService;
        this.accounts = accounts;
        this.grants = grants;
        this.filters = filters;
        this.settings = settings;
        this.startup = startup;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            startup.take();
            accounts.makeGroup(MANAGERS, "Inspection managers", "WORKFLOW");
            accounts.makeGroup(INSPECTORS, "Inspectors", "WORKFLOW");
            accounts.makeGroup(QUALITY, "Quality assurance", "WORKFLOW");
            accounts.makeGroup(AuthorityView.DIRECTORS_OFFICES, "Offices of heads of authorities", "WORKFLOW");
            accounts.makeGroup(ADMINISTRATORS, "Administrators", "SYSTEM");
            filters.provide();
            grants.giveToStaff();
            if (administrators() == 0) {
                makeFirstAdministrator();
            }
        });
        if (administrators() == 0) {
            throw new IllegalStateException(
                    "The group " + ADMINISTRATORS + " has no member. Give it one before starting Waymark.");
        }
    }

    private void makeFirstAdministrator() {
        boolean given = StringUtils.hasText(settings.adminPassword());
        String password = given ? settings.adminPassword() : generated();
        accounts.create(FIRST_ADMINISTRATOR, "First", "Administrator", null, password, List.of(ADMINISTRATORS));
        User user =
                identityService.createUserQuery().userId(FIRST_ADMINISTRATOR).singleResult();
        if (!identityService.checkPassword(FIRST_ADMINISTRATOR, password)) {
            user.setPassword(password);
            identityService.saveUser(user);
        }
        if (!given) {
            System.out.printf(
                    "%nThe first administrator is '%s' with the password '%s'.%n"
                            + "It is printed this once and kept nowhere: sign in and change it.%n%n",
                    FIRST_ADMINISTRATOR, password);
        }
    }

    private long administrators() {
        return identityService.createUserQuery().memberOfGroup(ADMINISTRATORS).count();
    }

    private static String generated() {
        byte[] random = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
