package org.waymark.platform.access.request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** Holds back what the engine says of a failure of its own, and says it in words. Everything else passes as it is. */
public class PlainFailures extends HttpServletResponseWrapper {

    private static final String CONFLICT = "\"TakenMeanwhile\"";
    private static final String CHANGED_MEANWHILE = "OptimisticLockingException";

    /** How the engine says, of whatever it was asked by its id, that there is none: a fault of its own to the engine. */
    private static final Pattern OF_NOTHING = Pattern.compile(
            "\"message\":\"[^\"]*(n't exist|not exist|not found|\\b[Nn]o [^\"]{1,80} found|[Cc]annot find)[^\"]*: \\w+ is null\"");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private final String reference;

    /** @param reference with which the log names this request */
    public PlainFailures(HttpServletResponse response, String reference) {
        super(response);
        this.reference = reference;
    }

    /** After the engine has answered. */
    public void answer() throws IOException {
        if (!isHeldBack() || isCommitted()) {
            return;
        }
        String text = said.toString(StandardCharsets.UTF_8);
        resetBuffer();
        if (text.contains(CONFLICT)) {
            ProblemAnswer.write(
                    in(),
                    HttpStatus.CONFLICT,
                    "Taken meanwhile",
                    "The task has been claimed by someone else. Load the list again.");
        } else if (text.contains(CHANGED_MEANWHILE)) {
            ProblemAnswer.write(
                    in(),
                    HttpStatus.CONFLICT,
                    "Changed meanwhile",
                    "Somebody else changed it at the same moment. Load it again; nothing was changed by you.");
        } else if (OF_NOTHING.matcher(text).find()) {
            ProblemAnswer.write(
                    in(),
                    HttpStatus.NOT_FOUND,
                    "There is no such thing",
                    "What was asked for is not there, or has ended. Load the page again.");
        } else if (getStatus() == SC_SERVICE_UNAVAILABLE) {
            ProblemAnswer.write(
                    in(),
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Waymark cannot work just now",
                    "Waymark's database does not answer, or is too busy. Nothing was saved. Try again in a minute.");
        } else if (getStatus() >= SC_INTERNAL_SERVER_ERROR) {
            ProblemAnswer.write(
                    in(),
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "Something went wrong",
                    "Nothing was changed. Try again in a moment. If it happens again, tell whoever runs Waymark.",
                    reference);
        } else {
            setContentLength(said.size());
            super.getOutputStream().write(said.toByteArray());
        }
    }

    private HttpServletResponse in() {
        return (HttpServletResponse) getResponse();
    }

    private boolean isHeldBack() {
        return getStatus() >= SC_INTERNAL_SERVER_ERROR || getStatus() == SC_BAD_REQUEST;
    }

    @Override
    public void sendError(int status) throws IOException {
        if (status >= SC_INTERNAL_SERVER_ERROR) {
            setStatus(status);
        } else {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isHeldBack()) {
            super.flushBuffer();
        }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isHeldBack() ? new PrintWriter(said, true, StandardCharsets.UTF_8) : super.getWriter();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isHeldBack() ? new HeldBack() : super.getOutputStream();
    }

    private class HeldBack extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("The engine answers at once.");
        }

        @Override
        public void write(int one) {
            said.write(one);
        }

        @Override
        public void write(byte[] some, int from, int many) {
            said.write(some, from, many);
        }
    }
}
