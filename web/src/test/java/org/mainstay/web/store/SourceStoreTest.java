package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceStoreTest {

    private final SourceStore sources = new SourceStore(TestStore.database());

    @Test
    void aSourceLiesUnderTheDigestOfItsBytes() throws IOException {
        assertThat(keep("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void moreThanOneChunkComesBackByteForByte() throws IOException {
        var bytes = new byte[2_500_000];
        new Random(360).nextBytes(bytes);
        assertThat(taken(keep(bytes))).isEqualTo(bytes);
    }

    @Test
    void anEmptyFileComesBackEmpty() throws IOException {
        assertThat(taken(keep(new byte[0]))).isEmpty();
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        var bytes = "the same".getBytes(StandardCharsets.UTF_8);
        assertThat(keep(bytes)).isEqualTo(keep(bytes));
        assertThat(TestStore.database()
                        .sql()
                        .sql("select count(*) from source_chunk where content = ?")
                        .param(bytes)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anUnknownDigestIsRefused() {
        assertThatThrownBy(() -> taken("0".repeat(64))).hasMessageContaining("holds no source");
    }

    private String keep(byte[] bytes) throws IOException {
        return sources.keep(new ByteArrayInputStream(bytes));
    }

    private byte[] taken(String sha256) throws IOException {
        var out = new ByteArrayOutputStream();
        sources.copyTo(sha256, out);
        return out.toByteArray();
    }
}
