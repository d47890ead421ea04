package org.waymark.report.writing;

import java.util.Arrays;
import java.util.List;
import org.waymark.report.Paragraphs;

/** How long a text and its sentences are. */
final class PlainEnglish {

    private PlainEnglish() {}

    /**
     * @param words           in the text
     * @param sentences       in it; a paragraph ends one
     * @param wordsInSentence on average, rounded; 0 without a sentence
     * @param longSentences   those with more words than a reader takes in at once
     */
    record Length(int words, int sentences, int wordsInSentence, int longSentences) {

        String inWords() {
            if (words == 0) {
                return "no text yet";
            }
            return words + (words == 1 ? " word, " : " words, ") + wordsInSentence + " in a sentence on average, "
                    + (longSentences == 0 ? "no" : longSentences)
                    + (longSentences == 1 ? " long sentence" : " long sentences");
        }
    }

    /** @param longest a sentence with more words than this is long */
    static Length of(String text, int longest) {
        List<Integer> sentences = Paragraphs.of(text).stream()
                .flatMap(paragraph -> Arrays.stream(paragraph.split("(?<=[.!?])[\"”’)]*\\s+")))
                .map(PlainEnglish::words)
                .filter(words -> words > 0)
                .toList();
        int words = sentences.stream().mapToInt(Integer::intValue).sum();
        int average = sentences.isEmpty() ? 0 : Math.round((float) words / sentences.size());
        int tooLong = (int) sentences.stream().filter(count -> count > longest).count();
        return new Length(words, sentences.size(), average, tooLong);
    }

    private static int words(String sentence) {
        return (int) Arrays.stream(sentence.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
