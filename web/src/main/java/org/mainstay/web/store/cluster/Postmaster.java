package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The first process of a running PostgreSQL, as its file `postmaster.pid` tells.
///
/// @param process its number
/// @param port where it listens
record Postmaster(long process, int port) {

    private static final int PORT_LINE = 3;

    static Path file(Home home) {
        return home.data().resolve("postmaster.pid");
    }

    /// What the file tells; empty without a file, or while a server has only begun to write it.
    static Optional<Postmaster> read(Home home) throws IOException {
        try {
            var lines = Files.readAllLines(file(home));
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(new Postmaster(
                            Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    /// Whether the process runs and is a PostgreSQL. A container gives numbers out again, so that the one in the
    /// file may be a stranger's; and one that was killed may lie about unburied, without a program.
    boolean runs() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name.toString().startsWith("postgres"))
                .isPresent();
    }
}
