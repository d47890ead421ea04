package org.waymark.platform.machine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start that the clock is off, in place of a stack trace. */
class ClockNotRightAnalyzer extends AbstractFailureAnalyzer<ClockNotRight> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ClockNotRight cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
