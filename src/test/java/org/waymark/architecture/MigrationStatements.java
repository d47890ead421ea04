package org.waymark.architecture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A migration's statements, in small letters and without comments and texts.
 *
 * @param unusedSince the release that first did without what is taken away, as the migration says; null where it says none
 */
record MigrationStatements(List<String> statements, String unusedSince) {

    private static final Pattern UNUSED_SINCE = Pattern.compile("(?m)^-- Unused since (\\d+\\.\\d+\\.\\d+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)--[^\n]*|/\\*.*?\\*/");
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");

    /** What loosens a rule takes nothing away from whoever wrote before. */
    private static final Pattern LOOSENS = Pattern.compile("\\bdrop (not null|default|constraint|index|expression)\\b");

    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\bdrop\\b|\\brename\\b|\\balter (column )?\\S+ (set data )?type\\b|^truncate\\b|^delete from\\b");

    static MigrationStatements of(String sql) {
        Matcher said = UNUSED_SINCE.matcher(sql);
        String unusedSince = said.find() ? said.group(1) : null;
        String bare = TEXT.matcher(COMMENT.matcher(sql).replaceAll(" ")).replaceAll("''");
        return new MigrationStatements(
                Stream.of(bare.toLowerCase().split(";"))
                        .map(statement -> statement.replaceAll("\\s+", " ").strip())
                        .filter(statement -> !statement.isEmpty())
                        .toList(),
                unusedSince);
    }

    /**
     * The statements that take away what an earlier release may still use.
     *
     * @param released the releases there are
     */
    List<String> takingAway(List<String> released) {
        if (unusedSince != null && released.contains(unusedSince)) {
            return List.of();
        }
        return statements.stream()
                .filter(statement -> TAKES_AWAY
                        .matcher(LOOSENS.matcher(statement).replaceAll("loosen"))
                        .find())
                .toList();
    }
}
