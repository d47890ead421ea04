package org.waymark.report;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReportVersionRepository extends JpaRepository<ReportVersion, ReportVersion.Key> {}
