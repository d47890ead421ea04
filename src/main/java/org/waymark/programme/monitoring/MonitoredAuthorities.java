package org.waymark.programme.monitoring;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;

/** Which authorities are monitored, for whoever plans their next inspection. */
@Service
public class MonitoredAuthorities {

    private final MonitoringRepository repository;

    MonitoredAuthorities(MonitoringRepository repository) {
        this.repository = repository;
    }

    /** By code, since when those are monitored whose report was under that framework, and what that means, in sentences. */
    @Transactional(readOnly = true)
    public Map<String, String> under(String framework) {
        return repository.findAllByOrderByBegunOnDesc().stream()
                .filter(one -> one.isOpen() && one.framework().equals(framework))
                .collect(Collectors.toMap(
                        Monitoring::authorityCode,
                        one ->
                                "It is monitored since %s: its next inspection is planned there, and ends the monitoring."
                                        .formatted(InWords.date(one.begunOn())),
                        (one, other) -> one));
    }
}
