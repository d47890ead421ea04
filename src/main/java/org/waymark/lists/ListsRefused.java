package org.waymark.lists;

/**
 * A file of lists that cannot feed this inspection. The message is a sentence for the link officer: what is wrong, what
 * to do.
 */
public class ListsRefused extends RuntimeException {

    ListsRefused(String sentence) {
        super(sentence);
    }
}
