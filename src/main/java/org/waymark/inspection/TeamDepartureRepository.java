package org.waymark.inspection;

import org.springframework.data.repository.Repository;

interface TeamDepartureRepository extends Repository<TeamDeparture, String> {

    TeamDeparture save(TeamDeparture departure);
}
