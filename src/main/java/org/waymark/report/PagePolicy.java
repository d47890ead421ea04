package org.waymark.report;

import org.waymark.platform.machine.Sha256;

/**
 * What a browser may do with a report's page: show it in the style it carries, and nothing else. The style stands in
 * the page, so that a saved page looks the same.
 */
final class PagePolicy {

    private static final String BEGIN = "<style>";
    private static final String END = "</style>";

    private PagePolicy() {}

    /**
     * The Content-Security-Policy of a page made here; its one style is named by its hash. Only a template can hold a
     * form, since what is typed is escaped.
     */
    static String of(String html) {
        String style = html.substring(html.indexOf(BEGIN) + BEGIN.length(), html.indexOf(END));
        return "default-src 'none'; style-src 'sha256-" + Sha256.base64(style)
                + "'; base-uri 'none'; form-action " + (html.contains("<form") ? "'self'" : "'none'")
                + "; frame-ancestors 'none'";
    }
}
