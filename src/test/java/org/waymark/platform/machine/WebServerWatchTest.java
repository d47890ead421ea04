package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.platform.machine.Finding.State;

class WebServerWatchTest {

    @TempDir
    private Path directory;

    @Test
    void aServerThatTakesNoConnectionsAnyMoreIsSeen() throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        tomcat.start();
        WebServerWatch watch = new WebServerWatch();
        watch.expect(tomcat.getConnector());
        assertThat(watch.look().state()).isEqualTo(State.WELL);

        tomcat.getConnector().stop();
        assertThat(watch.look().state()).isEqualTo(State.DOWN);
        assertThat(watch.look().says()).as("whichever ended first").containsPattern("-(Acceptor|Poller) is dead");
        tomcat.stop();
        tomcat.destroy();
    }
}
