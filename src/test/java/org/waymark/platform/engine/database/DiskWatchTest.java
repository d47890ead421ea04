package org.waymark.platform.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.platform.machine.Finding.State;

class DiskWatchTest {

    @TempDir
    private Path directory;

    @Test
    void aDiskThatFillsIsSeenBeforeItIsFull() throws Exception {
        assertThat(new DiskWatch(directory, 1, 2).look().state()).isEqualTo(State.WELL);
        assertThat(new DiskWatch(directory, 1, Long.MAX_VALUE).look().state()).isEqualTo(State.WAITS);
        assertThat(new DiskWatch(directory, Long.MAX_VALUE, Long.MAX_VALUE)
                        .look()
                        .state())
                .isEqualTo(State.DOWN);
    }
}
