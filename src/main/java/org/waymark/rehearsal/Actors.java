package org.waymark.rehearsal;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.authority.OrganisationView;
import org.waymark.authority.Organisations;
import org.waymark.framework.Framework;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.platform.access.accounts.UserAccounts;

/** The people of a rehearsal or a demonstration, under the names that the README gives. */
@Component
class Actors {

    static final String ADMIN = "admin";
    static final String MANAGER = "manager";
    static final String QUALITY = "quality";
    static final String LEAD = "lead";
    static final List<String> INSPECTORS = List.of("inspector1", "inspector2", "inspector3", "inspector4");

    /** Of those who come in addition where a framework's team is larger; whoever is beyond them has a number for a name. */
    private static final List<String> MORE =
            List.of("Iona Selwyn", "Ivor Kettle", "Ines Aldous", "Ibrahim Stead", "Isla Warburton", "Ira Fenwick");

    private static final int PASSWORD_BYTES = 24;

    private final UserAccounts accounts;
    private final Authorities authorities;
    private final Organisations organisations;

    Actors(UserAccounts accounts, Authorities authorities, Organisations organisations) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.authorities = authorities;
    }

    /** The inspectorate's people, each with a password that nobody knows: in a rehearsal nobody signs in. */
    void comeTogether() {
        comeTogether(Actors::unknownPassword);
    }

    void comeTogether(Supplier<String> password) {
        person(MANAGER, "Morgan", "Ellery", password, "managers");
        person(QUALITY, "Quinn", "Astley", password, "quality");
        person(LEAD, "Leah", "Drayton", password, "inspectors");
        person(INSPECTORS.get(0), "Imogen", "Hale", password, "inspectors");
        person(INSPECTORS.get(1), "Isaac", "Thorne", password, "inspectors");
        person(INSPECTORS.get(2), "Irene", "Marlow", password, "inspectors");
        person(INSPECTORS.get(3), "Idris", "Penhale", password, "inspectors");
    }

    /**
     * As many inspectors as this team has, who have all come together when it returns.
     *
     * @param size the lead among them
     * @return their users, the lead first
     */
    List<String> team(int size) {
        List<String> team = new ArrayList<>(List.of(LEAD));
        for (int number = 1; number < size; number++) {
            team.add("inspector" + number);
            int more = number - INSPECTORS.size() - 1;
            if (more >= 0) {
                String[] name = (more < MORE.size() ? MORE.get(more) : "Inspector " + number).split(" ");
                person("inspector" + number, name[0], name[1], Actors::unknownPassword, "inspectors");
            }
        }
        return team;
    }

    /**
     * Those who inspect and are inspected beside the usual people, where a framework has such: the inspectors that the
     * other inspectorates send, and for each other body the first organisation of the list that can be it, or an invented one.
     *
     * @return the codes of these organisations
     */
    List<String> beside(Framework framework, LocalDate firstDay) {
        for (PartnerInspectorates.Partner partner : PartnerInspectorates.of(framework)) {
            accounts.openInspectorate(partner);
            int members = framework.joint().inspectorate(partner.id()).members();
            for (int number = 1; number <= members; number++) {
                person(
                        partner(partner.group(), number),
                        "Inspector " + number + " of the",
                        partner.title(),
                        Actors::unknownPassword,
                        partner.group());
            }
        }
        List<OrganisationView> beside = framework.joint().others().stream()
                .map(body -> organisations.ofKind(body.kind(), firstDay).stream()
                        .findFirst()
                        .orElseGet(() -> organisations.invent(body.kind(), body.title() + " (invented)")))
                .toList();
        beside.forEach(this::of);
        return beside.stream().map(OrganisationView::code).toList();
    }

    /** The user of a partner inspectorate's inspector. */
    static String partner(String group, int number) {
        return group + number;
    }

    /** The contact and the head of an organisation; each has the name of their group. */
    private void of(OrganisationView organisation) {
        accounts.openOrganisation(organisation);
        person(
                organisation.contactGroup(),
                "Contact of",
                organisation.name(),
                Actors::unknownPassword,
                organisation.contactGroup());
        person(
                organisation.headGroup(),
                "Head of",
                organisation.name(),
                Actors::unknownPassword,
                organisation.headGroup());
    }

    /** The link officer, the DCS and the DCS's office of an authority. */
    void of(String authority) {
        of(authority, Actors::unknownPassword);
    }

    void of(String authority, Supplier<String> password) {
        String name = authorities.byCode(authority).name();
        accounts.openAuthority(authority, name);
        person("link" + authority, "Farah", "Nwosu", password, UserAccounts.linkOfficers(authority));
        person("dcs" + authority, "Helen", "Castellan", password, UserAccounts.directorOfChildrensServices(authority));
        person(
                "office" + authority,
                "Judith",
                "Amory",
                password,
                UserAccounts.directorOfChildrensServices(authority),
                AuthorityView.DIRECTORS_OFFICES);
    }

    void person(String id, String firstName, String lastName, Supplier<String> password, String... groups) {
        accounts.create(id, firstName, lastName, id + "@waymark.example", password.get(), List.of(groups));
    }

    private static String unknownPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
