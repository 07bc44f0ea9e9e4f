package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// Temporary folders in memory where the machine has room for them: a killed process loses there what it loses on a
/// disk.
public final class FastDisk implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 2_000_000_000;

    /// Where such folders are made.
    public static Path folder() throws IOException {
        var roomy = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH;
        return roomy ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return Files.createTempDirectory(folder(), "mainstay-");
    }
}
