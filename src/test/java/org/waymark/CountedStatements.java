package org.waymark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
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

    /** What was sent, in its order. */
    public record Sent(List<String> statements) {

        public int number() {
            return statements.size();
        }

        /** All but those that name this table. */
        public Sent without(String table) {
            return new Sent(statements.stream()
                    .filter(statement -> !statement.contains(table))
                    .toList());
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
        return new Sent(List.copyOf(sent));
    }

    private static void count(String statement) {
        List<String> sent = SENT.get();
        if (sent != null) {
            sent.add(statement);
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
                .afterQuery((execution, queries) -> count(queries.get(0).getQuery()))
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
