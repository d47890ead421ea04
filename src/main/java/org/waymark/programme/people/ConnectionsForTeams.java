package org.waymark.programme.people;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.team.DeclaredConnections;
import org.waymark.programme.rules.Successors;

/** What inspectors declared once a year, for whoever puts a team together. Who is connected with what an authority took over is so with it. */
@Component
class ConnectionsForTeams implements DeclaredConnections {

    private final DeclaredConnectionRepository connections;
    private final Successors successors = Successors.inForce();

    ConnectionsForTeams(DeclaredConnectionRepository connections) {
        this.connections = connections;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> with(String authorityCode) {
        return connections.findByAuthorityCodeIn(successors.withPredecessors(authorityCode)).stream()
                .collect(Collectors.toMap(
                        DeclaredConnection::userId, DeclaredConnection::words, (one, other) -> one + "; " + other));
    }
}
