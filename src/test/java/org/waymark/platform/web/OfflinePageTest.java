package org.waymark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page that can be opened from a disk has every script in it that any of its scripts imports. */
class OfflinePageTest {

    private static final Pattern SCRIPT =
            Pattern.compile("\"(waymark/[^\"]+)\": \"data:text/javascript;base64,([^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\\s*[\"']([^\"']+)[\"']");

    @Test
    void everythingThatIsImportedIsThereUnderItsName() {
        String page = new OfflinePage(new WebFolder())
                .of("Forms of <CP>", "<p>Here</p>", "begin();", List.of("forms/conclude-case.js", "base/form.js"));

        assertThat(page).contains("<title>Forms of &lt;CP&gt;</title>", "<p>Here</p>", "begin();");
        List<MatchResult> scripts = SCRIPT.matcher(page).results().toList();
        Set<String> names = scripts.stream().map(one -> one.group(1)).collect(Collectors.toSet());
        assertThat(names).contains("waymark/forms/conclude-case.js", "waymark/lib/lit-html/lit-html.js");
        assertThat(scripts).allSatisfy(script -> assertThat(
                        IMPORTED.matcher(text(script.group(2))).results().map(one -> one.group(1)))
                .as(script.group(1))
                .isSubsetOf(names));
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
