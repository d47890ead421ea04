package org.waymark.platform.access;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import org.waymark.platform.access.request.EngineQuestion;
import org.waymark.platform.access.request.KeptBody;
import org.waymark.platform.access.request.PlainFailures;
import org.waymark.platform.access.request.ProblemAnswer;
import org.waymark.platform.machine.Reference;

/**
 * Stands before the engine's own REST, which fails at what it does not expect and then says by which exception. What
 * is asked has to be readable in one way and within reason; what fails all the same is answered in words.
 */
class EngineDoor extends OncePerRequestFilter {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String site;

    EngineDoor(String site) {
        this.site = site;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/camunda/api/")
                || path.startsWith("/camunda/api/waymark/")
                || SignInDoor.isSignIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String wrong = wrongWithTheAddress(request);
        KeptBody kept = WebUtils.getNativeRequest(request, KeptBody.class);
        if (wrong == null && kept != null) {
            wrong = wrongWithTheBody(kept);
        }
        if (wrong != null) {
            ProblemAnswer.write(response, HttpStatus.BAD_REQUEST, "This could not be read", wrong);
            return;
        }
        // What the engine logs of a failure is the one entry that there is: it begins with what the asker is told.
        Reference.Work reference = Reference.begin(Reference.known());
        try {
            PlainFailures plain = new PlainFailures(response, Reference.current());
            chain.doFilter(new AtOurSite(request), plain);
            plain.answer();
        } finally {
            reference.end();
        }
    }

    /** The engine makes links of where it was asked: of the configured site, and of no host that the request named. */
    private class AtOurSite extends HttpServletRequestWrapper {

        AtOurSite(HttpServletRequest request) {
            super(request);
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(site).append(getRequestURI());
        }
    }

    private static String wrongWithTheAddress(HttpServletRequest request) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            String wrong = parameter.getValue().length > 1
                    ? "Each part of the address may be given once."
                    : Arrays.stream(parameter.getValue())
                            .map(value -> EngineQuestion.wrongWith(parameter.getKey(), value))
                            .filter(one -> one != null)
                            .findFirst()
                            .orElse(null);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static String wrongWithTheBody(KeptBody kept) throws IOException {
        try {
            JsonNode sent = STRICT.readTree(kept.getInputStream());
            return sent.isMissingNode() ? null : EngineQuestion.wrongWith(sent);
        } catch (com.fasterxml.jackson.core.JacksonException unreadable) {
            return "What was sent is not JSON, holds a name twice, or goes on after its end.";
        }
    }
}
