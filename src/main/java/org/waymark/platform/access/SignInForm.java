package org.waymark.platform.access;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.waymark.platform.access.request.KeptBody;

/** What the form that signs in may hold: a user and a password, each once, in UTF-8, and nothing in the address. */
record SignInForm(String user, String password) {

    /** No user's id holds a control character. */
    private static final Pattern PLAIN = Pattern.compile("\\P{Cntrl}{1,255}");

    private static final Pattern UTF_8_FORM =
            Pattern.compile("application/x-www-form-urlencoded(\\s*;\\s*charset\\s*=\\s*\"?utf-8\"?)?");

    /** Empty for a form that two readers could read differently, or that names nobody. */
    static Optional<SignInForm> in(HttpServletRequest request, byte[] body) {
        String type = String.join(",", Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE)));
        if (request.getQueryString() != null
                || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null
                || !UTF_8_FORM.matcher(type.strip().toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<SignInForm> of(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&")) {
            String[] both = field.split("=", 2);
            String before = fields.put(decoded(both[0]), both.length == 2 ? decoded(both[1]) : "");
            if (before != null) {
                return Optional.empty();
            }
        }
        String user = fields.getOrDefault("username", "");
        return PLAIN.matcher(user).matches()
                ? Optional.of(new SignInForm(user, fields.getOrDefault("password", "")))
                : Optional.empty();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The request with exactly what was read here, for whoever reads it next. */
    AsRead in(HttpServletRequest request) {
        String form = "username=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return new AsRead(
                request, Map.of("username", user, "password", password), form.getBytes(StandardCharsets.UTF_8));
    }

    /** Knows whether anybody has looked at what it holds. */
    static final class AsRead extends KeptBody {

        private final Map<String, String> fields;
        private final int length;
        private boolean lookedAt;

        private AsRead(HttpServletRequest request, Map<String, String> fields, byte[] body) {
            super(request, body);
            this.fields = fields;
            this.length = body.length;
        }

        boolean wasLookedAt() {
            return lookedAt;
        }

        @Override
        public ServletInputStream getInputStream() {
            lookedAt = true;
            return super.getInputStream();
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public int getContentLength() {
            return length;
        }

        @Override
        public long getContentLengthLong() {
            return length;
        }

        @Override
        public String getHeader(String name) {
            if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
                return getContentType();
            }
            return HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name) ? Integer.toString(length) : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) || HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(getHeader(name)))
                    : super.getHeaders(name);
        }

        @Override
        public String getParameter(String name) {
            lookedAt = true;
            return fields.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            lookedAt = true;
            Map<String, String[]> all = new HashMap<>();
            fields.forEach((name, value) -> all.put(name, new String[] {value}));
            return all;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return getParameterMap().get(name);
        }
    }
}
