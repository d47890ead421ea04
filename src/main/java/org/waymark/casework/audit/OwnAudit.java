package org.waymark.casework.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.casework.CaseFile;
import org.waymark.framework.Framework;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.notes.FormText;

/**
 * What somebody who is inspected says of the cases that they looked at themselves: the answers of their form.
 *
 * @param audits one a case, in the order of their numbers
 */
public record OwnAudit(
        @NotNull(message = "Reload the page: it holds no cases.") @Valid
        List<@NotNull(message = "Reload the page: a case is missing.") Audited> audits) {

    /** @param grade of the case as a whole; empty where the framework gives no grades */
    public record Audited(
            @NotBlank(message = "Reload the page: a case has no number.")
            String number,

            String grade,

            @NotBlank(message = "Say what you found in this case. Where you know nothing of this child, say so.")
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String says) {}

    /** A case and the answer to it: so the form's list begins. */
    public record AuditedLine(String number, String title, String grade, String says) {}

    /** Those of an inspection's cases that are asked about, by their numbers, in order. @param ids of the cases */
    public static Map<String, CaseFile> asked(List<CaseFile> all, Collection<String> ids) {
        Map<String, CaseFile> asked = new LinkedHashMap<>();
        all.stream().filter(file -> ids.contains(file.id())).forEach(file -> asked.put(file.number(), file));
        return asked;
    }

    /** With what the lists call each child, which is no name. */
    public static List<AuditedLine> lines(Collection<CaseFile> asked, ChildRepository children) {
        Map<UUID, Child> byId = children
                .findByIdIn(asked.stream().map(CaseFile::childId).toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Function.identity()));
        return asked.stream()
                .map(file -> new AuditedLine(
                        file.number(),
                        "Case %s, child %s"
                                .formatted(
                                        file.number(), byId.get(file.childId()).uniqueId()),
                        null,
                        null))
                .toList();
    }

    /** @param asked the cases that are asked about, by their numbers, in order */
    public FormRefusals check(Map<String, CaseFile> asked, Framework framework) {
        List<String> answered = audits.stream().map(Audited::number).toList();
        FormRefusals refusals = new FormRefusals()
                .unless(
                        answered.equals(List.copyOf(asked.keySet())),
                        "audits",
                        "Every case that is asked about has its line here, in the order of their numbers. Reload the"
                                + " page.");
        for (int place = 0; place < answered.size(); place++) {
            String grade = FormText.tidy(audits.get(place).grade());
            boolean known = framework.scale().stream().anyMatch(one -> one.id().equals(grade));
            refusals.unless(
                    framework.grades() ? known : grade == null,
                    "audits[" + place + "].grade",
                    framework.grades()
                            ? "Choose how good the work with this child was, as you see it."
                            : "This framework gives no grades. Leave it empty.");
        }
        return refusals;
    }
}
