package org.mainstay.web.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.web.store.cluster.FastDisk;
import org.mainstay.web.store.cluster.OtherJava;
import org.mainstay.web.store.cluster.TestHome;

class StoppedTest {

    @TempDir(factory = FastDisk.class)
    private Path folder = Path.of("");

    @Test
    void whoStillUsesTheStoreEndsBeforeIt() throws Exception {
        var home = TestHome.fresh(folder);
        TestHome.open(home).close();
        var process = OtherJava.start(StoppingProgram.class, home.toString());
        try (var said = process.inputReader()) {
            while (!StoppingProgram.READY.equals(said.readLine())) {
                assertThat(process.isAlive()).isTrue();
            }
            process.toHandle().destroy();
            assertThat(said.lines()).contains(StoppingProgram.LAST + 0);
        }
        process.waitFor();
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }
}
