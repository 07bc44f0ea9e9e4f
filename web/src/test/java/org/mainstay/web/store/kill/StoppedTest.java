package org.mainstay.web.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
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
        var home = home();
        var process = OtherJava.start(StoppingProgram.class, home.toString());
        try (var said = process.inputReader()) {
            awaitReady(process, said);
            process.toHandle().destroy();
            assertThat(said.lines()).contains(StoppingProgram.LAST + 0);
        }
        process.waitFor();
        assertThat(postmaster(home)).doesNotExist();
    }

    @Test
    void thePostgresqlOfAKilledOwnerIsAdoptedAndThenStopped() throws Exception {
        var home = home();
        var process = OtherJava.start(StoppingProgram.class, home.toString());
        try (var said = process.inputReader()) {
            awaitReady(process, said);
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
        var orphan = Files.readString(postmaster(home));
        try (var cluster = TestHome.open(home)) {
            assertThat(Files.readString(postmaster(home))).isEqualTo(orphan);
            assertThat(cluster.jdbcUrl()).contains(":" + orphan.lines().toList().get(3) + "/");
        }
        assertThat(postmaster(home)).doesNotExist();
    }

    private Path home() throws IOException {
        var home = TestHome.fresh(folder);
        TestHome.open(home).close();
        return home;
    }

    private static void awaitReady(Process process, BufferedReader said) throws IOException {
        while (!StoppingProgram.READY.equals(said.readLine())) {
            assertThat(process.isAlive()).isTrue();
        }
    }

    private static Path postmaster(Path home) {
        return home.resolve("data/postmaster.pid");
    }
}
