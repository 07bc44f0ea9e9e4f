package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.notice.Notice;

class FolderTest extends FolderScene {

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() ->
                        Folder.read(folder.resolve("nowhere"), Readers.list(), Limits.standard(), Progress.SILENT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("There is no folder");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        write("one.csv", LEDGER);

        assertThatThrownBy(() ->
                        Folder.read(folder.resolve("one.csv"), Readers.list(), Limits.standard(), Progress.SILENT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void anEmptyFolderHoldsNothing() throws IOException {
        var reading = read();

        assertThat(reading.files()).isEmpty();
        assertThat(reading.facts()).isEmpty();
    }

    @Test
    void filesComeInOrderOfPathAndHiddenOnesNotAtAll() throws IOException {
        write("b.csv", LEDGER);
        write("a/z.csv", LEDGER + "Other,1,2024-04-01,X\n");
        write("entered/own.csv", "nothing,known\n1,2\n");
        write(".hidden.csv", LEDGER);
        write(".git/c.csv", LEDGER);
        write("~$b.csv", LEDGER);
        write("Thumbs.db", LEDGER);
        write("c.csv.part", LEDGER);
        write("c.csv.part.version", LEDGER);

        assertThat(paths(read())).containsExactly("a/z.csv", "b.csv", "entered/own.csv");
    }

    @Test
    void linesThatLookAlikeAreTwoPayments() throws IOException {
        write("ledger.csv", LEDGER);

        var file = only(read());

        assertThat(file.account()).isEqualTo(new Account(2, 2, 0, 0, 0, 20_000, 0, 0));
        assertThat(file.reader()).isEqualTo("Council ledger (CSV)");
    }

    @Test
    void theSameBytesUnderAnotherNameAreRepeated() throws IOException {
        write("a.csv", LEDGER);
        write("b.csv", LEDGER);

        var reading = read();

        assertThat(reading.facts()).hasSize(2);
        assertThat(file(reading, "a.csv").account().accepted()).isEqualTo(2);
        assertThat(file(reading, "b.csv").account()).isEqualTo(new Account(2, 0, 2, 0, 0, 0, 20_000, 0));
        assertThat(messages(file(reading, "b.csv")))
                .containsExactly("b.csv is byte for byte the same as a.csv. It is counted once.");
    }

    @Test
    void theSameGrantInTwoFilesCountsOnceWhicheverIsReadFirst() throws IOException {
        write("a.csv", GRANTS_HEAD + grant("360G-x-1", "10"));
        write("b.csv", GRANTS_HEAD + grant("360G-x-1", "10") + grant("360G-x-2", "20"));

        var reading = read();

        assertThat(reading.facts())
                .extracting(fact -> ((Grant) fact).id())
                .containsExactlyInAnyOrder("360G-x-1", "360G-x-2");
        assertThat(sum(reading)).isEqualTo(new Account(3, 2, 1, 0, 0, 3_000, 1_000, 0));
    }

    @Test
    void aGrantThatContradictsAnotherFileIsRejected() throws IOException {
        write("a.csv", GRANTS_HEAD + grant("360G-x-1", "10"));
        write("b.csv", GRANTS_HEAD + grant("360G-x-1", "20"));

        var reading = read();
        var account = sum(reading);

        assertThat(account.accepted()).isEqualTo(1);
        assertThat(account.rejected()).isEqualTo(1);
        assertThat(account.acceptedPence() + account.rejectedPence()).isEqualTo(3_000);
        assertThat(codes(reading)).containsEntry("conflicting_grant", 1L);
    }

    @Test
    void namesOfFilesChangeNothing() throws IOException {
        write("a.csv", GRANTS_HEAD + grant("360G-x-1", "10"));
        write("b.csv", GRANTS_HEAD + grant("360G-x-1", "20"));
        var before = read().facts();
        Files.move(folder.resolve("a.csv"), folder.resolve("z.csv"));

        assertThat(read().facts()).isEqualTo(before);
    }

    @Test
    void anOutlineTwiceInOneFileIsRepeated() throws IOException {
        var feature = "{\"type\":\"Feature\",\"properties\":{\"wd23cd\":\"E05000001\",\"wd23nm\":\"North\"},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,51],[1,51],[1,52],[0,51]]]}}";
        write("w.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "," + feature + "]}");

        assertThat(only(read()).account()).isEqualTo(new Account(2, 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void theFullerRecordOfAServiceStays() throws IOException {
        var start = "{\"id\":\"7\",\"name\":\"Teen club\",\"status\":\"active\"";
        write("list.json", "{\"contents\":[" + start + "}]}");
        write("full.json", start + ",\"minimum_age\":11,\"fees\":\"Free\"}");
        write("more.json", start + ",\"fees\":\"Free\"}");

        var reading = read();

        assertThat(reading.facts()).singleElement().asString().contains("minimumAge=11");
        assertThat(sum(reading)).isEqualTo(new Account(3, 1, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void membersOfArchivesAreSourcesOfTheirOwn() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("in/ledger.csv", LEDGER, "__MACOSX/x", "y", ".h", "y")));
        Files.write(folder.resolve("t.csv.gz"), gzip(LEDGER + "Other,1,2024-04-01,X\n"));

        var reading = read();

        assertThat(paths(reading)).containsExactly("s.zip!in/ledger.csv", "t.csv.gz!t.csv");
        assertThat(sum(reading).accepted()).isEqualTo(5);
    }

    @Test
    void aSourceIsFoundAgainAlsoWhereItHasMoved() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("ledger.csv", LEDGER)));
        write("other.csv", "x,y\n");
        var source = Objects.requireNonNull(file(read(), "s.zip!ledger.csv").source());

        assertThat(Folder.find(folder, source))
                .hasValueSatisfying(
                        content -> assertThat(content.source().path()).isEqualTo("s.zip!ledger.csv"));
        Files.move(folder.resolve("s.zip"), folder.resolve("moved.zip"));
        assertThat(Folder.find(folder, source))
                .hasValueSatisfying(
                        content -> assertThat(content.source().path()).isEqualTo("moved.zip!ledger.csv"));
        Files.delete(folder.resolve("moved.zip"));
        assertThat(Folder.find(folder, source)).isEmpty();
    }

    @Test
    void aSourceIsFoundElsewhereWhenOtherBytesHaveTakenItsPlace() throws IOException {
        write("a.csv", LEDGER);
        var source = Objects.requireNonNull(only(read()).source());
        Files.move(folder.resolve("a.csv"), folder.resolve("b.csv"));
        write("a.csv", "x,y\n");

        assertThat(Folder.find(folder, source).orElseThrow().source().path()).isEqualTo("b.csv");
    }

    @Test
    void documentsAndWorkbooksAreNamedWhateverTheirNamesSay() throws IOException {
        write("report.csv", "%PDF-1.7 ...");
        Files.write(folder.resolve("old.csv"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        Files.write(folder.resolve("book.csv"), zip(Map.of("[Content_Types].xml", "<x/>")));
        Files.write(folder.resolve("open.csv"), zip(Map.of("mimetype", "application/x")));
        Files.write(folder.resolve("binary.csv"), new byte[] {7, 1, 0, 0, 5});

        assertThat(codes(read())).containsExactly(Map.entry("not_text", 5L));
        assertThat(messages(file(read(), "report.csv"))).first().asString().contains("is a PDF document");
    }

    @Test
    void emptyFilesAndHeadingsWithoutRowsAreNamed() throws IOException {
        write("empty.csv", "");
        write("blank.csv", "\n \n");
        write("head.csv", "BeneficiaryName,Amount,PaymentDate,Purpose\n");

        var reading = read();

        assertThat(codes(reading)).containsOnly(Map.entry("empty_file", 2L), Map.entry("header_only", 1L));
        assertThat(file(reading, "head.csv").reader()).isEqualTo("Council ledger (CSV)");
    }

    @Test
    void anUnknownFileIsNamedWithWhatComesNearest() throws IOException {
        write("near.csv", "Supplier Name,Payment Date,Colour\nx,2024-01-01,red\n");
        write("far.csv", "Colour,Shape\nred,round\n");

        var reading = read();

        assertThat(file(reading, "near.csv").nearest()).isEqualTo("Council ledger (CSV)");
        assertThat(file(reading, "near.csv").missing()).containsExactly("Amount");
        assertThat(file(reading, "far.csv").reader()).isNull();
        assertThat(codes(reading)).containsExactly(Map.entry("unknown_file", 2L));
    }

    @Test
    void linksAreFollowedWithinTheFolderOnly(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.csv"), LEDGER);
        write("a.csv", LEDGER);
        Files.createSymbolicLink(folder.resolve("out.csv"), elsewhere.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("broken.csv"), folder.resolve("gone.csv"));
        Files.createSymbolicLink(folder.resolve("in.csv"), folder.resolve("a.csv"));

        var reading = read();

        assertThat(reading.facts()).hasSize(2);
        assertThat(codes(reading)).containsOnly(Map.entry("link_outside", 2L), Map.entry("repeated_file", 1L));
    }

    @Test
    void everyNoticeIsCountedAndAFewAreKept() throws IOException {
        write("l.csv", LEDGER + "Redacted,1,2024-04-01,X\n".repeat(500));

        var file = only(read());

        assertThat(file.notices()).containsExactly(Map.entry("redacted_payee", 500L));
        assertThat(file.examples()).hasSize(20);
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsNamed() throws IOException {
        write("a.csv", LEDGER);

        var reading = Folder.read(folder, Readers.list(), Limits.standard(), path -> {
            try {
                Files.delete(folder.resolve(path));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });

        note(reading);
        assertThat(reading.facts()).isEmpty();
        assertThat(messages(only(reading)))
                .containsExactly("a.csv cannot be read: it is no longer there. Nothing in it is used.");
    }

    @Test
    void aFileThatCannotBeOpenedIsNamed() {
        var visitor = new Walk.Visitor(folder);
        visitor.visitFileFailed(folder.resolve("gone.csv"), new IOException("no"));

        var found = new Archives(Limits.standard()).look(folder.resolve("gone.csv"), "gone.csv");

        assertThat(visitor.files()).containsOnlyKeys("gone.csv");
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.notices())
                        .extracting(Notice::message)
                        .containsExactly("gone.csv cannot be read: it is no longer there. Nothing in it is used."));
    }

    @Test
    void whyBytesCannotBeHadIsSaidInPlainWords() {
        assertThat(Reason.of(new AccessDeniedException("/home/someone/x.csv"))).isEqualTo("you may not read it");
        assertThat(Reason.of(new EOFException())).isEqualTo("it ends too early");
        assertThat(Reason.of(new IOException("bad sector"))).isEqualTo("bad sector");
        assertThat(Reason.of(new IOException())).isEqualTo("no reason given");
    }

    @Test
    void aMemberComesByteByByteToo() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("x.txt", "\u00A3")));
        var source = Objects.requireNonNull(only(read()).source());

        try (var bytes = Folder.find(folder, source).orElseThrow().open()) {
            assertThat(bytes.read()).isEqualTo(0xC2);
            assertThat(bytes.read()).isEqualTo(0xA3);
            assertThat(bytes.read()).isEqualTo(-1);
        }
    }

    @Test
    void examplesComeKindByKind() throws IOException {
        write("l.csv", LEDGER + "Redacted,1,2024-04-01,X\n,x,2024-04-01,X\nRedacted,1,2024-04-01,X\n");

        assertThat(only(read()).examples())
                .extracting(Notice::code)
                .containsExactly("invalid_amount", "redacted_payee", "redacted_payee");
    }

    @Test
    void rowsThatAddToAGrantAreMerged() throws IOException {
        write("a.csv", GRANTS_HEAD + grant("360G-x-1", "10") + "360G-x-1,,,,,,,,,\n" + grant("360G-x-2", "x"));

        assertThat(only(read()).account()).isEqualTo(new Account(3, 1, 0, 1, 1, 1_000, 0, 0));
    }

    @Test
    void anAccountMustAddUp() {
        assertThatThrownBy(() -> new Account(3, 1, 0, 1, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The rows (3)");
    }

    @Test
    void aFaultOfAReaderIsOursAndNoNotice() throws IOException {
        write("a.csv", LEDGER);
        var faulty = new FormatReader() {
            @Override
            public String name() {
                return "Faulty";
            }

            @Override
            public Fit fit(Sample sample) {
                throw new IllegalStateException("ours");
            }

            @Override
            public void read(Content content, Readout out) {}
        };

        assertThatThrownBy(() -> Folder.read(folder, List.of(faulty), Limits.standard(), Progress.SILENT))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("ours");
    }

    @Test
    void progressTellsEachFile() throws IOException {
        write("a.csv", LEDGER);
        var told = new ConcurrentLinkedQueue<String>();

        Folder.read(folder, Readers.list(), Limits.standard(), told::add);

        assertThat(told).containsExactly("a.csv");
    }
}
