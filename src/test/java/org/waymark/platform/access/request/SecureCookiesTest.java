package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecureCookiesTest {

    @Test
    void whoeverWritesACookieOverTlsWritesASecureOne() throws Exception {
        MockHttpServletResponse answer = answer(true);
        assertThat(answer.getHeaders("Set-Cookie")).hasSize(3).allMatch(cookie -> cookie.contains("; Secure"));
        assertThat(answer.getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("B=2"));
    }

    @Test
    void withoutTlsTheyAreLeftAsTheyAre() throws Exception {
        assertThat(answer(false).getHeaders("Set-Cookie"))
                .hasSize(3)
                .filteredOn(cookie -> cookie.contains("Secure"))
                .hasSize(1);
    }

    private static MockHttpServletResponse answer(boolean tls) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/camunda/app/");
        request.setSecure(tls);
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain writes = (asked, answered) -> {
            HttpServletResponse out = (HttpServletResponse) answered;
            out.addCookie(new Cookie("A", "1"));
            out.addHeader("Set-Cookie", "B=2;Path=/");
            out.addHeader("Set-Cookie", "C=3; Secure");
        };
        new SecureCookies().doFilter(request, response, writes);
        return response;
    }
}
