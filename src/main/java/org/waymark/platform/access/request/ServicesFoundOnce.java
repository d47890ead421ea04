package org.waymark.platform.access.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks once, and not with each request, which classes provide a service: the engine's REST asks the thread's class loader anew for
 * the one provider of its engine, and that looks through all jars and opens the one it is in.
 */
public class ServicesFoundOnce extends OncePerRequestFilter {

    private static final String SERVICES = "META-INF/services/";

    private final Map<ClassLoader, ClassLoader> remembering = new ConcurrentHashMap<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader asked = thread.getContextClassLoader();
        thread.setContextClassLoader(remembering.computeIfAbsent(asked, Remembering::new));
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setContextClassLoader(asked);
        }
    }

    /** Remembers what the files of services say, which are as they were packed; all else is its parent's. */
    private static final class Remembering extends ClassLoader {

        private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

        Remembering(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.startsWith(SERVICES)) {
                return super.getResources(name);
            }
            List<URL> known = found.get(name);
            if (known == null) {
                known = new ArrayList<>();
                for (URL file : Collections.list(super.getResources(name))) {
                    known.add(new URL(null, file.toExternalForm(), new InMemory(file)));
                }
                found.put(name, known);
            }
            return Collections.enumeration(known);
        }
    }

    private static final class InMemory extends URLStreamHandler {

        private final byte[] content;

        InMemory(URL file) throws IOException {
            try (InputStream in = file.openStream()) {
                content = in.readAllBytes();
            }
        }

        @Override
        protected URLConnection openConnection(URL file) {
            return new URLConnection(file) {

                @Override
                public void connect() {
                    // There is nothing to connect to
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
