package org.waymark.authority;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what to mend, in place of a stack trace. */
class InvalidAuthoritiesAnalyzer extends AbstractFailureAnalyzer<InvalidAuthorities> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidAuthorities cause) {
        return new FailureAnalysis(
                "The list of authorities cannot be used:\n\n" + cause.getMessage(),
                "Mend what is named above, or set waymark.authorities to another list of authorities.",
                cause);
    }
}
