package org.waymark.platform.access.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.AuthorityView;
import org.waymark.authority.OrganisationView;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.StaffGroups;

@Service
public class EngineAccounts implements UserAccounts {

    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]+");

    private static final String AUTHORITY = "AUTHORITY";

    private final IdentityService identityService;
    private final Acting acting;
    private final GroupGrants grants;
    private final StartupLock startup;

    EngineAccounts(IdentityService identityService, Acting acting, GroupGrants grants, StartupLock startup) {
        this.identityService = identityService;
        this.acting = acting;
        this.grants = grants;
        this.startup = startup;
    }

    @Override
    public boolean exists(String userId) {
        return acting.asWaymark(
                () -> identityService.createUserQuery().userId(userId).count() > 0);
    }

    @Override
    @Transactional
    public void create(
            String userId,
            String firstName,
            String lastName,
            String email,
            String password,
            Collection<String> groups) {
        if (!ID.matcher(userId).matches()) {
            throw new IllegalArgumentException("The user id '" + userId + "' may hold letters and digits only.");
        }
        if (password.length() < SignInRules.SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("The password for '" + userId + "' is too short: give it at least "
                    + SignInRules.SHORTEST_PASSWORD + " characters.");
        }
        acting.asWaymark(() -> {
            if (identityService.createUserQuery().userId(userId).count() == 0) {
                User user = identityService.newUser(userId);
                user.setFirstName(firstName);
                user.setLastName(lastName);
                user.setEmail(email);
                user.setPassword(password);
                identityService.saveUser(user);
            }
            groups.forEach(group -> join(userId, group));
            return null;
        });
    }

    @Override
    @Transactional
    public void openAuthority(String authorityCode, String authorityName) {
        acting.asWaymark(() -> {
            openGroup(UserAccounts.linkOfficers(authorityCode), "Link officers, " + authorityName);
            openGroup(
                    UserAccounts.directorOfChildrensServices(authorityCode), "Head and their office, " + authorityName);
            return null;
        });
    }

    @Override
    @Transactional
    public void openOrganisation(OrganisationView organisation) {
        acting.asWaymark(() -> {
            openGroupOfOrganisation(organisation.contactGroup(), "Contacts, " + organisation.name());
            openGroupOfOrganisation(organisation.headGroup(), "Head, " + organisation.name());
            return null;
        });
    }

    @Override
    @Transactional
    public void openInspectorate(PartnerInspectorates.Partner inspectorate) {
        acting.asWaymark(() -> {
            makeGroup(inspectorate.group(), "Inspectors, " + inspectorate.title(), StaffGroups.PARTNER_TYPE);
            grants.giveToPartner(inspectorate.group());
            return null;
        });
    }

    /** As {@link #openOrganisation} and {@link #openInspectorate}, for those that have no groups yet. */
    @Transactional
    void openJoint(List<OrganisationView> organisations, List<PartnerInspectorates.Partner> inspectorates) {
        startup.take();
        Set<String> known = acting.asWaymark(() -> identityService.createGroupQuery().unlimitedList().stream()
                .map(Group::getId)
                .collect(Collectors.toSet()));
        organisations.stream()
                .filter(organisation -> !known.contains(organisation.headGroup()))
                .forEach(this::openOrganisation);
        inspectorates.stream()
                .filter(inspectorate -> !known.contains(inspectorate.group()))
                .forEach(this::openInspectorate);
    }

    /** As {@link #openAuthority}, for those that have no groups yet. */
    @Transactional
    void openAuthorities(List<AuthorityView> all) {
        startup.take();
        Set<String> known =
                acting.asWaymark(() -> identityService.createGroupQuery().groupType(AUTHORITY).unlimitedList().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()));
        all.stream()
                .filter(authority -> !known.contains(authority.dcsGroup()))
                .forEach(authority -> openAuthority(authority.code(), authority.name()));
    }

    public void makeGroup(String groupId, String name, String type) {
        if (identityService.createGroupQuery().groupId(groupId).count() == 0) {
            Group group = identityService.newGroup(groupId);
            group.setName(name);
            group.setType(type);
            identityService.saveGroup(group);
        }
    }

    private void openGroup(String groupId, String name) {
        makeGroup(groupId, name, AUTHORITY);
        grants.giveToAuthority(groupId);
    }

    private void openGroupOfOrganisation(String groupId, String name) {
        makeGroup(groupId, name, AUTHORITY);
        grants.giveToOrganisation(groupId);
    }

    private void join(String userId, String groupId) {
        if (identityService.createGroupQuery().groupId(groupId).count() == 0) {
            throw new IllegalArgumentException("There is no group " + groupId + " for " + userId + " to join.");
        }
        if (identityService
                        .createUserQuery()
                        .userId(userId)
                        .memberOfGroup(groupId)
                        .count()
                == 0) {
            identityService.createMembership(userId, groupId);
        }
    }
}
