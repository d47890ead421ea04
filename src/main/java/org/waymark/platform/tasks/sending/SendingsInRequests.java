package org.waymark.platform.tasks.sending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.SubmissionId;

/**
 * Reads by which word a page sends something, and answers what was sent before as it was answered then. The answers are this
 * node's: a session stays with its node, and where it could not, the page is told to look.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class SendingsInRequests implements HandlerInterceptor, WebMvcConfigurer, ResponseBodyAdvice<Object> {

    static final String HEADER = "Waymark-Submission";

    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z-]{16,64}");
    private static final String ID = SendingsInRequests.class.getName() + ".id";
    private static final String BODY = SendingsInRequests.class.getName() + ".body";
    private static final int MOST = 2_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final long LONGEST_WAIT_SECONDS = 5;

    private final SentOnce sent;
    private final CurrentUser user;
    private final Cache<UUID, CompletableFuture<Answered>> answers = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .executor(Runnable::run)
            .build();

    SendingsInRequests(SentOnce sent, CurrentUser user) {
        this.sent = sent;
        this.user = user;
    }

    private record Answered(int status, Object body) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What is answered in the background leaves this thread without an end.
        sent.end();
        String word = request.getHeader(HEADER);
        if (word != null && WORD.matcher(word).matches() && user.isSomebody()) {
            // Another's word, or the same word for something else, is another sending.
            UUID id = SubmissionId.of(
                    word, user.id(), request.getMethod(), request.getRequestURI(), request.getQueryString());
            request.setAttribute(ID, id);
            answers.get(id, unknown -> new CompletableFuture<>());
            sent.begin(id);
        }
        return true;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null && request instanceof ServletServerHttpRequest asked) {
            asked.getServletRequest().setAttribute(BODY, body);
        }
        return body;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
        sent.end();
        if (request.getAttribute(ID) instanceof UUID id
                && e == null
                && HttpStatusCode.valueOf(response.getStatus()).is2xxSuccessful()) {
            answers.get(id, unknown -> new CompletableFuture<>())
                    .complete(new Answered(response.getStatus(), request.getAttribute(BODY)));
        }
    }

    @ExceptionHandler
    ResponseEntity<Object> again(SentBefore before) throws InterruptedException {
        try {
            Answered answered = answers.get(before.id(), unknown -> new CompletableFuture<>())
                    .get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            return ResponseEntity.status(answered.status()).body(answered.body());
        } catch (TimeoutException | ExecutionException e) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.CONFLICT,
                    "What you sent was recorded the first time, and not once more. Load the page again to see it.");
            problem.setTitle("Recorded already");
            return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
        }
    }
}
