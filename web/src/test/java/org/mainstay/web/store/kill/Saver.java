package org.mainstay.web.store.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mainstay.web.store.cluster.OtherJava;

/// A process that saves, seen from outside.
final class Saver {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int LAST_LINES = 40;

    private final Process process;
    private final Thread reading;
    private final List<String> said = new ArrayList<>();

    private Saver(Process process) {
        this.process = process;
        this.reading = new Thread(this::read);
    }

    static Saver start(Path home) throws IOException {
        var saver = new Saver(OtherJava.start(SavingProgram.class, home.toString()));
        saver.reading.start();
        return saver;
    }

    private void read() {
        try (var lines = new BufferedReader(process.inputReader())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                    said.notifyAll();
                }
            }
        } catch (IOException killed) {
            return; // what was printed before has been read
        }
    }

    /// What the store confirmed to it so far, each with its kind in front.
    List<String> confirmed() {
        synchronized (said) {
            return said.stream()
                    .filter(line -> line.startsWith(SavingProgram.SAVED) || line.startsWith(SavingProgram.KEPT))
                    .toList();
        }
    }

    /// The last it said.
    String words() {
        synchronized (said) {
            return String.join("\n", said.subList(Math.max(0, said.size() - LAST_LINES), said.size()));
        }
    }

    /// Waits until the store has confirmed more than so many things.
    void awaitMoreThan(int confirmed) throws InterruptedException {
        await(() -> confirmed().size() > confirmed);
    }

    /// Waits until it was told that the store is gone.
    void awaitTrouble() throws InterruptedException {
        await(() -> said.stream().anyMatch(line -> line.contains("Everything confirmed before is safe")));
    }

    private void await(BooleanSupplier wished) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        synchronized (said) {
            while (!wished.getAsBoolean()) {
                if (Instant.now().isAfter(until) || !process.isAlive()) {
                    throw new AssertionError("It waited in vain. It said:\n" + words());
                }
                said.wait(100);
            }
        }
    }

    /// By its handle, which leaves what it printed to be read.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reading.join();
    }

    /// Asks it to end in good order; the answer is its exit code.
    int end() throws IOException, InterruptedException {
        try (var input = process.getOutputStream()) {
            input.write('\n');
        }
        var code = process.waitFor();
        reading.join();
        return code;
    }
}
