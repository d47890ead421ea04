package org.waymark.report;

import org.springframework.data.jpa.repository.JpaRepository;

interface FactualAccuracyRepository extends JpaRepository<FactualAccuracy, String> {}
