package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.platform.machine.Trouble;

@ExtendWith(OutputCaptureExtension.class)
class WhileDatabaseIsAwayTest {

    private final MockHttpServletRequest request =
            new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task");

    @Test
    void aFaultOfTheEngineThatTheDatabaseIsToBlameForSaysThatItIsWorthTryingAgain() throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new WhileDatabaseIsAway().doFilter(request, answer, (asked, answered) -> {
            Trouble.note();
            ((HttpServletResponse) answered).setStatus(500);
        });
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(Trouble.isSeen()).as("by the next request of the thread").isFalse();
    }

    @Test
    void anyOtherFaultStaysOne() throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new WhileDatabaseIsAway()
                .doFilter(request, answer, (asked, answered) -> ((HttpServletResponse) answered).setStatus(500));
        assertThat(answer.getStatus()).isEqualTo(500);
    }

    @Test
    void whatNobodyElseAnswersSaysItTooWithoutAWordOfTheDriver(CapturedOutput log) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new ServletException(new IllegalStateException(new SQLTransientConnectionException(
                        "HikariPool-1 - Connection is not available", new SQLException("I/O error", "08006")))));
        ResponseEntity<ProblemDetail> answer = new ErrorPage().whatWentWrong(request);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        assertThat(answer.getBody().getTitle()).isEqualTo("Waymark cannot work just now");
        assertThat(answer.getBody().toString()).doesNotContain("Hikari", "I/O");
        assertThat(log.getOut()).doesNotContain("Hikari", "I/O error");
    }

    @Test
    void whatStandsInARowThatTheDatabaseRefusedIsNotLogged(CapturedOutput log) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new ServletException(new SQLException("Failing row contains (Ann Other, 3 May 2009).", "23514")));
        assertThat(new ErrorPage().whatWentWrong(request).getStatusCode().value())
                .isEqualTo(500);
        assertThat(log.getOut()).contains("with its code 23514").doesNotContain("Ann Other");
    }
}
