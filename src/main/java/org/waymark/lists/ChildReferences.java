package org.waymark.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The references by which an authority and the team know the children of an inspection, to be found in a text. */
@Service
@Transactional(readOnly = true)
public class ChildReferences {

    /** A number as short as this is a reference only where it stands behind a word that says so. */
    private static final int SHORT_NUMBER = 4;

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}/_-]+");
    private static final Set<String> SAYS_SO =
            Set.of("CHILD", "CASE", "ID", "NUMBER", "NO", "REF", "REFERENCE", "UNIQUE", "RECORD");

    private final JdbcClient database;

    ChildReferences(JdbcClient database) {
        this.database = database;
    }

    /** Every Child Unique ID in the lists of the inspection, superseded ones too, and its case numbers; in capitals. */
    public Set<String> of(String inspectionId) {
        return database.sql("""
                        select c.unique_id from child c join list_submission s on s.id = c.submission_id
                        where s.inspection_id = :inspection
                        union select unique_id from good_practice_nomination where inspection_id = :inspection
                        union select number from case_file where inspection_id = :inspection
                        union select business_key from case_file where inspection_id = :inspection
                        """).param("inspection", inspectionId).query(String.class).list().stream()
                .map(reference -> reference.strip().toUpperCase(Locale.ROOT))
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a text names one of the references. */
    public static boolean isAnyIn(String text, Set<String> references) {
        List<String> words = Arrays.asList(SEPARATORS.split(text.toUpperCase(Locale.ROOT)));
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            if (references.contains(word)
                    && (!isShortNumber(word) || place > 0 && SAYS_SO.contains(words.get(place - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShortNumber(String word) {
        return word.length() <= SHORT_NUMBER && word.chars().allMatch(Character::isDigit);
    }
}
