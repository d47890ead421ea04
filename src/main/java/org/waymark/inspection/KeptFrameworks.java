package org.waymark.inspection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

/** The versions of frameworks that inspections began under, each read from its kept text once. */
@Component
class KeptFrameworks {

    private final InspectionRepository inspections;
    private final Map<String, Framework> byHash = new ConcurrentHashMap<>();

    KeptFrameworks(InspectionRepository inspections) {
        this.inspections = inspections;
    }

    Framework of(Inspection inspection) {
        return byHash.computeIfAbsent(
                inspection.frameworkHash(),
                hash -> Frameworks.kept(inspection.frameworkId(), inspections.frameworkText(hash)));
    }
}
