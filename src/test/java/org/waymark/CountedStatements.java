package org.waymark;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts what is sent to the database by the thread that asks, the domain's statements and the engine's alike; a batch
 * counts once. What other threads send meanwhile does not count, so that no round in the background changes a number.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private static final String OF_A_REQUEST = "http-nio-";

    private static volatile Requests requests;

    /** What all requests of a while sent together, and in how many transactions they wrote. */
    private static final class Requests {

        private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
        private final Set<String> writing = ConcurrentHashMap.newKeySet();
        private final AtomicInteger written = new AtomicInteger();
        private final AtomicInteger committed = new AtomicInteger();
    }

    /**
     * What was sent, in its order.
     *
     * @param written   in how many transactions something was written; known of requests alone
     * @param committed how many transactions there were, also those that only read; known of requests alone
     */
    public record Sent(List<String> statements, int written, int committed) {

        public int number() {
            return statements.size();
        }

        /** All but those that name this table. */
        public Sent without(String table) {
            return new Sent(
                    statements.stream()
                            .filter(statement -> !statement.contains(table))
                            .toList(),
                    written,
                    committed);
        }

        /** Those that were sent most often first: what a test that fails shows. */
        @Override
        public String toString() {
            Map<String, Long> times = statements.stream()
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            return number() + " statements\n"
                    + times.entrySet().stream()
                            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                            .map(one -> one.getValue() + " x " + one.getKey().replaceAll("\\s+", " "))
                            .collect(Collectors.joining("\n"));
        }
    }

    /** Does the work, and gives what it sent. */
    public static Sent during(Runnable work) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return new Sent(List.copyOf(sent), 0, 0);
    }

    /** Does the work, and gives what the requests that it made of this server sent. One such count at a time. */
    public static Sent ofRequests(Callable<?> work) throws Exception {
        Requests counted = new Requests();
        requests = counted;
        try {
            work.call();
        } finally {
            requests = null;
        }
        return new Sent(List.copyOf(counted.statements), counted.written.get(), counted.committed.get());
    }

    private static void count(ExecutionInfo execution, String statement) {
        List<String> sent = SENT.get();
        if (sent != null) {
            sent.add(statement);
        }
        Requests counted = requests;
        if (counted != null && servesRequest()) {
            counted.statements.add(statement);
            if (writes(statement)) {
                counted.writing.add(execution.getConnectionId());
            }
        }
    }

    private static boolean servesRequest() {
        return Thread.currentThread().getName().startsWith(OF_A_REQUEST);
    }

    // A row that is locked counts: the lock is written as well.
    private static boolean writes(String statement) {
        String sql = statement.strip().toLowerCase(Locale.ROOT);
        return sql.startsWith("insert")
                || sql.startsWith("update")
                || sql.startsWith("delete")
                || sql.contains(" for update")
                || sql.contains(" for no key update");
    }

    private static void ended(MethodExecutionContext call) {
        Requests counted = requests;
        String method = call.getMethod().getName();
        if (counted != null && servesRequest() && method.equals("commit") && call.getTarget() instanceof Connection) {
            counted.committed.incrementAndGet();
        }
        if (counted != null
                && call.getTarget() instanceof Connection
                && (method.equals("commit") || method.equals("close"))
                && counted.writing.remove(call.getConnectionInfo().getConnectionId())) {
            counted.written.incrementAndGet();
        }
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counted(source) : bean;
            }
        };
    }

    /** Stays what it is besides: others ask for it by its own class. */
    private static Object counted(DataSource source) {
        ProxyDataSource counting = ProxyDataSourceBuilder.create(source)
                .afterQuery(
                        (execution, queries) -> count(execution, queries.get(0).getQuery()))
                .afterMethod(CountedStatements::ended)
                .build();
        ProxyFactory factory = new ProxyFactory(source);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor)
                call -> call.getMethod().getName().equals("getConnection") && call.getArguments().length == 0
                        ? counting.getConnection()
                        : call.proceed());
        return factory.getProxy();
    }
}
