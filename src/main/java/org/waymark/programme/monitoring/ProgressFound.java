package org.waymark.programme.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.platform.tasks.Choice;

/** What a visit found of an area that was to improve. */
enum ProgressFound {
    PUT_RIGHT("put-right", "Put right", 3),
    GOOD("good", "Good progress", 2),
    SOME("some", "Some progress", 1),
    NONE("none", "No progress", 0),
    NOT_LOOKED_AT("not-looked-at", "Not looked at", null);

    private final String word;
    private final String inWords;
    private final Integer level;

    ProgressFound(String word, String inWords, Integer level) {
        this.word = word;
        this.inWords = inWords;
        this.level = level;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(one -> new Choice(one.word, one.inWords))
                .toList();
    }

    static Optional<ProgressFound> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    String inWords() {
        return inWords;
    }

    /** How far that is, from 0 to 3; null where nobody looked. */
    Integer level() {
        return level;
    }
}
