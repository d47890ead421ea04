package org.waymark.platform.engine.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is the matter with the database brought along, in place of a stack trace. */
class DatabaseNotUsableAnalyzer extends AbstractFailureAnalyzer<DatabaseNotUsable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseNotUsable cause) {
        String why = cause.getCause() == null
                ? ""
                : "\n\nWhat the machine said: " + cause.getCause().getMessage();
        return new FailureAnalysis(cause.getMessage() + why, null, cause);
    }
}
