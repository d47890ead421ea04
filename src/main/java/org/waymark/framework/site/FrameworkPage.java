package org.waymark.framework.site;

import java.util.List;
import org.waymark.framework.FrameworkComparison.Difference;
import org.waymark.framework.timeline.FrameworkTimeline;

/**
 * All that the public reads of a framework, as HTML, on paper or as data.
 *
 * @param state    where it is in its life today, in a sentence
 * @param timeline what is done by whom and when
 * @param assumed  the values that no source gives
 * @param sourced  the values that a source gives
 * @param unsourced what the values are about of which it is not said where they come from
 * @param before   the title of what it took the place of; null where that is not here
 * @param changes  what is other than before
 * @param comments null where it never was in consultation
 */
record FrameworkPage(
        String id,
        String title,
        String state,
        List<Section> sections,
        List<FrameworkTimeline.Row> timeline,
        List<Assumption> assumed,
        List<Assumption> sourced,
        List<String> unsourced,
        String before,
        List<Difference> changes,
        Comments comments) {

    /**
     * @param id         stays the same from version to version
     * @param paragraphs at least one
     * @param entries    of a list after them; empty for none
     */
    record Section(String id, String title, List<String> paragraphs, List<Entry> entries) {}

    /** @param text null where there is no more to say */
    record Entry(String title, String text) {}

    /**
     * A value, and why it is so or where it comes from.
     *
     * @param about what it is about, in words
     */
    record Assumption(String about, String value, String because) {}

    /**
     * @param open  whether anybody may comment now
     * @param until the last day for it, in words
     * @param asked what comments are asked for; null where that is not said
     */
    record Comments(boolean open, String until, String asked, List<Comment> shown) {}

    /**
     * @param about  title of the section
     * @param from   for whom it was said, and the name that was given
     * @param on     the day it was written, in words
     * @param answer in words; null until it is answered
     */
    record Comment(String about, String from, String on, String text, String answer) {}
}
