package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.report.ReportOnTheWay;

/** The pages that the public reads, as axe finds them under WCAG 2.2 AA. */
class PublicPagesIT extends AtTheScreen {

    @Autowired
    private ApplicationContext context;

    private String reference;

    @BeforeAll
    void aReportIsPublished() {
        reference = ReportOnTheWay.published(context).reference();
    }

    @Test
    void thePublishedReportHasNoViolation() {
        assertThat(violations("/reports/" + reference)).isEmpty();
    }

    @Test
    void theIndexHasNoViolation() {
        assertThat(violations("/reports")).isEmpty();
        assertThat(violations("/reports?q=nothing-is-called-so")).isEmpty();
    }

    @Test
    void whatIsNotThereHasNone() {
        assertThat(violations("/reports/CP-999-20990101")).isEmpty();
    }

    private List<String> violations(String path) {
        try (BrowserContext visitor = browser().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = visitor.newPage();
            page.navigate(site() + path);
            return Axe.violations(page);
        }
    }
}
