package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

class FolderTest {

    private static final String LEDGER = """
            BeneficiaryName,Amount,PaymentDate,Purpose
            Ambleford Food Bank,100.00,2024-04-30,GRANTS TO VOL ORGS
            Ambleford Food Bank,100.00,2024-04-30,GRANTS TO VOL ORGS
            """;
    private static final String GRANTS_HEAD = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name\n";
    private static final Limits SMALL = new Limits(2_000, 3_000, 20, 1_000, 3);

    @TempDir
    private Path folder;

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
    void aTruncatedZipIsNamed() throws IOException {
        var whole = zip(Map.of("ledger.csv", LEDGER));
        Files.write(folder.resolve("s.zip"), Arrays.copyOf(whole, whole.length - 30));

        assertThat(codes(read())).containsOnlyKeys("broken_archive");
    }

    @Test
    void aTruncatedGzipIsNamedAndNothingInItIsUsed() throws IOException {
        var whole = gzip(LEDGER.repeat(50));
        Files.write(folder.resolve("s.csv.gz"), Arrays.copyOf(whole, whole.length - 12));

        assertThat(codes(read())).containsOnlyKeys("broken_archive");
        assertThat(messages(only(read()))).first().asString().contains("it ends too early");
        assertThat(read().facts()).isEmpty();
    }

    @Test
    void aMemberWhoseBytesAreSpoiltIsNamed() throws IOException {
        var bytes = stored("ledger.csv", LEDGER);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Ambleford");
        bytes[at] = 'X';
        Files.write(folder.resolve("s.zip"), bytes);

        assertThat(messages(only(read()))).first().asString().contains("its checksum does not match");
    }

    @Test
    void anArchiveWithAPasswordIsNamed() throws IOException {
        var bytes = zip(Map.of("ledger.csv", LEDGER));
        var directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[6] |= 1;
        bytes[directory + 8] |= 1;
        Files.write(folder.resolve("s.zip"), bytes);

        assertThat(codes(read())).containsOnlyKeys("encrypted_archive");
    }

