package org.waymark.programme.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.platform.tasks.Choice;

/** What a visit found of an area that was to improve. */
enum ProgressFound {
    PUT_RIGHT("put-right", "Put right"),
    GOOD("good", "Good progress"),
    SOME("some", "Some progress"),
    NONE("none", "No progress"),
    NOT_LOOKED_AT("not-looked-at", "Not looked at");

    private final String word;
    private final String inWords;

    ProgressFound(String word, String inWords) {
        this.word = word;
        this.inWords = inWords;
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
}
