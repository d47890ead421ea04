package org.waymark.platform.access;

import java.util.regex.Pattern;
import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Where several nodes stand behind a proxy, each ends the ids of its sessions with its name, so that the proxy can tell
 * whose a browser is.
 */
@Component
class NodeInSession implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9]{0,20}");

    private final String node;

    /** @param node letters and digits; empty where there is one node */
    NodeInSession(@Value("${waymark.node:}") String node) {
        if (!NAME.matcher(node).matches()) {
            throw new IllegalStateException(
                    "waymark.node is the name of this node in the ids of sessions: at most 20 letters and digits.");
        }
        this.node = node;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!node.isEmpty()) {
            server.addContextCustomizers(
                    context -> ((Engine) context.getParent().getParent()).setJvmRoute(node));
        }
    }
}
