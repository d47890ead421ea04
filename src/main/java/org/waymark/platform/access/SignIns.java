package org.waymark.platform.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.access.accounts.HashedPasswords;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;

/** What both ways in with a password, the web applications' and that of programs, have in common. */
@Component
class SignIns {

    private static final int LONGEST_USER = 64;
    private static final Pattern PLAIN = Pattern.compile("\\P{Cntrl}*");

    private final SignInThrottle throttle;
    private final HashedPasswords passwords;
    private final JdbcClient database;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Counter failures;
    private final Counter held;

    SignIns(
            SignInThrottle throttle,
            HashedPasswords passwords,
            JdbcClient database,
            Post post,
            PlatformTransactionManager transactions,
            MeterRegistry figures) {
        this.throttle = throttle;
        this.passwords = passwords;
        this.database = database;
        this.post = post;
        this.transaction = new TransactionTemplate(transactions);
        this.failures = Counter.builder("waymark.sign.in.failures")
                .description("Tries to sign in with a user or a password that was not right, since the start.")
                .register(figures);
        this.held = Counter.builder("waymark.sign.in.held")
                .description("Tries to sign in that were not looked at, after too many failures, since the start.")
                .register(figures);
    }

    /**
     * Begins a try.
     *
     * @return how long nobody can sign in as this user from this address; zero when they may try now, and then the try
     *     has to be {@link #end}ed
     */
    Duration begin(String user, String address) {
        Duration wait = throttle.begin(shortened(user), address);
        if (!wait.isZero()) {
            held.increment();
        }
        return wait;
    }

    void end(String user, String address) {
        throttle.end(shortened(user), address);
    }

    /**
     * Whether there is such a user, with a password: those whom a directory vouches for have none here. Takes as long
     * for a user who is not there as checking a password does, so that the time tells nobody who is.
     */
    boolean hasPassword(String user) {
        boolean has = storedPassword(user).isPresent();
        if (!has) {
            passwords.checkNothing();
        }
        return has;
    }

    /** So that no time tells whether a password was checked. */
    void takeAsLongAsACheck() {
        passwords.checkNothing();
    }

    void succeeded(String user, String address) {
        throttle.succeeded(shortened(user), address);
    }

    /** @return whether there is such a user, so that the audit may name them */
    boolean failed(String user, String address) {
        failures.increment();
        boolean known = isKnown(user);
        if (throttle.failed(shortened(user), address) && known) {
            transaction.executeWithoutResult(status -> post.toGroup(
                    StaffGroups.ADMINISTRATORS, new Letter("sign-in-guessed", null, Map.of("account", user))));
        }
        return known;
    }

    boolean isKnown(String user) {
        return storedPassword(user).isPresent();
    }

    private Optional<String> storedPassword(String user) {
        return database.sql("select pwd_ from act_id_user where id_ = ? and pwd_ is not null")
                .param(PLAIN.matcher(user).matches() ? user : "")
                .query(String.class)
                .optional();
    }

    private static String shortened(String user) {
        return user.substring(0, Math.min(user.length(), LONGEST_USER));
    }
}
