package org.waymark.calendar;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what to mend, in place of a stack trace. */
class InvalidBankHolidaysAnalyzer extends AbstractFailureAnalyzer<InvalidBankHolidays> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidBankHolidays cause) {
        return new FailureAnalysis(
                "The bank holidays cannot be used:\n\n" + cause.getMessage(),
                "Mend what is named above, or set waymark.bank-holidays to another file of bank holidays.",
                cause);
    }
}
