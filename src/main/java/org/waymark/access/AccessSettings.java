package org.waymark.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param adminPassword the first administrator's password ({@code WAYMARK_ADMIN_PASSWORD}); null to have one generated
 */
@ConfigurationProperties("waymark")
record AccessSettings(String adminPassword) {

    @Override
    public String toString() {
        return "AccessSettings[adminPassword=" + (adminPassword == null ? "none" : "given") + "]";
    }
}
