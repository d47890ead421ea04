package org.waymark.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class StandalonePageTest {

    private static final TemplateEngine TEMPLATES = templates();

    @Test
    void whatPeopleTypedNeverBecomesMarkup() {
        String page = new StandalonePage("A <title>")
                .heading("\"Quoted\"")
                .paragraph("one\ntwo & three")
                .table(List.of("It's"), List.of(List.of("<script>alert(1)</script>")))
                .html(TEMPLATES);
        assertThat(page)
                .contains("<title>A &lt;title&gt;</title>", "&quot;Quoted&quot;", "one<br>two &amp; three", "It&#39;s")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void momentsAreLondons() {
        assertThat(DateText.moment(Instant.parse("2012-07-03T22:30:00Z"))).isEqualTo("3 July 2012 at 23:30");
        assertThat(DateText.months(1)).isEqualTo("1 month");
    }

    private static TemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
