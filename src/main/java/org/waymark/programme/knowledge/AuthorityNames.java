package org.waymark.programme.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.authority.AuthorityView;
import org.waymark.programme.rules.RulesFile;

/**
 * Finds an authority by its code or by its name, as people write it: {@code bristol} for Bristol, City of. Of two of one
 * name, one after the other, the one that was there on the day.
 */
final class AuthorityNames {

    private static final Pattern CODE = Pattern.compile("[0-9]{3}");
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(the|city|county|borough|royal borough|london borough|metropolitan borough|council|of|ua)\\b");

    private final Map<String, List<AuthorityView>> byName = new HashMap<>();
    private final Map<String, AuthorityView> byCode = new HashMap<>();

    AuthorityNames(Collection<AuthorityView> authorities) {
        authorities.forEach(authority -> {
            byCode.put(authority.code(), authority);
            byName.computeIfAbsent(plain(authority.name()), none -> new ArrayList<>())
                    .add(authority);
        });
        RulesFile.inForce("names.csv", "name", "code", "source").lines().forEach(line -> {
            AuthorityView named = byCode.get(line.given("code"));
            if (named != null) {
                byName.computeIfAbsent(plain(line.given("name")), none -> new ArrayList<>())
                        .add(named);
            }
        });
    }

    /** Every authority of that code or name, whenever it was there. */
    List<AuthorityView> called(String text) {
        String word = text.strip();
        if (CODE.matcher(word).matches()) {
            return Optional.ofNullable(byCode.get(word)).map(List::of).orElse(List.of());
        }
        return byName.getOrDefault(plain(word), List.of());
    }

    /** The one that was there on that day. */
    Optional<AuthorityView> called(String text, LocalDate day) {
        return called(text).stream().filter(one -> one.existsOn(day)).findFirst();
    }

    private static String plain(String name) {
        String words = name.toLowerCase(Locale.UK).replace("&", " and ").replaceAll("[^a-z0-9 ]", " ");
        String bare =
                BESIDE.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
        return bare.isEmpty() ? words.strip() : bare;
    }
}
