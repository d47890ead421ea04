package org.waymark.report.factualaccuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.report.FactualComment.Place;
import org.waymark.report.Improvement;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportHeading;

/** The draft's text with the accepted comments worked in. The draft as it was sent says which paragraph is which. */
class Corrections {

    private final ReportContent draft;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, String> whole = new HashMap<>();
    private final Map<Integer, String> changed = new HashMap<>();

    Corrections(ReportContent draft) {
        this.draft = draft;
    }

    /**
     * Puts a text in the place of a paragraph, or of a section's whole text.
     *
     * @return why it cannot be done, in the user's words; empty when it was
     */
    Optional<String> put(Place place, String text) {
        ReportContent.Section section =
                place.section() == null ? null : draft.section(place.section()).orElse(null);
        if (section == null) {
            return Optional.of(
                    "This comment names no section, so nothing can be changed by it." + " Say why it is not accepted.");
        }
        if (place.paragraph() == null) {
            return putWhole(section, text);
        }
        Optional<Integer> index = section.indexOf(place.paragraph());
        if (index.isEmpty()) {
            return Optional.of("Paragraph " + place.paragraph() + " is not in this section, so nothing can be"
                    + " changed by this comment. Say why it is not accepted.");
        }
        String before = changed.putIfAbsent(place.paragraph(), text);
        if (before != null && !before.equals(text)) {
            return Optional.of("Another answer changes paragraph " + place.paragraph()
                    + " to something else. Give both the same text.");
        }
        if (whole.containsKey(section.id())) {
            return Optional.of("Another answer rewrites this whole section. Change the paragraph there.");
        }
        linesOf(section).set(index.get(), text);
        return Optional.empty();
    }

    private Optional<String> putWhole(ReportContent.Section section, String text) {
        if (section.listed()) {
            return Optional.of("The areas for improvement are changed one by one, and this comment names none of them."
                    + " Say why it is not accepted.");
        }
        if (whole.containsKey(section.id()) || lines.containsKey(section.id())) {
            return Optional.of("Another answer changes this section as well. Put both changes into one of them.");
        }
        whole.put(section.id(), text);
        return Optional.empty();
    }

    private List<String> linesOf(ReportContent.Section section) {
        return lines.computeIfAbsent(
                section.id(),
                id -> new ArrayList<>(section.paragraphs().stream()
                        .map(ReportContent.Paragraph::text)
                        .toList()));
    }

    /** The changed texts by heading. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>(whole);
        lines.forEach((section, changedLines) -> {
            if (!section.equals(ReportHeading.IMPROVEMENTS)) {
                texts.put(section, String.join("\n", changedLines));
            }
        });
        return texts;
    }

    /** The areas for improvement, those changed by a comment with their new words. */
    List<Improvement> improvements(List<Improvement> before) {
        List<String> words = lines.get(ReportHeading.IMPROVEMENTS);
        if (words == null) {
            return before;
        }
        List<Improvement> after = new ArrayList<>();
        for (int index = 0; index < before.size(); index++) {
            after.add(new Improvement(
                    words.get(index),
                    before.get(index).timeScale(),
                    before.get(index).body()));
        }
        return after;
    }
}
