package org.waymark.report.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.report.IndexPage;
import org.waymark.report.IndexPage.Asked;
import org.waymark.report.IndexPage.Choices;
import org.waymark.report.IndexPage.Entry;
import org.waymark.report.IndexPage.Option;
import org.waymark.report.ReportSettings;
import org.waymark.report.publication.PublishedReports;

/** Finds published reports. What is not published is not looked at, so that nothing asked for can tell of it. */
@Component
class PublicIndex {

    private final PublishedReports published;
    private final Authorities authorities;
    private final ReportSettings settings;

    PublicIndex(PublishedReports published, Authorities authorities, ReportSettings settings) {
        this.published = published;
        this.authorities = authorities;
        this.settings = settings;
    }

    /** @param number of the page, from 1 */
    IndexPage page(Asked asked, int number) {
        List<Entry> all = all();
        List<Entry> found = all.stream().filter(matching(asked)).toList();
        int size = settings.onAPage();
        int last = Math.max(1, (found.size() + size - 1) / size);
        int shown = Math.min(Math.max(number, 1), last);
        List<Entry> entries =
                found.stream().skip((long) (shown - 1) * size).limit(size).toList();
        return new IndexPage(
                asked,
                choices(all),
                entries,
                found.size(),
                shown == 1 ? null : address(asked, shown - 1),
                shown == last ? null : address(asked, shown + 1));
    }

    private List<Entry> all() {
        Map<String, String> regions = authorities.all().stream()
                .collect(Collectors.toMap(AuthorityView::code, AuthorityView::region, (one, other) -> one));
        return published.listed().stream()
                .map(report -> new Entry(
                        report.reference(),
                        report.authority(),
                        report.authorityCode(),
                        regions.getOrDefault(report.authorityCode(), ""),
                        report.framework(),
                        report.frameworkId(),
                        report.isWithdrawn() ? null : report.overallGrade(),
                        report.publishedOn(),
                        report.currentNumber(),
                        report.isWithdrawn(),
                        report.demonstration()))
                .toList();
    }

    static Predicate<Entry> matching(Asked asked) {
        List<String> words = asked.q() == null
                ? List.of()
                : Arrays.asList(asked.q().toLowerCase(Locale.UK).split("\\s+"));
        return entry -> words.stream().allMatch(words(entry)::contains)
                && is(asked.authority(), entry.authorityCode())
                && is(asked.region(), entry.region())
                && is(asked.grade(), entry.overallGrade())
                && is(asked.framework(), entry.frameworkId())
                && (asked.year() == null || asked.year() == entry.publishedOn().getYear());
    }

    private static String words(Entry entry) {
        return (entry.authority() + " " + entry.reference() + " " + entry.framework()).toLowerCase(Locale.UK);
    }

    private static boolean is(String asked, String value) {
        return asked == null || asked.equals(value);
    }

    private static Choices choices(List<Entry> all) {
        return new Choices(
                options(all, Entry::authorityCode, Entry::authority),
                values(all, Entry::region),
                values(all, Entry::overallGrade),
                options(all, Entry::frameworkId, Entry::framework),
                all.stream()
                        .map(entry -> entry.publishedOn().getYear())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    private static List<String> values(List<Entry> all, Function<Entry, String> value) {
        return all.stream()
                .map(value)
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Option> options(List<Entry> all, Function<Entry, String> value, Function<Entry, String> label) {
        return all.stream().collect(Collectors.toMap(value, label, (latest, other) -> latest)).entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static String address(Asked asked, int page) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("q", asked.q());
        values.put("authority", asked.authority());
        values.put("region", asked.region());
        values.put("grade", asked.grade());
        values.put("framework", asked.framework());
        values.put("year", asked.year());
        values.put("page", page);
        values.values().removeIf(Objects::isNull);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reports");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
