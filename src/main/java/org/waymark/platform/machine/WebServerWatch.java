package org.waymark.platform.machine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether the web servers still take requests: the threads that take connections, and those that hand them on, live. A
 * server without them keeps its port open, so that whoever only connects sees nothing.
 */
@Component
class WebServerWatch implements Watch {

    private static final List<String> THREADS = List.of("-Acceptor", "-Poller");

    private final List<String> expected = new CopyOnWriteArrayList<>();

    @EventListener
    void begun(WebServerInitializedEvent event) {
        if (event.getWebServer() instanceof TomcatWebServer server) {
            for (Connector connector : server.getTomcat().getService().findConnectors()) {
                expect(connector);
            }
        }
    }

    void expect(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            // Quoted; and a port that was chosen by chance is no part of what the threads are called
            String name = protocol.getName().replace("\"", "").replaceFirst("(-auto-\\d+)-\\d+$", "$1");
            THREADS.forEach(kind -> expected.add(name + kind));
        }
    }

    @Override
    public String name() {
        return "The web server";
    }

    @Override
    public Weight weight() {
        return Weight.RESTART;
    }

    @Override
    public Finding look() {
        Set<String> alive = namesOfThreads();
        return expected.stream()
                .filter(thread -> !alive.contains(thread))
                .findFirst()
                .map(dead -> Finding.down("its thread " + dead + " is dead, so that no request comes in."))
                .orElseGet(Finding::well);
    }

    private static Set<String> namesOfThreads() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        Thread[] threads = new Thread[all.activeCount() * 2 + 16];
        int found = all.enumerate(threads, true);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < found; i++) {
            names.add(threads[i].getName());
        }
        return names;
    }
}
