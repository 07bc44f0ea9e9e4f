package org.mainstay.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.catalogue.Access;
import org.mainstay.app.catalogue.Dataset;
import org.mainstay.app.catalogue.Target;
import org.mainstay.app.catalogue.Topic;
import org.mainstay.app.command.GetDatasets.Outcome;
import org.mainstay.app.command.GetDatasets.Status;
import org.mainstay.app.download.LocalPublisher;

/// Datasets from a publisher on this machine into a folder.
class GetDatasetsTest {

    private static final String TEXT = "area_code,people\nE01000001,1634\n";
    private static final Instant NINE = Instant.parse("2026-11-25T09:00:00.5Z");

    @TempDir
    private static Path keys = Path.of("");

    @TempDir
    private Path temporary = Path.of("");

    private final LocalPublisher publisher;

    GetDatasetsTest() throws IOException {
        publisher = new LocalPublisher(keys);
        publisher.file("/areas", TEXT.getBytes(StandardCharsets.UTF_8), "\"1\"");
    }

    @AfterEach
    void closes() {
        publisher.close();
    }

    private Path folder() {
        return temporary.resolve("deep").resolve("ambleford");
    }

    private Dataset dataset(String key, String path) {
        return dataset(key, new Target(publisher.address(path), key + ".csv", Set.of("text/csv"), 1000));
    }

    private static Dataset dataset(String key, @Nullable Target target) {
        return new Dataset(
                key,
                Topic.NEED,
                "Areas",
                "ONS",
                "OGL v3",
                "https://data.example/" + key,
                "People.",
                "Small areas (CSV)",
                "CSV",
                List.of(),
                target == null ? Access.BY_HAND : Access.GET,
                target,
                "Press Download.",
                "2026",
                "every year");
    }

    private List<Outcome> get(Dataset... datasets) throws Unusable {
        var getDatasets = new GetDatasets(publisher::download, InstantSource.fixed(NINE));
        var told = new ArrayList<Outcome>();
        var outcomes = getDatasets.get(List.of(datasets), folder(), (file, done, total) -> {}, told::add);
        assertThat(told).isEqualTo(outcomes);
        return outcomes;
    }

    @Test
    void oneThatFailsStopsNoOther() throws Unusable {
        var outcomes = get(dataset("gone", "/gone"), dataset("areas", "/areas"), dataset("hand", (Target) null));

        assertThat(outcomes).extracting(Outcome::status).containsExactly(Status.NOT_GOT, Status.GOT, Status.BY_HAND);
        assertThat(outcomes).extracting(Outcome::why).first().asString().contains("no longer where it was", "(404)");
        assertThat(folder().resolve("areas.csv")).hasContent(TEXT);
        assertThat(folder().resolve("sources.csv"))
                .content()
                .hasLineCount(2)
                .contains("areas,Areas,ONS,OGL v3," + publisher.address("/areas") + ",areas.csv,32,")
                .contains(",2026-11-25T09:00:00Z\n");
        assertThat(folder()).isDirectoryNotContaining("glob:**/*.part*");
    }

    @Test
    void whatIsThereAndUnchangedIsNotAskedFor() throws Unusable {
        get(dataset("areas", "/areas"));

        var again = get(dataset("areas", "/areas")).getFirst();

        assertThat(again.status()).isEqualTo(Status.THERE);
        assertThat(again.file()).isNotNull();
        assertThat(publisher.asked()).hasSize(1);
    }

    @Test
    void whatSomebodyChangedIsNeverWrittenOver() throws Unusable, IOException {
        get(dataset("areas", "/areas"));
        var file = Files.writeString(folder().resolve("areas.csv"), "mine");

        var again = get(dataset("areas", "/areas")).getFirst();

        assertThat(again.status()).isEqualTo(Status.NOT_GOT);
        assertThat(again.why()).contains("move it away");
        assertThat(file).hasContent("mine");
    }

    @Test
    void whatSomebodyTookAwayIsGotAgain() throws Unusable, IOException {
        get(dataset("areas", "/areas"));
        Files.delete(folder().resolve("areas.csv"));

        assertThat(get(dataset("areas", "/areas")).getFirst().status()).isEqualTo(Status.GOT);
    }

    @Test
    void aNewEditionTakesThePlaceOfTheOldOne() throws Unusable {
        get(dataset("areas", "/areas"));
        publisher.file("/areas-2027", "area_code,people\n".getBytes(StandardCharsets.UTF_8), "\"2\"");

        assertThat(get(dataset("areas", "/areas-2027")).getFirst().status()).isEqualTo(Status.GOT);
        assertThat(folder().resolve("areas.csv")).hasContent("area_code,people\n");
        assertThat(folder().resolve("sources.csv")).content().hasLineCount(2).contains("/areas-2027,");
    }

    @Test
    void aNewEditionThatFailsLeavesTheOldOne() throws Unusable {
        get(dataset("areas", "/areas"));

        assertThat(get(dataset("areas", "/gone")).getFirst().status()).isEqualTo(Status.NOT_GOT);
        assertThat(folder().resolve("areas.csv")).hasContent(TEXT);
        assertThat(get(dataset("areas", "/areas")).getFirst().status()).isEqualTo(Status.THERE);
    }

    @Test
    void aPlanTouchesNothing() throws Unusable {
        var getDatasets = new GetDatasets(
                () -> {
                    throw new IllegalStateException("the network");
                },
                InstantSource.system());

        var plan = getDatasets.plan(List.of(dataset("areas", "/areas"), dataset("hand", (Target) null)), folder());

        assertThat(plan).extracting(Outcome::status).containsExactly(Status.WOULD_GET, Status.BY_HAND);
        assertThat(folder()).doesNotExist();
        assertThat(publisher.asked()).isEmpty();
    }

    @Test
    void aPlanKnowsWhatIsThere() throws Unusable {
        get(dataset("areas", "/areas"));
        var getDatasets = new GetDatasets(publisher::download, InstantSource.system());

        assertThat(getDatasets.plan(List.of(dataset("areas", "/areas")), folder()))
                .extracting(Outcome::status)
                .containsExactly(Status.THERE);
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaid() throws IOException {
        Files.writeString(temporary.resolve("deep"), "mine");

        assertThatThrownBy(() -> get(dataset("areas", "/areas")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("cannot write to")
                .hasMessageContaining("--into");
    }

    @Test
    void aListOfSomebodyElseIsSaidBeforeAnythingIsAsked() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("sources.csv"), "figure,source\n");

        assertThatThrownBy(() -> get(dataset("areas", "/areas")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("is no list of downloads");
        assertThat(publisher.asked()).isEmpty();
    }

    @Test
    void onlyWhatIsUsualIsGotUnasked() {
        assertThat(GetDatasets.usual(List.of(dataset("hand", (Target) null), dataset("areas", "/areas"))))
                .extracting(Dataset::key)
                .containsExactly("areas");
    }
}
