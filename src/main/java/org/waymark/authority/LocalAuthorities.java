package org.waymark.authority;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LocalAuthorities extends Repository<LocalAuthority, String> {

    /**
     * One statement, so that two nodes that start together do not trip over each other. Unchanged rows are left alone.
     */
    String UPSERT = """
            insert into local_authority as la (code, name, region, kind, valid_from, valid_to, version)
            values (:code, :name, :region, :kind, cast(:from as date), cast(:to as date), 0)
            on conflict (code) do update set name = excluded.name, region = excluded.region, kind = excluded.kind,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = la.version + 1
            where (la.name, la.region, la.kind, la.valid_from, la.valid_to)
                is distinct from (excluded.name, excluded.region, excluded.kind, excluded.valid_from, excluded.valid_to)
            """;

    List<LocalAuthority> findAllByOrderByCode();

    @Modifying
    @Query(value = UPSERT, nativeQuery = true)
    int put(String code, String name, String region, String kind, LocalDate from, LocalDate to);
}
