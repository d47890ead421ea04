package org.waymark.platform.access.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.waymark.platform.machine.Reference;

/**
 * Problem Details as a page, for whoever follows a link or types an address: every problem of every room, in the same
 * words that a program gets, with what to do next. A program that does not ask for a page does not get one.
 */
class ProblemAsPage extends AbstractHttpMessageConverter<ProblemDetail> {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ITemplateEngine templates;

    ProblemAsPage(ITemplateEngine templates) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML);
        this.templates = templates;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ProblemDetail.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A page of a problem is written, not read.", message);
    }

    @Override
    protected void writeInternal(ProblemDetail problem, HttpOutputMessage message) throws IOException {
        HttpStatus status =
                Objects.requireNonNullElse(HttpStatus.resolve(problem.getStatus()), HttpStatus.INTERNAL_SERVER_ERROR);
        WhatToDoNext next = status.getReasonPhrase().equals(problem.getTitle()) || problem.getDetail() == null
                ? WhatToDoNext.after(status)
                : new WhatToDoNext(problem.getTitle(), problem.getDetail());
        Context page = new Context(Locale.UK);
        page.setVariable("next", next);
        page.setVariable("reference", reference(problem));
        HttpHeaders headers = message.getHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set("Content-Security-Policy", POLICY);
        message.getBody().write(templates.process("problem", page).getBytes(StandardCharsets.UTF_8));
    }

    private static Object reference(ProblemDetail problem) {
        return problem.getProperties() == null ? null : problem.getProperties().get(Reference.PROPERTY);
    }

    @Configuration(proxyBeanMethods = false)
    static class Offered implements WebMvcConfigurer {

        private final ITemplateEngine templates;

        Offered(ITemplateEngine templates) {
            this.templates = templates;
        }

        /** The last of all: who does not say what they want is no browser. */
        @Override
        public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
            converters.add(new ProblemAsPage(templates));
        }
    }
}
