package org.waymark.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that needs no server: with the styles and the scripts in it that it uses, so that it can be kept as a file and
 * opened from a disk. Its scripts import each other by the names {@code waymark/…} instead of by relative paths.
 */
@Component
public class OfflinePage {

    private static final String NAME = "waymark/";
    private static final String LIBRARY = "lib/lit-html/";
    private static final Pattern IMPORT = Pattern.compile("((?:from|import)\\s*)([\"'])(\\.{1,2}/[^\"']+)\\2");

    private final ResourceLoader files = new DefaultResourceLoader();
    private final WebFolder folder;

    OfflinePage(WebFolder folder) {
        this.folder = folder;
    }

    /**
     * @param title   in the browser's head, as text
     * @param body    as HTML
     * @param begin   the script that it begins with, as a module
     * @param modules the scripts that it imports, by their places in the folder, such as {@code forms/prepare.js}
     */
    public String of(String title, String body, String begin, Collection<String> modules) {
        Map<String, String> scripts = new TreeMap<>();
        modules.forEach(module -> take(module, scripts));
        StringBuilder map = new StringBuilder();
        scripts.forEach((module, text) -> map.append(map.isEmpty() ? "" : ",\n")
                .append('"')
                .append(NAME)
                .append(module)
                .append("\": \"data:text/javascript;base64,")
                .append(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .append('"'));
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s
                </style>
                <script type="importmap">{"imports": {
                %s
                }}</script>
                </head>
                <body>
                %s
                <script type="module">
                %s
                </script>
                </body>
                </html>
                """.formatted(HtmlUtils.htmlEscape(title), styles(), map, body, begin);
    }

    /** The style sheet of all pages, to be put into a page that needs no server. */
    public String styles() {
        return text("styles/waymark.css");
    }

    /** That script, and all that it imports. */
    private void take(String module, Map<String, String> scripts) {
        if (scripts.containsKey(module)) {
            return;
        }
        scripts.put(module, "");
        StringBuilder rewritten = new StringBuilder();
        Matcher imports = IMPORT.matcher(text(module));
        while (imports.find()) {
            String imported = resolved(module, imports.group(3));
            take(imported, scripts);
            imports.appendReplacement(
                    rewritten,
                    Matcher.quoteReplacement(imports.group(1) + imports.group(2) + NAME + imported + imports.group(2)));
        }
        imports.appendTail(rewritten);
        scripts.put(module, rewritten.toString());
    }

    /** Where a relative path leads from a script. */
    private static String resolved(String module, String path) {
        return URI.create("/" + module).resolve(path).getPath().substring(1);
    }

    private String text(String place) {
        String file = place.startsWith(LIBRARY)
                ? folder.libraries() + place.substring(LIBRARY.length())
                : WebFolder.LOCATION + place;
        try (InputStream content = files.getResource(file).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The script or style sheet " + place + " cannot be read.", e);
        }
    }
}
