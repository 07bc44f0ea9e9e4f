package org.mainstay.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxHasItUnderTheHomeFolder() {
        assertThat(Cache.locate(Map.of(), "Linux", HOME)).isEqualTo(Path.of("/home/ada/.cache/mainstay"));
    }

    @Test
    void theVariableComesFirst() {
        assertThat(Cache.locate(Map.of("XDG_CACHE_HOME", "/var/c"), "Mac OS X", HOME))
                .isEqualTo(Path.of("/var/c/mainstay"));
    }

    @Test
    void aVariableThatIsNoFullPathIsPassedOver() {
        assertThat(Cache.locate(Map.of("XDG_CACHE_HOME", "c"), "Linux", HOME))
                .isEqualTo(Path.of("/home/ada/.cache/mainstay"));
    }

    @Test
    void macHasItInItsLibrary() {
        assertThat(Cache.locate(Map.of(), "Mac OS X", HOME)).isEqualTo(Path.of("/home/ada/Library/Caches/mainstay"));
    }

    @Test
    void windowsHasItInTheLocalFolder() {
        assertThat(Cache.locate(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
                .isEqualTo(Path.of("/local/mainstay"));
    }
}
