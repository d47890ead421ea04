package org.waymark.framework.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What somebody typed below a framework's page, as a browser sends it without a script; empty where nothing was sent. */
record CommentForm(String section, String saidFor, String name, String text) {

    static final CommentForm EMPTY = new CommentForm("", "", "", "");

    /** @param body whose length has been counted already */
    static CommentForm in(InputStream body) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String pair : new String(body.readAllBytes(), StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return new CommentForm(
                fields.getOrDefault("section", ""),
                fields.getOrDefault("saidFor", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("text", ""));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
