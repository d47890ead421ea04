package org.waymark.platform.tasks;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.tasks.sending.SentOnce;

/** Puts the transaction and its repetition around every {@link WriteTransaction}. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class WriteTransactions {

    // Asked for at the first write: an advisor is made before there is a database.
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor writeTransactionAdvisor(
            ObjectProvider<Retry> retry, ObjectProvider<Audit> audit, ObjectProvider<SentOnce> sent) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(WriteTransaction.class), around(retry, audit, sent));
        // Outside of what @Transactional does: a transaction that failed cannot be gone on with.
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static MethodInterceptor around(
            ObjectProvider<Retry> retry, ObjectProvider<Audit> audit, ObjectProvider<SentOnce> sent) {
        return call -> {
            Object written = retry.getObject().inNewTransaction(() -> {
                sent.getObject().withTheWrite();
                Object done = proceed((ProxyMethodInvocation) call);
                audit.getObject().withTheAct();
                return done;
            });
            sent.getObject().written();
            return written;
        };
    }

    /** Each try from the first advice on: an invocation can be proceeded with only once. */
    private static Object proceed(ProxyMethodInvocation call) {
        try {
            MethodInvocation once = call.invocableClone();
            return once.proceed();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("A write may throw no checked exception: " + call.getMethod(), checked);
        }
    }
}
