package org.waymark.authority;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The local authorities there are. */
@Service
public class Authorities {

    private final LocalAuthorities authorities;

    Authorities(LocalAuthorities authorities) {
        this.authorities = authorities;
    }

    /** @throws IllegalArgumentException when there is none of that code; the message says what a code looks like */
    @Transactional(readOnly = true)
    public AuthorityView byCode(String code) {
        return authorities
                .findByCode(code)
                .map(LocalAuthority::view)
                .orElseThrow(() -> new IllegalArgumentException("There is no local authority with the code \"" + code
                        + "\". Right would be the three digits of one in"
                        + " config/authorities.csv, such as 301 for Barking and Dagenham."));
    }

    /** Every authority, abolished ones too, by code. */
    @Transactional(readOnly = true)
    public List<AuthorityView> all() {
        return authorities.findAllByOrderByCode().stream()
                .map(LocalAuthority::view)
                .toList();
    }

    /** The same by their codes, for whoever names many. */
    @Transactional(readOnly = true)
    public Map<String, AuthorityView> byCode() {
        return all().stream().collect(Collectors.toMap(AuthorityView::code, Function.identity()));
    }

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
    }
}
