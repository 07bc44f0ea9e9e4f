package org.mainstay.ingest.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.Readers;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;

/// Comes last: by then the other tests have raised every notice and every check at least once, and whoever raised it
/// has read something else without raising it. Where only some tests ran there is nothing to compare.
@Order(Integer.MAX_VALUE)
class EveryNoticeTest {

    /// More readings than any few classes of tests make.
    private static final long ALL = 1_000;

    @Test
    void everyNoticeHasACaseThatRaisesItAndOneThatDoesNot() throws IOException, URISyntaxException {
        assumeTrue(Raised.readings() > ALL, "Only some tests ran (" + Raised.readings() + " readings).");
        var codes = codes();

        assertThat(codes).hasSizeGreaterThan(150);
        assertThat(codes)
                .as("raised by no test")
                .filteredOn(code -> !Raised.ever(code))
                .isEmpty();
        assertThat(codes)
                .as("raised by every reading")
                .filteredOn(code -> !Raised.notAlways(code))
                .isEmpty();
    }

    private static List<String> codes() throws IOException, URISyntaxException {
        var classes = Path.of(Readers.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> name.startsWith("org.mainstay.ingest."))
                    .map(EveryNoticeTest::load)
                    .filter(kind -> kind.isAnnotationPresent(About.class))
                    .map(Notice::code)
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Readers.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
