package org.waymark.platform.access.accounts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.database.AdvisoryLocks;

/** How the engine keeps passwords and which it takes, whoever sets them. */
@Component
class SignInRules extends AbstractProcessEnginePlugin implements PasswordPolicy {

    static final int SHORTEST_PASSWORD = 12;

    private final HashedPasswords passwords;
    private final ObjectProvider<AdvisoryLocks> turns;

    SignInRules(HashedPasswords passwords, ObjectProvider<AdvisoryLocks> turns) {
        this.passwords = passwords;
        this.turns = turns;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(passwords);
        engine.setPasswordPolicy(this);
        engine.setIdentityProviderSessionFactory(new ProtectedAccounts.Factory(turns::getObject));
        engine.setEnablePasswordPolicy(true);
        // The engine's own lock holds a user out wherever they are, after ten guesses of anybody's: ours stands before
        // it.
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
        engine.setLoginDelayMaxTime(0);
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(SHORTEST_PASSWORD), new NotTheirName());
    }

    /** A name of two or three letters is in many a word; longer ones are looked for. */
    private static class NotTheirName extends PasswordPolicyUserDataRuleImpl {

        private static final int SHORTEST_NAME = 4;

        @Override
        public boolean execute(String password, User user) {
            if (user == null) {
                return true;
            }
            String candidate = password.toLowerCase(Locale.ROOT);
            return Stream.of(user.getId(), user.getFirstName(), user.getLastName(), user.getEmail())
                    .filter(name -> name != null && name.length() >= SHORTEST_NAME)
                    .noneMatch(name -> candidate.contains(name.toLowerCase(Locale.ROOT)));
        }
    }
}
