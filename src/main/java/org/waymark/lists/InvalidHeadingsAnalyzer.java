package org.waymark.lists;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.waymark.lists.reading.InvalidHeadings;

/** Says at the start what to mend, in place of a stack trace. */
class InvalidHeadingsAnalyzer extends AbstractFailureAnalyzer<InvalidHeadings> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidHeadings cause) {
        return new FailureAnalysis(
                "The words for the columns of lists cannot be used:\n\n" + cause.getMessage(),
                "Mend what is named above, or set waymark.journey.list-headings to another file.",
                cause);
    }
}
