package org.waymark.fieldwork;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param longestActivityMinutes no single activity is recorded as longer than this; catches hours typed as minutes
 */
@Validated
@ConfigurationProperties("waymark.fieldwork")
public record FieldworkSettings(@DefaultValue("720") @Min(1) int longestActivityMinutes) {}
