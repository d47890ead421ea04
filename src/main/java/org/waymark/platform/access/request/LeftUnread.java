package org.waymark.platform.access.request;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lets a filter leave the rest of a body where it is and close the connection. Otherwise the web server waits for it
 * after the answer, on the request's thread and for as long as the sender likes.
 */
@Component
public class LeftUnread extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String CONNECTION = LeftUnread.class.getName();

    LeftUnread() {
        super(true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(CONNECTION, request.getCoyoteRequest());
        getNext().invoke(request, response);
    }

    /** Before the answer is written. */
    public static void of(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        org.apache.coyote.Request connection = connection(request);
        if (connection != null) {
            connection.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** What the web server reads the request from; null where there is none. */
    public static org.apache.coyote.Request connection(HttpServletRequest request) {
        return request.getAttribute(CONNECTION) instanceof org.apache.coyote.Request connection ? connection : null;
    }
}
