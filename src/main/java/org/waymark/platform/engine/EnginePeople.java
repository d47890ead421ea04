package org.waymark.platform.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the engine's identities on Waymark's own behalf: whoever may see a form that offers people may see these names.
 */
@Component
class EnginePeople implements People {

    private final IdentityService identityService;
    private final Acting acting;
    private final JdbcClient database;

    EnginePeople(IdentityService identityService, Acting acting, JdbcClient database) {
        this.identityService = identityService;
        this.acting = acting;
        this.database = database;
    }

    @Override
    public boolean exists(String userId) {
        return acting.asWaymark(
                () -> identityService.createUserQuery().userId(userId).count() == 1);
    }

    @Override
    public String name(String userId) {
        return AskedOnce.of(EnginePeople.class, userId, () -> named(userId));
    }

    private String named(String userId) {
        User user = acting.asWaymark(
                () -> identityService.createUserQuery().userId(userId).singleResult());
        return user == null ? userId : nameOf(user);
    }

    @Override
    public Map<String, String> names(Collection<String> userIds) {
        Map<String, String> names = new HashMap<>();
        Set<String> asked = new TreeSet<>();
        userIds.stream().filter(Objects::nonNull).forEach(id -> AskedOnce.<String>known(EnginePeople.class, id)
                .ifPresentOrElse(name -> names.put(id, name), () -> asked.add(id)));
        if (asked.isEmpty()) {
            return names;
        }
        asked.forEach(id -> names.put(id, id));
        List<User> users = acting.asWaymark(() -> identityService
                .createUserQuery()
                .userIdIn(asked.toArray(String[]::new))
                .unlimitedList());
        users.forEach(user -> names.put(user.getId(), nameOf(user)));
        asked.forEach(id -> AskedOnce.keep(EnginePeople.class, id, names.get(id)));
        return names;
    }

    @Override
    public List<Person> inGroup(String groupId) {
        List<User> users = acting.asWaymark(
                () -> identityService.createUserQuery().memberOfGroup(groupId).unlimitedList());
        users.forEach(user -> AskedOnce.keep(EnginePeople.class, user.getId(), nameOf(user)));
        return users.stream()
                .map(user -> new Person(user.getId(), nameOf(user)))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    /** Read from the engine's tables, for the engine gives the members of one group at a time. */
    @Override
    public Map<String, List<Person>> inGroups(Collection<String> groupIds) {
        if (groupIds.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Person>> members = new HashMap<>();
        database.sql("select m.group_id_, u.id_, u.first_, u.last_ from act_id_membership m"
                        + " join act_id_user u on u.id_ = m.user_id_ where m.group_id_ in (:groups) order by u.id_")
                .param("groups", Set.copyOf(groupIds))
                .query(row -> {
                    String id = row.getString(2);
                    String name = nameOf(id, row.getString(3), row.getString(4));
                    AskedOnce.keep(EnginePeople.class, id, name);
                    members.computeIfAbsent(row.getString(1), group -> new ArrayList<>())
                            .add(new Person(id, name));
                });
        members.values()
                .forEach(some -> some.sort(Comparator.comparing(Person::name).thenComparing(Person::id)));
        return members;
    }

    private static String nameOf(User user) {
        return nameOf(user.getId(), user.getFirstName(), user.getLastName());
    }

    private static String nameOf(String id, String first, String last) {
        String name = Stream.of(first, last)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? id : name;
    }
}
