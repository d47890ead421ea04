package org.waymark.platform.access.accounts;

import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.WorkRefused;
import org.waymark.platform.engine.database.AdvisoryLocks;

/** The engine's users and groups, of which no user takes away what Waymark cannot do without. */
class ProtectedAccounts extends DbIdentityServiceProvider {

    private static final Pattern OF_AN_AUTHORITY = Pattern.compile("(link|dcs)\\d+|(contact|head|partner)[a-z0-9]+");

    private final AdvisoryLocks turns;

    ProtectedAccounts(AdvisoryLocks turns) {
        this.turns = turns;
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        refuseIfStanding(group);
        return super.deleteGroup(group);
    }

    /** Made or changed: by its id the engine writes whichever group has it, whatever the address says. */
    @Override
    public IdentityOperationResult saveGroup(Group group) {
        refuseIfStanding(group.getId());
        return super.saveGroup(group);
    }

    private static void refuseIfStanding(String group) {
        boolean standing = group != null
                && (StaffGroups.ALL.contains(group)
                        || AuthorityView.DIRECTORS_OFFICES.equals(group)
                        || OF_AN_AUTHORITY.matcher(group).matches());
        if (standing && aUserActs()) {
            throw new WorkRefused("This group is one of those that Waymark gives work to, and stays as it is.");
        }
    }

    @Override
    public IdentityOperationResult deleteUser(String user) {
        requireAnotherAdministrator(user);
        return super.deleteUser(user);
    }

    @Override
    public IdentityOperationResult deleteMembership(String user, String group) {
        if (StaffGroups.ADMINISTRATORS.equals(group)) {
            requireAnotherAdministrator(user);
        }
        return super.deleteMembership(user, group);
    }

    /** Two who take each other away at one moment take turns. */
    private void requireAnotherAdministrator(String user) {
        if (!aUserActs()) {
            return;
        }
        turns.take("administrators", StaffGroups.ADMINISTRATORS);
        Set<String> administrators = Set.copyOf(Context.getCommandContext()
                .runWithoutAuthorization(() ->
                        createUserQuery(Context.getCommandContext())
                                .memberOfGroup(StaffGroups.ADMINISTRATORS)
                                .unlimitedList()
                                .stream()
                                .map(one -> one.getId())
                                .toList()));
        if (administrators.equals(Set.of(user))) {
            throw new WorkRefused("This is the last administrator. Make another user an administrator first.");
        }
    }

    private static boolean aUserActs() {
        Authentication caller = Context.getCommandContext().getAuthentication();
        return caller != null && caller.getUserId() != null;
    }

    /** In the place of the engine's own. */
    record Factory(Supplier<AdvisoryLocks> turns) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ProtectedAccounts.class;
        }

        @Override
        public Session openSession() {
            return new ProtectedAccounts(turns.get());
        }
    }
}
