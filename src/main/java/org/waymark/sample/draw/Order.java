package org.waymark.sample.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.platform.machine.Seed;

/**
 * The order into which chance puts children: by HMAC-SHA-256 under the seed, of the purpose, the hash of the lists and
 * the child's key, a line feed between them. Whoever does not know the seed cannot foresee it, whatever stands in the
 * lists; whoever does can only find this one.
 */
public final class Order {

    static final String SAMPLE = "sample";
    private static final String ADDITION = "addition ";
    private static final String SECOND_LOOK = "second look";

    private static final String HMAC = "HmacSHA256";

    private final Mac mac;
    private final String listsHash;

    /** @param listsHash the SHA-256 of the confirmed lists, in hexadecimal digits */
    public Order(Seed seed, String listsHash) {
        this.mac = keyed(seed.bytes());
        this.listsHash = listsHash;
    }

    /** For the sample itself, and whoever comes next in it. */
    public List<Candidate> ofSample(Collection<Candidate> children) {
        return by(SAMPLE, children);
    }

    /** For what is added for a trait's sake. */
    public List<Candidate> forTheSakeOf(Trait trait, Collection<Candidate> children) {
        return by(ADDITION + trait.text(), children);
    }

    /** For who is looked at by a second inspector; by the numbers of the cases. */
    public List<String> ofSecondLooks(Collection<String> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(number -> value(SECOND_LOOK, number), Arrays::compareUnsigned))
                .toList();
    }

    private List<Candidate> by(String purpose, Collection<Candidate> children) {
        List<Placed> placed = new ArrayList<>(children.size());
        children.forEach(child -> placed.add(new Placed(value(purpose, child.key()), child)));
        placed.sort(Placed.BY_VALUE);
        return placed.stream().map(Placed::child).toList();
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", missing);
        }
    }

    private record Placed(byte[] value, Candidate child) {
        private static final Comparator<Placed> BY_VALUE =
                (one, other) -> Arrays.compareUnsigned(one.value, other.value);
    }

    private byte[] value(String purpose, String what) {
        return mac.doFinal((purpose + "\n" + listsHash + "\n" + what).getBytes(StandardCharsets.UTF_8));
    }
}
