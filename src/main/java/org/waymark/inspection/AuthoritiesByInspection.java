package org.waymark.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    AuthoritiesByInspection(InspectionRepository inspections, Authorities authorities) {
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
        return inspections.ofAuthorities(inspectionIds).stream()
                .filter(one -> byCode.containsKey(one.code()))
                .collect(Collectors.toMap(
                        InspectionRepository.OfAuthority::id,
                        one -> new Named(
                                byCode.get(one.code()), "inspection beginning " + InWords.date(one.firstDay()))));
    }
}
