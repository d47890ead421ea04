package org.waymark.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.access.accounts.UserAccounts;

/** The people of the demonstration: three teams of inspectors, and those of its authorities. All of them are invented. */
@Component
@Profile("demo")
class DemonstrationPeople {

    /** Approves the year that the first one proposed. */
    private static final String SECOND_MANAGER = "manager2";

    static final List<String> FIRST_TEAM = Script.PLAIN.team();
    private static final List<String> SECOND_TEAM =
            List.of("lead2", "inspector5", "inspector6", "inspector7", "inspector8");
    private static final List<String> THIRD_TEAM =
            List.of("lead3", "inspector9", "inspector10", "inspector11", "inspector12");

    private static final Map<String, List<String>> TEAMS =
            Map.of("first", FIRST_TEAM, "second", SECOND_TEAM, "third", THIRD_TEAM);

    private static final List<String> SECOND_TEAMS_NAMES =
            List.of("Gareth Ormsby", "Nadia Rahmani", "Tom Wexcombe", "Bea Lindqvist", "Kwame Asante-Hill");
    private static final List<String> THIRD_TEAMS_NAMES =
            List.of("Philippa Strand", "Rowan Achterberg", "Sunita Velde", "Owen Marchbank", "Clodagh Winterbourne");

    private static final List<String> LINK_OFFICERS = List.of(
            "Farah Nwosu",
            "Daniel Pocock",
            "Marged Lewin",
            "Joyce Abara",
            "Peter Halloran",
            "Anneka Rudd",
            "Samir Toth");
    private static final List<String> DIRECTORS = List.of(
            "Helen Castellan",
            "Anthony Brackley",
            "Yvonne Adeyinka",
            "Martin Sowerby",
            "Ruth Perlman",
            "Colin Daventry",
            "Shirin Kestrel");
    private static final List<String> OF_THEIR_OFFICES = List.of(
            "Judith Amory",
            "Paul Renwick",
            "Elin Cadwallader",
            "Grace Oyelaran",
            "Simon Tatham",
            "Hanna Brodie",
            "Victor Lisle");

    private final Actors actors;
    private final UserAccounts accounts;
    private final Authorities authorities;

    DemonstrationPeople(Actors actors, UserAccounts accounts, Authorities authorities) {
        this.actors = actors;
        this.accounts = accounts;
        this.authorities = authorities;
    }

    /** @param name first, second or third @return its users, the lead first */
    static List<String> team(String name) {
        return TEAMS.get(name);
    }

    /** Everybody has an account when this returns. Hashing passwords is what takes time: all processors do it. */
    void comeTogether(List<String> codes, Supplier<String> password) {
        codes.forEach(
                code -> accounts.openAuthority(code, authorities.byCode(code).name()));
        actors.comeTogether(password);
        List<Runnable> all = new ArrayList<>();
        all.add(account(SECOND_MANAGER, "Tamsin Orchard", password, "managers"));
        all.addAll(team(SECOND_TEAM, SECOND_TEAMS_NAMES, password));
        all.addAll(team(THIRD_TEAM, THIRD_TEAMS_NAMES, password));
        for (int place = 0; place < codes.size(); place++) {
            all.addAll(ofAuthority(codes.get(place), place, password));
        }
        all.parallelStream().forEach(Runnable::run);
    }

    private List<Runnable> team(List<String> users, List<String> names, Supplier<String> password) {
        List<Runnable> team = new ArrayList<>();
        for (int place = 0; place < users.size(); place++) {
            team.add(account(users.get(place), names.get(place), password, "inspectors"));
        }
        return team;
    }

    private List<Runnable> ofAuthority(String code, int place, Supplier<String> password) {
        String dcs = UserAccounts.directorOfChildrensServices(code);
        return List.of(
                account(
                        "link" + code,
                        LINK_OFFICERS.get(place % LINK_OFFICERS.size()),
                        password,
                        UserAccounts.linkOfficers(code)),
                account("dcs" + code, DIRECTORS.get(place % DIRECTORS.size()), password, dcs),
                account(
                        "office" + code,
                        OF_THEIR_OFFICES.get(place % OF_THEIR_OFFICES.size()),
                        password,
                        dcs,
                        AuthorityView.DIRECTORS_OFFICES));
    }

    private Runnable account(String user, String name, Supplier<String> password, String... groups) {
        int space = name.indexOf(' ');
        return () -> actors.person(user, name.substring(0, space), name.substring(space + 1), password, groups);
    }
}
