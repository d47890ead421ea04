package org.waymark.report;

import org.springframework.data.jpa.repository.JpaRepository;

public interface FactualAccuracyRepository extends JpaRepository<FactualAccuracy, String> {}
