package org.waymark.inspection;

import org.springframework.data.repository.Repository;

interface InformationSeenRepository extends Repository<InformationSeen, InformationSeen.Key> {

    InformationSeen save(InformationSeen seen);
}
