package org.waymark.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void whatPeopleTypedNeverBecomesMarkup() {
        String page = new Html("A <title>")
                .heading("\"Quoted\"")
                .paragraph("one\ntwo & three")
                .table(List.of("It's"), List.of(List.of("<script>alert(1)</script>")))
                .toString();
        assertThat(page)
                .contains("<title>A &lt;title&gt;</title>", "&quot;Quoted&quot;", "one<br>two &amp; three", "It&#39;s")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void momentsAreLondons() {
        assertThat(Words.moment(Instant.parse("2012-07-03T22:30:00Z"))).isEqualTo("3 July 2012 at 23:30");
        assertThat(Words.months(1)).isEqualTo("1 month");
    }
}
