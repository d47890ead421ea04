package org.waymark.browser;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts of the screens by themselves, for a browser without a server.
 *
 * @param host  where they are found, with the slash behind it; an empty page stands there
 * @param begin what the page begins with, as a module
 */
record ScriptsAlone(String host, String begin) {

    private static final String LIT = "lib/lit-html/";

    void answer(Route route) {
        String path = route.request().url().substring(host.length());
        if (path.isEmpty()) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!doctype html><html lang=\"en-US\"><body></body><script type=\"module\">" + begin
                            + "</script></html>"));
            return;
        }
        String place = path.startsWith(LIT)
                ? "classpath*:/META-INF/resources/webjars/lit-html/*/" + path.substring(LIT.length())
                : "classpath*:/web/" + path;
        try (InputStream content = new PathMatchingResourcePatternResolver().getResources(place)[0].getInputStream()) {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setBodyBytes(content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
