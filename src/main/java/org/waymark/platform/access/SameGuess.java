package org.waymark.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.platform.access.request.BoundedMemory;

/**
 * Knows again what somebody tries at one application after another: that is one guess. Whoever stands at the wrong
 * application with the right password is refused there as everybody is, and may try the right one. Of each user at each
 * address the last guess is known, by a hash whose key nobody has and which ends with the process.
 */
class SameGuess {

    private static final int MOST_KEPT = 10_000;
    private static final int KEY_BYTES = 32;
    private static final String HASH = "HmacSHA256";

    /** Each of them once. */
    private static final Set<String> APPLICATIONS = Set.of("tasklist", "cockpit", "admin", "welcome");

    private final Cache<String, Guess> last =
            BoundedMemory.cache(MOST_KEPT, SignInThrottle.FORGOTTEN, System::nanoTime);
    private final SecretKeySpec key;

    SameGuess() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, HASH);
    }

    /** Whether the guess before was the same, at other applications alone. */
    synchronized boolean isAgain(SignInForm form, String address, String application) {
        String whose = form.user() + " " + address;
        String hash = hash(form);
        Guess before = last.getIfPresent(whose);
        if (before != null && before.hash.equals(hash) && APPLICATIONS.contains(application)) {
            return before.at.add(application);
        }
        last.put(whose, new Guess(hash, new HashSet<>(Set.of(application))));
        return false;
    }

    private String hash(SignInForm form) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(form.password().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + HASH, missing);
        }
    }

    private record Guess(String hash, Set<String> at) {}
}
