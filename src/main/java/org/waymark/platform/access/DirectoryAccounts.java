package org.waymark.platform.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.access.accounts.StartupLock;
import org.waymark.platform.engine.Acting;

/**
 * People for whom a directory vouches. Each keeps a row without a password among the engine's users, so that work can be
 * given to them by name; the directory's word at each sign-in makes the row and its groups anew.
 */
@Service
class DirectoryAccounts {

    private static final String ID = "[a-zA-Z0-9]{1,64}";

    private final IdentityService identityService;
    private final Acting acting;
    private final SignIns signIns;
    private final StartupLock startup;

    DirectoryAccounts(IdentityService identityService, Acting acting, SignIns signIns, StartupLock startup) {
        this.identityService = identityService;
        this.acting = acting;
        this.signIns = signIns;
        this.startup = startup;
    }

    /** A person as the directory tells of them. */
    record Person(String id, String firstName, String lastName, String email, Collection<String> groups) {}

    /**
     * @return the groups that the person is in now: those the directory names that Waymark has
     * @throws NotTaken when the id cannot be one of Waymark's, or is that of an account with a password of its own
     */
    @Transactional
    public List<String> refresh(Person person) {
        if (person.id() == null || !person.id().matches(ID)) {
            throw new NotTaken("The directory gave a user id that Waymark cannot use: letters and digits only.");
        }
        startup.take();
        if (signIns.hasPassword(person.id())) {
            throw new NotTaken("The user " + person.id() + " has an account with a password here.");
        }
        return acting.asWaymark(() -> {
            save(person);
            return join(person);
        });
    }

    private void save(Person person) {
        User user = identityService.createUserQuery().userId(person.id()).singleResult();
        if (user == null) {
            user = identityService.newUser(person.id());
        }
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEmail(person.email());
        identityService.saveUser(user);
    }

    private List<String> join(Person person) {
        Set<String> known = identityService.createGroupQuery().unlimitedList().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        Set<String> wanted = new HashSet<>(person.groups());
        wanted.retainAll(known);
        Set<String> now = identityService.createGroupQuery().groupMember(person.id()).unlimitedList().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        now.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identityService.deleteMembership(person.id(), group));
        wanted.stream()
                .filter(group -> !now.contains(group))
                .forEach(group -> identityService.createMembership(person.id(), group));
        return List.copyOf(wanted);
    }

    static class NotTaken extends RuntimeException {

        NotTaken(String message) {
            super(message);
        }
    }
}
