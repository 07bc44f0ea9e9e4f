package org.mainstay.web.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.web.RunningServer;
import org.mainstay.web.page.data.Dropping.Part;
import org.mainstay.web.store.PlaceFile;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.TestStore;

class HostileUploadTest {

    private static final int MEBIBYTE = 1 << 20;

    private final Dropping dropping = new Dropping();

    private List<PlaceFile> kept() {
        return new PlaceFiles(TestStore.database()).all(dropping.place());
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, leads out of the folder",
        "/etc/passwd, leads out of the folder",
        "a/../../b.csv, leads out of the folder",
        "..\\b.csv, leads out of the folder",
        ".htaccess, begins with a full stop",
        "entered/decisions.csv, where Mainstay keeps what people enter",
        "C:evil.csv, some systems refuse"
    })
    void aNameThatIsNoNameOfAFileHereIsRefusedAndSaid(String name, String why) {
        var page = dropping.drop(List.of(Part.of(name, "x"), Part.of("good.csv", "y")));

        assertThat(page).contains("1 added").contains("1 refused").contains(why);
        assertThat(kept()).extracting(PlaceFile::path).containsExactly("good.csv");
    }

    @Test
    void scriptInANameIsShownAsText() {
        var page = dropping.drop(List.of(Part.of("<img src=x onerror=alert(1)>.csv", "x")));

        assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;.csv").doesNotContain("<img src=x");
    }

    @Test
    void scriptAndFormulasInCellsAreShownAsTextAndExportedAsText() {
        dropping.drop(List.of(Part.of(
                "decisions.csv",
                "left,right,answer,decided_by,decided_on,why\na,b,=1+1<script>alert(1)</script>,Jo,2026-04-01,\n")));
        dropping.settled();
        var kind = dropping.data() + "/notices/invalid_decision";

        assertThat(dropping.see(kind)).contains("=1+1&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(dropping.see(kind + ".csv")).contains("'=1+1<script>");
    }

    @Test
    void tenThousandFilesAtOnceAreRefusedWholeInWords() {
        var parts = new ArrayList<Part>();
        for (var number = 0; number < 10_000; number++) {
            parts.add(Part.of(number + ".csv", "x"));
        }

        assertThat(dropping.drop(parts)).contains("at most 1,000 files").contains("nothing was taken");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aNameOfAHundredThousandLettersIsRefusedInWords() {
        assertThat(dropping.drop(List.of(Part.of("a".repeat(100_000), "x")))).contains("nothing was taken");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aZipThatUnpacksToFarMoreThanItHoldsIsNotUnpackedAndSaid() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("ledger.csv"));
            for (var written = 0; written < 64; written++) {
                zip.write(new byte[MEBIBYTE]);
            }
        }
        dropping.drop(List.of(new Part("files", "bomb.zip", bytes.toByteArray())));

        assertThat(dropping.settled()).contains("It was not unpacked further.");
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var target = dropping.target();
        var address = RunningServer.shared().address("/");
        var start =
                "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: 1000000\r\n\r\n"
                        .formatted(target, address.getPort());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var out = socket.getOutputStream();
            out.write(start.getBytes(StandardCharsets.UTF_8));
            out.write(Dropping.body(List.of(Part.of("half.csv", "x".repeat(1000)))), 0, 900);
            out.flush();
        }
        Dropping.pause();

        assertThat(kept()).isEmpty();
    }

    @Test
    void twentyWhoDropTheSameNameAtOnceLeaveOneOfThemInUse() throws Exception {
        var target = new ArrayList<Callable<Integer>>();
        for (var number = 0; number < 20; number++) {
            var text = "name,number\nx," + number + "\n";
            target.add(() -> new Dropping(dropping.place())
                    .send(List.of(Part.of("same.csv", text)))
                    .statusCode());
        }
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : all.invokeAll(target)) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }

        assertThat(new PlaceFiles(TestStore.database()).inUse(dropping.place())).hasSize(1);
        assertThat(kept()).hasSize(20);
    }
}
