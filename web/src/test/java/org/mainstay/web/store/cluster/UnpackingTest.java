package org.mainstay.web.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    @TempDir
    private Path outside = Path.of("");

    @Test
    void aProgramStaysAProgramAndALinkALink() throws IOException {
        var folder = unpack(tar -> {
            file(tar, "bin/run", 0755);
            file(tar, "share/text", 0644);
            link(tar, "lib/run", "../bin/run");
        });
        assertThat(folder.resolve("bin/run")).isExecutable();
        assertThat(Files.isExecutable(folder.resolve("share/text"))).isFalse();
        assertThat(Files.readSymbolicLink(folder.resolve("lib/run"))).isEqualTo(Path.of("../bin/run"));
    }

    @Test
    void aNameThatLeadsOutIsRefused() {
        assertRefused(tar -> file(tar, "../evil", 0644));
    }

    @Test
    void aNameThatStartsAtTheRootIsRefused() {
        assertRefused(tar -> {
            var entry = new TarArchiveEntry(outside.resolve("evil").toString(), true);
            put(tar, entry);
        });
    }

    @Test
    void aLinkThatLeadsOutIsRefused() {
        assertRefused(tar -> link(tar, "lib", "../.."));
    }

    @Test
    void aLinkThatLeadsOutByWayOfAnotherIsRefused() {
        assertRefused(tar -> {
            file(tar, "a/b/c/file", 0644);
            link(tar, "a/b/c/top", "../../..");
            link(tar, "a/b/c/top/up", "../../..");
        });
    }

    @Test
    void nothingIsWrittenThroughALink() {
        assertThatThrownBy(() -> unpack(tar -> {
                    link(tar, "way", "target");
                    file(tar, "target/kept", 0644);
                    file(tar, "way/through", 0644);
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aHardLinkIsRefused() {
        assertThatThrownBy(() -> unpack(tar -> {
                    var entry = new TarArchiveEntry("hard", TarConstants.LF_LINK);
                    entry.setLinkName("/etc/passwd");
                    tar.putArchiveEntry(entry);
                    tar.closeArchiveEntry();
                }))
                .hasMessageContaining("neither a file, a folder nor a symbolic link");
    }

    private void assertRefused(Contents contents) {
        assertThatThrownBy(() -> unpack(contents)).hasMessageContaining("leads out of the archive");
        assertThat(outside.resolve("evil")).doesNotExist();
    }

    @FunctionalInterface
    private interface Contents {
        void write(TarArchiveOutputStream tar) throws IOException;
    }

    private Path unpack(Contents contents) throws IOException {
        var folder = Files.createDirectory(outside.resolve("unpacked"));
        Unpacking.unpack(archive(contents), folder);
        return folder;
    }

    private static InputStream archive(Contents contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            contents.write(tar);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void file(TarArchiveOutputStream tar, String name, int mode) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        put(tar, entry);
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry) throws IOException {
        var content = "content".getBytes(StandardCharsets.UTF_8);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream tar, String name, String target) throws IOException {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }
}
