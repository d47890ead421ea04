package org.waymark.platform.engine.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dataDir where the embedded database keeps its data
 */
@ConfigurationProperties("waymark")
record DataSettings(@DefaultValue("data") String dataDir) {}
