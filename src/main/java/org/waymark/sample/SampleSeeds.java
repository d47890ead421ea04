package org.waymark.sample;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.preparation.InspectionOpened;
import org.waymark.lists.DrawCommitment;
import org.waymark.lists.ListSettings;
import org.waymark.platform.machine.Seed;

/**
 * The seeds of the draws: made when an inspection opens, before any list has come, and sealed by their hash, which
 * anybody may see. The seed itself is shown to nobody before fieldwork has closed: it says who comes next.
 */
@Component
class SampleSeeds implements DrawCommitment {

    private static final String SELECT =
            "select seed, commitment, sealed_at, configured from sample_seed where inspection_id = ?";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate byItself;
    private final ListSettings settings;
    private final Clock clock;

    SampleSeeds(JdbcTemplate jdbc, PlatformTransactionManager transactions, ListSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.byItself = new TransactionTemplate(transactions);
        this.byItself.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A seed as it is shown.
     *
     * @param commitment the SHA-256 of the seed
     * @param configured whether the seed comes from the settings, as in rehearsals, and not from chance
     * @param seed       null until fieldwork has closed
     */
    record Sealed(String commitment, Instant sealedAt, boolean configured, String seed) {}

    /** Before any list can come. */
    @EventListener
    @Transactional
    void seal(InspectionOpened opened) {
        seal(opened.inspectionId());
    }

    private void seal(String inspectionId) {
        boolean configured = settings.seed() != null;
        Seed seed = configured ? Seed.configured(settings.seed()) : Seed.fresh();
        jdbc.update("""
                insert into sample_seed (inspection_id, seed, commitment, sealed_at, configured) values (?, ?, ?, ?, ?)
                on conflict (inspection_id) do nothing""", inspectionId, seed.hex(), seed.commitment(), Timestamp.from(clock.instant()), configured);
    }

    /**
     * The seed for the draw. An inspection that was opened before seeds were sealed is given one now, and its record
     * shows that it came late.
     */
    Seed forDrawing(String inspectionId) {
        return kept(inspectionId).orElseGet(() -> {
            byItself.executeWithoutResult(status -> seal(inspectionId));
            return kept(inspectionId).orElseThrow();
        });
    }

    private Optional<Seed> kept(String inspectionId) {
        return jdbc
                .queryForList("select seed from sample_seed where inspection_id = ?", String.class, inspectionId)
                .stream()
                .findFirst()
                .map(Seed::new);
    }

    @Override
    public Optional<String> of(InspectionView inspection) {
        return shown(inspection).map(Sealed::commitment);
    }

    /** What may be shown of it now; nothing before the inspection opens. */
    Optional<Sealed> shown(InspectionView inspection) {
        return jdbc
                .query(
                        SELECT,
                        (row, number) -> new Sealed(
                                row.getString("commitment"),
                                row.getTimestamp("sealed_at").toInstant(),
                                row.getBoolean("configured"),
                                inspection.isFieldworkOver() ? row.getString("seed") : null),
                        inspection.id())
                .stream()
                .findFirst();
    }
}
