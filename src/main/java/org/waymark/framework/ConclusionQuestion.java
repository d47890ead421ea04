package org.waymark.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;

/**
 * What the inspector of a case is asked when it is concluded. Of a case of which it is asked it has to be answered,
 * unless it follows from an answer that was not given.
 *
 * @param title       what is asked
 * @param text        what helps to answer it, or null
 * @param askedOf     which cases, by how deeply they are looked at; null is every one
 * @param askedWith   ids of stages: it is asked of children who reached one of them; empty is every child
 * @param answers     those to choose from; empty where it is answered in words
 * @param because     what is asked in words beside the chosen answer; null where nothing is
 * @param follows     the answer to another question after which this one has to be answered; null where it stands by
 *                    itself
 * @param evidenceFor ids of the areas that its answers are evidence for; empty is the overall one, or each where there is
 *                    no overall one
 * @param inEvidence  what its answer is called among the evidence; null is its title
 * @param inFigures   what its answers are called over all cases; null is its title
 * @param source      where it comes from
 */
public record ConclusionQuestion(
        String id,
        String title,
        String text,
        Depth askedOf,
        List<String> askedWith,
        List<Answer> answers,
        String because,
        Follows follows,
        List<String> evidenceFor,
        String inEvidence,
        String inFigures,
        String source) {

    public ConclusionQuestion {
        askedWith = askedWith == null ? List.of() : List.copyOf(askedWith);
        answers = answers == null ? List.of() : List.copyOf(answers);
        evidenceFor = evidenceFor == null ? List.of() : List.copyOf(evidenceFor);
        inEvidence = inEvidence == null ? title : inEvidence;
        inFigures = inFigures == null ? title : inFigures;
    }

    /** How deeply a case is looked at. */
    public enum Depth {
        /** Followed through all its stages. */
        @JsonProperty("tracked")
        TRACKED,
        /** Looked at once, by theme. */
        @JsonProperty("sampled")
        SAMPLED
    }

    /** One to choose. */
    public record Answer(String id, String title) {}

    /**
     * @param question id of one that stands before this one
     * @param answers  ids of its answers
     */
    public record Follows(String question, List<String> answers) {

        public Follows {
            answers = List.copyOf(answers);
        }
    }

    /** Whether it is asked of a case. @param stages those that the case is followed through */
    public boolean isAskedOf(boolean tracked, Collection<String> stages) {
        return (askedOf == null || tracked == (askedOf == Depth.TRACKED))
                && (askedWith.isEmpty() || askedWith.stream().anyMatch(stages::contains));
    }

    /** Whether there are answers to choose from. */
    public boolean offersAnswers() {
        return !answers.isEmpty();
    }

    /** Whether it is answered in words, be it beside a chosen answer. */
    public boolean takesWords() {
        return answers.isEmpty() || because != null;
    }

    /** The words of an answer; the answer itself when it is none of those offered, and null of none. */
    public String inWords(String answer) {
        return answers.stream()
                .filter(one -> one.id().equals(answer))
                .map(Answer::title)
                .findFirst()
                .orElse(answer);
    }
}
