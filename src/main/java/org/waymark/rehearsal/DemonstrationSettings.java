package org.waymark.rehearsal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param password everybody's, in a demonstration; there is none outside its profile */
@ConfigurationProperties("waymark.demonstration")
record DemonstrationSettings(String password) {}
