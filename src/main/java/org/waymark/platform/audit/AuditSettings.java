package org.waymark.platform.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dataDir where the audit's end is noted, also beside a PostgreSQL of one's own
 */
@ConfigurationProperties("waymark")
record AuditSettings(@DefaultValue("data") Path dataDir) {}
