package org.waymark.platform.access.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param adminPassword  the first administrator's password ({@code WAYMARK_ADMIN_PASSWORD}); null to have one generated
 * @param bcryptStrength how long a password takes to be checked: each step doubles it
 * @param longestSession how long one may stay signed in to the web applications, however busy
 * @param strangersAMinute how many refusals of whoever has not signed in are recorded of an address in a minute
 * @param triesOfAnAddress how many failed sign-ins an address has, at users not known there, before it waits
 */
@ConfigurationProperties("waymark")
public record AccessSettings(
        String adminPassword,
        @DefaultValue("10") int bcryptStrength,
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue("20") int strangersAMinute,
        @DefaultValue("50") int triesOfAnAddress) {

    @Override
    public String toString() {
        return "AccessSettings[adminPassword=" + (adminPassword == null ? "none" : "given") + "]";
    }
}