    @Test
    void anEmptyArchiveIsNamed() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of()));

        assertThat(codes(read())).containsOnlyKeys("empty_file");
    }

    @Test
    void namesThatPointOutOfTheArchiveAreRefusedAndNothingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(
                folder.resolve("in/s.zip"),
                zip(Map.of(
                        "../evil.csv", LEDGER, "/etc/evil.csv", LEDGER, "C:evil.csv", LEDGER, "a\\evil.csv", LEDGER)));

        assertThat(codes(read())).containsExactly(Map.entry("unsafe_name", 4L));
        assertThat(read().facts()).isEmpty();
        assertThat(folder.resolve("evil.csv")).doesNotExist();
    }

    @Test
    void aNameWithControlCharactersIsRefused() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a\nb.csv", LEDGER)));

        assertThat(codes(read())).containsOnlyKeys("unsafe_name");
    }

    @Test
    void namesInAnOldCodePageAreReadAllTheSame() throws IOException {
        var bytes = zip(Map.of("aXo.csv", LEDGER));
        for (var index = 0; index < bytes.length - 2; index++) {
            if (bytes[index] == 'a' && bytes[index + 1] == 'X' && bytes[index + 2] == 'o') {
                bytes[index + 1] = (byte) 0xF1;
            }
        }
        // Without the flag that says the names are UTF-8.
        var directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[7] &= ~8;
        bytes[directory + 9] &= ~8;
        Files.write(folder.resolve("s.zip"), bytes);

        assertThat(sum(read()).accepted()).isEqualTo(2);
    }

    @Test
    void twoMembersOfOneNameAreNotCountedTwice() throws IOException {
        var bytes = zip(Map.of("a1.csv", LEDGER, "a2.csv", LEDGER));
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("a2.csv", "a1.csv");
        Files.write(folder.resolve("s.zip"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sum(read()).accepted()).isEqualTo(2);
        assertThat(codes(read())).containsOnlyKeys("broken_archive");
    }

    @Test
    void aMemberThatUnpacksToTooMuchIsABomb() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a.csv", LEDGER + noise(3_000))));

        assertThat(codes(read(SMALL))).containsOnlyKeys("archive_limit");
        assertThat(messages(only(read(SMALL)))).first().asString().contains("the limit is 2,000");
    }

    @Test
    void membersThatTogetherUnpackToTooMuchAreABomb() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a.csv", noise(1_800), "b.csv", noise(1_801))));

        assertThat(messages(file(read(SMALL), "s.zip!b.csv")))
                .first()
                .asString()
                .contains("the limit is 3,000");
    }

    @Test
    void aMemberThatUnpacksFromNextToNothingIsABomb() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a.csv", "0".repeat(1_900))));
        Files.write(folder.resolve("t.csv.gz"), gzip("0".repeat(1_900)));

        assertThat(codes(read(SMALL))).containsExactly(Map.entry("archive_limit", 2L));
    }

    @Test
    void anArchiveOfTooManyMembersIsABomb() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a", "1", "b", "2", "c", "3", "d", "4")));

        assertThat(messages(only(read(SMALL)))).first().asString().contains("4 members; the limit is 3");
    }

    @Test
    void anArchiveInAnArchiveStaysClosed() throws IOException {
        Files.write(folder.resolve("outer.zip"), zipBytes(Map.of("inner.zip", zip(Map.of("l.csv", LEDGER)))));

        assertThat(codes(read())).containsOnlyKeys("nested_archive");
        assertThat(paths(read())).containsExactly("outer.zip!inner.zip");
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

    private FolderReading read() throws IOException {
        return read(Limits.standard());
    }

    private FolderReading read(Limits limits) throws IOException {
        var reading = Folder.read(folder, Readers.list(), limits, Progress.SILENT);
        assertThat(reading.files().stream().flatMap(file -> messages(file).stream()))
                .as("A notice names no place on this machine and says it in two sentences")
                .allMatch(message -> !message.contains(folder.toString()))
                .allMatch(message -> message.endsWith(".") && message.split("\\. [A-Z]").length <= 2);
        return reading;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static String grant(String id, String amount) {
        return id + ",Help,Help for all," + "GBP," + amount + ",2024-04-01,GB-CHC-1,Helpers,GB-LAE-AMB,Ambleford\n";
    }

    /// Letters in no order, which do not pack well.
    private static String noise(int length) {
        var random = new java.util.Random(length);
        return random.ints(length, '!', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> members) throws IOException {
        var bytes = new HashMap<String, byte[]>();
        members.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipBytes(bytes);
    }

    private static byte[] zipBytes(Map<String, byte[]> members) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : new TreeMap<>(members).entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static FileReading only(FolderReading reading) {
        assertThat(reading.files()).hasSize(1);
        return reading.files().getFirst();
    }

    private static FileReading file(FolderReading reading, String path) {
        return reading.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths(FolderReading reading) {
        return reading.files().stream().map(FileReading::path).toList();
    }

    private static List<String> messages(FileReading file) {
        return file.examples().stream().map(Notice::message).toList();
    }

    private static Map<String, Long> codes(FolderReading reading) {
        var codes = new TreeMap<String, Long>();
        reading.files().forEach(file -> file.notices().forEach((code, count) -> codes.merge(code, count, Long::sum)));
        return codes;
    }

    private static Account sum(FolderReading reading) {
        return reading.files().stream()
                .map(FileReading::account)
                .reduce(
                        Account.NONE,
                        (one, other) -> new Account(
                                one.rows() + other.rows(),
                                one.accepted() + other.accepted(),
                                one.repeated() + other.repeated(),
                                one.merged() + other.merged(),
                                one.rejected() + other.rejected(),
                                one.acceptedPence() + other.acceptedPence(),
                                one.repeatedPence() + other.repeatedPence(),
                                one.rejectedPence() + other.rejectedPence()));
    }
}
