package org.waymark.framework.versions;

import java.time.Instant;
import java.util.UUID;
import org.waymark.framework.Framework;

/**
 * A version of a framework that somebody uploaded.
 *
 * @param number of the versions of this framework, from 1
 * @param note   what is new in it, in the words of whoever uploaded it
 * @param by     that user's id
 */
public record UploadedFramework(UUID id, int number, Framework framework, String note, String by, Instant at) {}
