package org.waymark.platform.access.request;

import org.springframework.http.HttpStatus;

/**
 * What stands on the page of a refusal or a fault, for whoever meets it.
 *
 * @param title what has happened
 * @param what  what that means, and what to do now
 */
public record WhatToDoNext(String title, String what) {

    public static WhatToDoNext after(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST ->
                new WhatToDoNext(
                        "Waymark cannot read this address",
                        "Something in it is written in a way that Waymark does not take. If you typed it, look at it again.");
            case UNAUTHORIZED ->
                new WhatToDoNext("You are not signed in", "Sign in under “Tasks”, then open this address again.");
            case FORBIDDEN ->
                new WhatToDoNext(
                        "This is not open to you",
                        "You may be signed in as somebody else than you think, or your part in the inspection does not include it."
                                + " If your work needs it, ask the inspection manager.");
            case NOT_FOUND ->
                new WhatToDoNext(
                        "There is no such page",
                        "Nothing stands at this address. If you typed it, look at it again. If you followed a link, what it led to"
                                + " may have ended or moved: look for it under “Tasks” or “Inspections”.");
            case METHOD_NOT_ALLOWED ->
                new WhatToDoNext(
                        "This address is not for that",
                        "It is there, and does not take what was sent to it. Go back, load the page again, and try from there.");
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                new WhatToDoNext(
                        "Waymark does not take this kind of file",
                        "Nothing of it was kept. Go back and choose a file of one of the kinds that the form names.");
            case GONE ->
                new WhatToDoNext(
                        "This is not here any more",
                        "It was here, and was taken away. Look under “Inspections”, or among the published reports, for what has"
                                + " taken its place.");
            case CONFLICT ->
                new WhatToDoNext(
                        "Somebody else was faster", "What you worked from has changed. Load the page again and look.");
            case PAYLOAD_TOO_LARGE ->
                new WhatToDoNext(
                        "This is too large", "Nothing of it was kept. Send a smaller file, or the text in parts.");
            case TOO_MANY_REQUESTS -> new WhatToDoNext("Too much at once", "Wait a minute, then try again.");
            case SERVICE_UNAVAILABLE, BAD_GATEWAY, GATEWAY_TIMEOUT ->
                new WhatToDoNext(
                        "Waymark cannot work just now",
                        "Something that it needs does not answer. Wait a minute, then load this page again. If it lasts, tell"
                                + " whoever runs Waymark.");
            default ->
                status.is5xxServerError()
                        ? new WhatToDoNext(
                                "Something went wrong in Waymark",
                                "It is not your doing. Go back and try again: what you had saved is still there. If it happens"
                                        + " again, tell whoever runs Waymark, with the reference below.")
                        : new WhatToDoNext(
                                "This cannot be done here", "Go back, load the page again, and try from there.");
        };
    }
}
