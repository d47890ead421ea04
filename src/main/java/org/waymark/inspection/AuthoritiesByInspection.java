package org.waymark.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.platform.tasks.InspectedAuthorities;

/** Asks for codes, days and ids alone: nothing else is read of an inspection to name it. */
@Component
class AuthoritiesByInspection implements InspectedAuthorities {

    private final InspectionRepository inspections;
    private final Authorities authorities;
    private final JdbcClient database;

    AuthoritiesByInspection(InspectionRepository inspections, Authorities authorities, JdbcClient database) {
        this.database = database;
        this.inspections = inspections;
        this.authorities = authorities;
    }

    @Override
    public Map<String, Set<String>> inspectionsOf(Collection<String> partsOfNames) {
        List<AuthorityView> all = authorities.all();
        return partsOfNames.stream()
                .distinct()
                .collect(Collectors.toMap(part -> part, part -> inspectionsOf(part, all)));
    }

    private Set<String> inspectionsOf(String partOfName, List<AuthorityView> all) {
        String part = partOfName.toLowerCase(Locale.UK);
        Set<String> codes = all.stream()
                .filter(authority -> authority.name().toLowerCase(Locale.UK).contains(part))
                .map(AuthorityView::code)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of() : inspections.idsOf(codes);
    }

    @Override
    public Map<String, Named> names(Collection<String> inspectionIds) {
        if (inspectionIds.isEmpty()) {
            return Map.of();
        }
        Map<String, String> byCode =
                authorities.all().stream().collect(Collectors.toMap(AuthorityView::code, AuthorityView::name));
        Map<String, Named> names = new HashMap<>();
        database.sql("select id, authority_code, first_day from inspection where id in (:ids)")
                .param("ids", inspectionIds)
                .query(row -> {
                    String name = byCode.get(row.getString(2));
                    if (name != null) {
                        String begins = InWords.date(row.getObject(3, LocalDate.class));
                        names.put(row.getString(1), new Named(name, "inspection beginning " + begins));
                    }
                });
        return names;
    }
}
