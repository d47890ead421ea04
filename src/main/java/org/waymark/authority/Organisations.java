package org.waymark.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Service;

/**
 * The organisations that can be inspected beside a local authority. They change only when Waymark starts with another
 * list; an inspection keeps the name of each that it was planned with.
 */
@Service
public class Organisations {

    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "organisations.csv");

    private final List<OrganisationView> all;

    Organisations(AuthoritySettings settings) {
        if (settings.organisations() != null) {
            all = new CopyOnWriteArrayList<>(OrganisationsFile.read(settings.organisations()));
        } else {
            all = new CopyOnWriteArrayList<>(
                    Files.exists(IN_WORKING_DIRECTORY)
                            ? OrganisationsFile.read(IN_WORKING_DIRECTORY)
                            : OrganisationsFile.shipped());
        }
    }

    /** Every one of the list, abolished ones too, by code. */
    public List<OrganisationView> all() {
        return List.copyOf(all);
    }

    /** One more, which stands in no list and does not exist: a rehearsal does not stop where the list has none of a kind. */
    public OrganisationView invent(String kind, String name) {
        OrganisationView invented = new OrganisationView(kind.replace("-", "") + "00", name, kind, null, null);
        all.add(invented);
        return invented;
    }

    public Optional<OrganisationView> byCode(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those of that kind that existed on that day. */
    public List<OrganisationView> ofKind(String kind, LocalDate day) {
        return all.stream()
                .filter(one -> one.kind().equals(kind) && one.existsOn(day))
                .toList();
    }
}
