package org.waymark.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why a letter did not leave, in the words of whoever can mend it. */
final class WhatWentWrong {

    private static final int LONGEST = 500;

    private WhatWentWrong() {}

    static String inWords(Exception failure) {
        String words = words(failure);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static String words(Exception failure) {
        if (failure instanceof MailAuthenticationException || causedBy(failure, AuthenticationFailedException.class)) {
            return "The mail server refused the sign-in. Check spring.mail.username and spring.mail.password.";
        }
        if (causedBy(failure, SendFailedException.class)) {
            return "The mail server did not take the letter: " + innermost(failure);
        }
        if (causedBy(failure, IOException.class)) {
            return "The mail server could not be reached: " + innermost(failure);
        }
        return innermost(failure);
    }

    /** Whether the mail server itself does not answer, so that no other letter would fare better. */
    static boolean isNotReached(Exception failure) {
        return causedBy(failure, IOException.class) && !causedBy(failure, SendFailedException.class);
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = inside(cause)) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (inside(cause) != null) {
            cause = inside(cause);
        }
        return String.valueOf(cause.getMessage()).strip();
    }

    /** Spring keeps the failures of single messages beside the cause. */
    private static Throwable inside(Throwable failure) {
        if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return sending.getMessageExceptions()[0];
        }
        return failure.getCause();
    }
}
