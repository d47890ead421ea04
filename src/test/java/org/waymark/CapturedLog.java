package org.waymark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open: Waymark's own from DEBUG on, the rest from INFO on. */
public class CapturedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final List<String> ROOMS = List.of("org.waymark", "org.camunda", Logger.ROOT_LOGGER_NAME);

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final List<Level> before;

    public CapturedLog() {
        before = ROOMS.stream().map(room -> logger(room).getLevel()).toList();
        logger("org.waymark").setLevel(Level.DEBUG);
        logger("org.camunda").setLevel(Level.INFO);
        logger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        setContext(logger(Logger.ROOT_LOGGER_NAME).getLoggerContext());
        start();
        logger(Logger.ROOT_LOGGER_NAME).addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        String thrown =
                event.getThrowableProxy() == null ? "" : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
        Map<String, String> beside = event.getMDCPropertyMap();
        // As config/application.yml has every line begin
        String reference = beside.containsKey("reference") ? "Reference " + beside.get("reference") + ": " : "";
        lines.add(event.getLevel() + " " + event.getLoggerName() + " " + beside + " " + reference
                + event.getFormattedMessage() + thrown);
    }

    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        logger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
        for (int i = 0; i < ROOMS.size(); i++) {
            logger(ROOMS.get(i)).setLevel(before.get(i));
        }
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
