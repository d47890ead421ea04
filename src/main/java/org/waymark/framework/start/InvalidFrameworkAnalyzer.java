package org.waymark.framework.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.waymark.framework.InvalidFramework;

/** Says at the start what to mend, in place of a stack trace. */
class InvalidFrameworkAnalyzer extends AbstractFailureAnalyzer<InvalidFramework> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidFramework cause) {
        return new FailureAnalysis(
                "A framework cannot be used:\n\n" + cause.getMessage(),
                "Mend what is named above, or set waymark.frameworks to another directory of frameworks.",
                cause);
    }
}
