package org.mainstay.app.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadListTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder = Path.of("");

    private static Downloaded row(String key) {
        return new Downloaded(
                key,
                "Areas, small",
                "ONS",
                "OGL v3",
                "https://data.example/a?b=c",
                key + ".csv",
                3,
                ABC,
                Instant.parse("2026-11-25T09:00:00Z"));
    }

    @Test
    void whatIsPutIsFoundByTheNextRun() throws IOException {
        DownloadList.of(folder).put(row("areas"));
        DownloadList.of(folder).put(row("wards"));

        assertThat(DownloadList.of(folder).find("areas")).hasValue(row("areas"));
        assertThat(DownloadList.of(folder).find("wards")).hasValue(row("wards"));
        assertThat(DownloadList.of(folder).find("roads")).isEmpty();
        assertThat(folder.resolve("sources.csv"))
                .content()
                .startsWith("key,title,publisher,licence,url,file,bytes,sha256,got_at\n"
                        + "areas,\"Areas, small\",ONS,OGL v3,https://data.example/a?b=c,areas.csv,3," + ABC
                        + ",2026-11-25T09:00:00Z\n");
    }

    @Test
    void aFileIsUnchangedToTheLastByte() throws IOException {
        var list = DownloadList.of(folder);
        assertThat(list.isUnchanged(row("areas"))).isFalse();
        Files.writeString(folder.resolve("areas.csv"), "abc");
        assertThat(list.isUnchanged(row("areas"))).isTrue();
        Files.writeString(folder.resolve("areas.csv"), "abd");
        assertThat(list.isUnchanged(row("areas"))).isFalse();
        Files.writeString(folder.resolve("areas.csv"), "abcd");
        assertThat(list.isUnchanged(row("areas"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source,sheet,line\nx,,1\n",
                "key,title,publisher,licence,url,file,bytes,sha256,got_at\na,b,c,d,e,f,many,g,2026-11-25T09:00:00Z\n",
                "key,title,publisher,licence,url,file,bytes,sha256,got_at\na,b,c,d,e,f,1,g,yesterday\n",
                "key,title,publisher,licence,url,file,bytes,sha256,got_at\na,b\n",
                "key,\"title",
                "caf\u00e9\n",
                ""
            })
    void aListOfSomebodyElseIsLeftAlone(String text) throws IOException {
        var file = Files.writeString(folder.resolve("sources.csv"), text, StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DownloadList.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no list of downloads")
                .hasMessageContaining("never written over");
        assertThat(file).hasBinaryContent(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
