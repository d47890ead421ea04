package org.waymark.inspection.steps;

import java.util.Map;

/**
 * What Waymark has done by itself, in words. In a model a step of Waymark's own is named by what it does, such as {@code
 * Send the final report}; once it is done, it reads {@code has sent the final report}.
 */
final class PastDeed {

    static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("Apply", "applied"),
            Map.entry("Begin", "begun"),
            Map.entry("Close", "closed"),
            Map.entry("Have", "had"),
            Map.entry("Open", "opened"),
            Map.entry("Publish", "published"),
            Map.entry("Record", "recorded"),
            Map.entry("Refer", "referred"),
            Map.entry("Remind", "reminded"),
            Map.entry("Send", "sent"),
            Map.entry("Set", "set"),
            Map.entry("Take", "taken"),
            Map.entry("Tell", "told"));

    private PastDeed() {}

    /** @param step the name of the step in its model */
    static String inWords(String step) {
        String[] words = step.split(" ", 2);
        String past = VERBS.get(words[0]);
        return past == null ? "done: " + step : "has " + past + (words.length == 1 ? "" : " " + words[1]);
    }
}
