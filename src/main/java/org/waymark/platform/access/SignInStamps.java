package org.waymark.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.access.request.BoundedMemory;

/**
 * What a user's sessions hang on: it changes with the password and when the user signs out everywhere. Other nodes see
 * the change within seconds.
 */
@Component
class SignInStamps {

    private static final int MOST_KEPT = 10_000;
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final JdbcClient database;
    private final Cache<String, String> seen = BoundedMemory.cache(MOST_KEPT, GOOD_FOR, System::nanoTime);

    SignInStamps(JdbcClient database) {
        this.database = database;
    }

    /** Empty for a user who is no more. */
    String of(String user) {
        String known = seen.getIfPresent(user);
        if (known != null) {
            return known;
        }
        String stamp = read(user);
        seen.put(user, stamp);
        return stamp;
    }

    /** Ends all of the user's sessions, on every node within seconds. */
    void signOutEverywhere(String user) {
        database.sql("insert into signed_out_everywhere values (:user, 1)"
                        + " on conflict (user_id) do update set times = signed_out_everywhere.times + 1")
                .param("user", user)
                .update();
        forget(user);
    }

    void forget(String user) {
        seen.invalidate(user);
    }

    private String read(String user) {
        return database.sql("select coalesce(pwd_, '-') || ' ' || coalesce(times, 0) from act_id_user"
                        + " left join signed_out_everywhere on user_id = id_ where id_ = :user")
                .param("user", user)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
