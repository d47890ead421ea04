package org.waymark.authority;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The local authorities there are. They change only when a Waymark starts with another file, and every page names some:
 * they are kept for a minute, after which another node's file is seen here too.
 */
@Service
public class Authorities {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final LocalAuthorities authorities;
    private volatile Kept kept;

    Authorities(LocalAuthorities authorities) {
        this.authorities = authorities;
    }

    /** @throws IllegalArgumentException when there is none of that code; the message says what a code looks like */
    @Transactional(readOnly = true)
    public AuthorityView byCode(String code) {
        return Optional.ofNullable(kept().byCode().get(code))
                .orElseThrow(() -> new IllegalArgumentException("There is no local authority with the code \"" + code
                        + "\". Right would be the three digits of one in"
                        + " config/authorities.csv, such as 301 for Barking and Dagenham."));
    }

    /** Every authority, abolished ones too, by code. */
    @Transactional(readOnly = true)
    public List<AuthorityView> all() {
        return kept().all();
    }

    /** The same by their codes, for whoever names many. */
    @Transactional(readOnly = true)
    public Map<String, AuthorityView> byCode() {
        return kept().byCode();
    }

    private Kept kept() {
        Kept known = kept;
        if (known == null || System.nanoTime() - known.since() > KEPT.toNanos()) {
            List<AuthorityView> all = authorities.findAllByOrderByCode().stream()
                    .map(LocalAuthority::view)
                    .toList();
            known = new Kept(
                    all,
                    all.stream().collect(Collectors.toUnmodifiableMap(AuthorityView::code, Function.identity())),
                    System.nanoTime());
            kept = known;
        }
        return known;
    }

    private record Kept(List<AuthorityView> all, Map<String, AuthorityView> byCode, long since) {}

    /** Adds those that are new and corrects those that differ; none is taken away. Doing it again changes nothing. */
    @Transactional
    void put(List<AuthorityView> listed) {
        listed.forEach(authority -> authorities.put(
                authority.code(),
                authority.name(),
                authority.region(),
                authority.kind(),
                authority.from(),
                authority.to()));
        kept = null;
    }
}
