package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ServicesFoundOnceTest {

    /** Counts how often jars are looked through. */
    private static final class Counting extends ClassLoader {
        private final List<String> asked = new ArrayList<>();

        Counting(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            asked.add(name);
            return super.getResources(name);
        }
    }

    private final ServicesFoundOnce filter = new ServicesFoundOnce();
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final Counting counting = new Counting(before);

    @BeforeEach
    void count() {
        Thread.currentThread().setContextClassLoader(counting);
    }

    @AfterEach
    void asItWas() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void whoProvidesTheEngineIsLookedForOnceForAllRequests() throws Exception {
        List<Class<?>> providers = new ArrayList<>();
        for (int request = 0; request < 3; request++) {
            ask(() -> ServiceLoader.load(ProcessEngineProvider.class)
                    .forEach(provider -> providers.add(provider.getClass())));
        }
        assertThat(providers).hasSize(3).containsOnly(providers.get(0));
        assertThat(counting.asked).containsExactly("META-INF/services/" + ProcessEngineProvider.class.getName());
    }

    @Test
    void whatIsNoServiceIsLookedForAsEver() throws Exception {
        for (int request = 0; request < 2; request++) {
            ask(() -> assertThat(Thread.currentThread().getContextClassLoader().getResources("banner.txt"))
                    .isNotNull());
        }
        assertThat(counting.asked).containsExactly("banner.txt", "banner.txt");
    }

    @Test
    void theThreadHasItsOwnClassLoaderAgain() throws Exception {
        ask(() -> assertThat(Thread.currentThread().getContextClassLoader()).isNotSameAs(counting));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(counting);
    }

    private interface Asking {
        void ask() throws IOException;
    }

    private void ask(Asking asking) throws Exception {
        FilterChain chain = (request, response) -> asking.ask();
        filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
    }
}
