package org.mainstay.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.reading.FormatReader;

class CatalogueTest {

    private static final Catalogue SHIPPED = Catalogue.shipped();

    @TempDir
    private Path folder = Path.of("");

    private static CouncilCode code(String code) {
        return CouncilCode.parse(code).orElseThrow();
    }

    @Test
    void everyRowSaysAllThatAPersonNeeds() {
        assertThat(SHIPPED.rows()).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(row.key()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(row.gives()).endsWith(".");
            assertThat(row.byHand()).endsWith(".");
            assertThat(row.page()).matches("(https://.*)?");
            assertThat(new String[] {row.title(), row.publisher(), row.licence(), row.format(), row.vintage()})
                    .noneMatch(String::isBlank);
            assertThat(row.changes()).isNotBlank();
            assertThat(row.target() == null).isEqualTo(row.access() == Access.BY_HAND);
        });
    }

    @Test
    void everyDatasetHasAReader() {
        assertThat(SHIPPED.rows())
                .extracting(Dataset::readAs)
                .isSubsetOf(Readers.list().stream().map(FormatReader::name).toList());
    }

    /// What may be written, and from where: no row can lead out of the folder or off the secure web.
    @Test
    void everyTargetIsSafe() {
        var targets = SHIPPED.rows().stream()
                .map(Dataset::target)
                .filter(Objects::nonNull)
                .toList();
        assertThat(targets).hasSizeGreaterThanOrEqualTo(2).allSatisfy(target -> {
            assertThat(URI.create(target.address().replace(Dataset.BLANK, "E08000009")))
                    .hasScheme("https")
                    .hasNoPort()
                    .hasNoUserInfo();
            assertThat(target.file())
                    .matches("[a-z0-9][a-z0-9-]*\\.(csv|json|zip)")
                    .isNotEqualTo("sources.csv");
            assertThat(target.types()).isNotEmpty().allMatch(type -> type.matches("[a-z]+/[a-z0-9.+-]+"));
            assertThat(target.mostBytes()).isBetween(1L, 4_000_000_000L);
        });
        assertThat(targets).extracting(Target::file).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceHasWhatThereIsForIt() {
        assertThat(SHIPPED.list(code("E06000099")))
                .extracting(Dataset::key)
                .doesNotHaveDuplicates()
                .contains("iod-2025", "charities-england-wales", "council-spending")
                .doesNotContain("charities-scotland");
        assertThat(SHIPPED.list(code("S12000033")))
                .extracting(Dataset::key)
                .contains("charities-scotland", "code-point-open")
                .doesNotContain("iod-2025");
        assertThat(SHIPPED.list(null)).extracting(Dataset::key).contains("iod-2025", "charities-scotland");
    }

    @Test
    void aCouncilsOwnRowGoesFirst() {
        assertThat(SHIPPED.list(code("E08000009")))
                .filteredOn(row -> row.key().equals("council-spending"))
                .extracting(Dataset::publisher)
                .containsExactly("Trafford Council");
        assertThat(SHIPPED.list(code("E06000099")))
                .filteredOn(row -> row.key().equals("council-spending"))
                .extracting(Dataset::publisher)
                .containsExactly("each council");
        assertThat(SHIPPED.list(null)).extracting(Dataset::publisher).doesNotContain("Trafford Council");
    }

    @Test
    void thePlaceIsFilledIn() {
        var catalogue = CatalogueOf.rows(
                "roads,places,Roads,Ambleford,OGL v3,https://data.example/{place},Roads.,Postcodes (CSV),CSV,E,get,"
                        + "https://data.example/{place}.csv,roads.csv,text/csv text/plain,10,Look for {place}.,2026,daily");

        var filled = catalogue.list(code("E06000099")).getFirst();
        var target = Objects.requireNonNull(filled.target());

        assertThat(filled.page()).isEqualTo("https://data.example/E06000099");
        assertThat(filled.byHand()).isEqualTo("Look for E06000099.");
        assertThat(target.address()).isEqualTo("https://data.example/E06000099.csv");
        assertThat(target.types()).containsExactlyInAnyOrder("text/csv", "text/plain");
        assertThat(catalogue.list(null).getFirst().byHand()).isEqualTo("Look for the council.");
    }

    private Path own(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("own.csv"),
                "\uFEFFkey,topic,title,access,address,file,types,most_bytes,page\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void onesOwnRowsGoBeforeThoseThatShip() throws IOException {
        var catalogue = SHIPPED.with(own(
                "iod-2025,need,Mine,get,https://data.example/{place},mine.csv,text/csv,10,",
                "roads,places,Roads,by hand,,,,,https://data.example"));

        var list = catalogue.list(code("E06000099"));

        assertThat(list)
                .filteredOn(row -> row.key().equals("iod-2025"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo("Mine");
                    assertThat(row.target())
                            .isEqualTo(
                                    new Target("https://data.example/E06000099", "mine.csv", Set.of("text/csv"), 10));
                });
        assertThat(list).extracting(Dataset::topic).isSorted();
        assertThat(list).extracting(Dataset::key).contains("roads", "iod-2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Roads,places,R,by hand,,,,,|key is 'Roads' and must be small letters",
                "roads,moon,R,by hand,,,,,|topic is 'moon' and must be one of need, places",
                "roads,places,,by hand,,,,,|title is '' and must be filled in",
                "roads,places,R,steal,,,,,|access is 'steal' and must be one of get, get by key, by hand",
                "roads,places,R,by hand,,,,,ftp://x|page is 'ftp://x' and must be a web address",
                "roads,places,R,get,http://data.example/,r.csv,text/csv,9,|must be an https address",
                "roads,places,R,get,https://me:pw@data.example/,r.csv,text/csv,9,|must be an https address",
                "roads,places,R,get,https://[,r.csv,text/csv,9,|must be an https address",
                "roads,places,R,get,,r.csv,text/csv,9,|address is '' and must be filled in",
                "roads,places,R,get,https://data.example/,../r.csv,text/csv,9,|file is '../r.csv' and must be a plain",
                "roads,places,R,get,https://data.example/,/r.csv,text/csv,9,|must be a plain name",
                "roads,places,R,get,https://data.example/,.r.csv,text/csv,9,|must be a plain name",
                "roads,places,R,get,https://data.example/,r.exe,text/csv,9,|must be a plain name",
                "roads,places,R,get,https://data.example/,{place}.csv,text/csv,9,|must be a plain name",
                "roads,places,R,get,https://data.example/,sources.csv,text/csv,9,|must be another name",
                "roads,places,R,get,https://data.example/,r.csv,,9,|types is '' and must be content types",
                "roads,places,R,get,https://data.example/,r.csv,anything,9,|must be content types",
                "roads,places,R,get,https://data.example/,r.csv,text/csv,lots,|must be a whole number of bytes"
            })
    void aRowThatWillNotDoIsSaidByItsLine(String row, String why) throws IOException {
        var file = own("wards,places,Wards,by hand,,,,,", row);

        assertThatThrownBy(() -> SHIPPED.with(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("own.csv is no list of datasets (line 3: ")
                .hasMessageContaining(why);
    }

    @Test
    void aListThatIsNoneIsSaid() throws IOException {
        var notText = Files.write(folder.resolve("own.csv"), new byte[] {'k', 'e', 'y', (byte) 0xe9, 'x'});

        assertThatThrownBy(() -> SHIPPED.with(notText)).hasMessageContaining("own.csv cannot be read");
        var empty = Files.writeString(folder.resolve("own.csv"), "key,topic\n");
        assertThatThrownBy(() -> SHIPPED.with(empty)).hasMessageContaining("is no list of datasets (it has no row)");
        assertThatThrownBy(() -> SHIPPED.with(folder.resolve("gone.csv"))).hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"E08000009", " e06000099 ", "E07000001", "E09000033", "E10000003", "W06000015", "N09000003"})
    void aCodeOfACouncilIsTaken(String text) {
        assertThat(CouncilCode.parse(text))
                .map(CouncilCode::toString)
                .hasValue(text.strip().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Trafford", "E0800000", "E080000091", "E01000001", "E12000007", "../E08000009", "E08０００００9"})
    void anythingElseIsNot(String text) {
        assertThat(CouncilCode.parse(text)).isEmpty();
    }
}
