package org.mainstay.app.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.ReconcileNames;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.example.SmallPlace;
import org.mainstay.app.reconciliation.Reconciliation.Standing;
import org.mainstay.ingest.folder.Progress;

/// What clients are answered, in the shapes of the standard's own schemas.
class ReconciliationTest {

    private static final Path AMBLEFORD = Path.of("..", "examples", "ambleford");
    private static final String VIEW = "https://mainstay.example/organisations/{{id}}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theManifestSaysWhatTheStandardWantsAndNothingThatIsNotThere() throws IOException, Unusable {
        var manifest = Sent.read(small().manifest()).document();

        assertThat(manifest)
                .containsOnlyKeys(
                        "versions", "name", "identifierSpace", "schemaSpace", "batchSize", "defaultTypes", "view")
                .contains(
                        entry("versions", List.of("0.2")),
                        entry("name", "Organisations of Smallford"),
                        entry("identifierSpace", "http://org-id.guide"),
                        entry("schemaSpace", "https://schema.org/Organization"),
                        entry("batchSize", 500.0),
                        entry("view", Map.of("url", VIEW)));
        assertThat(Sent.list(manifest.get("defaultTypes")))
                .first()
                .isEqualTo(Map.of("id", "organisation", "name", "Organisation"));
        assertThat(Sent.list(manifest.get("defaultTypes")))
                .contains(
                        Map.of("id", "voluntary", "name", "Voluntary sector"),
                        Map.of("id", "community_interest_company", "name", "Community interest company"))
                .extracting(type -> type.get("id"))
                .doesNotHaveDuplicates()
                .doesNotContain("unknown", "individual");
    }

    @Test
    void withoutPagesTheManifestNamesNoView() throws IOException, Unusable {
        SmallPlace.write(folder);

        assertThat(Sent.read(open(folder, "").manifest()).document()).doesNotContainKey("view");
        assertThatThrownBy(() -> open(folder, "https://mainstay.example/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have {{id}} in it");
    }

    @Test
    void aCandidateHasEveryFieldOfTheStandard() throws IOException, Unusable {
        var answer = small().answer("{\"q0\":{\"query\":\"Debt Help Smallford\"}}");

        assertThat(answer.standing()).isEqualTo(Standing.ANSWERED);
        assertThat(Sent.of(answer).document()).containsOnlyKeys("q0");
        assertThat(Sent.of(answer).result("q0")).first().satisfies(candidate -> {
            assertThat(candidate)
                    .containsOnlyKeys("id", "name", "description", "type", "score", "match", "features")
                    .contains(
                            entry("id", "GB-CHC-1000001"),
                            entry("name", "Debt Help Smallford"),
                            entry("description", "GB-CHC-1000001"),
                            entry("match", true));
            assertThat((Double) candidate.get("score")).isBetween(98.0, 100.0);
            assertThat(Sent.list(candidate.get("type")))
                    .extracting(type -> type.get("id"))
                    .containsExactly("organisation", "voluntary", "charity");
            assertThat(Sent.list(candidate.get("features")))
                    .allSatisfy(feature -> assertThat(feature).containsOnlyKeys("id", "value"))
                    .extracting(feature -> feature.get("id"))
                    .contains("name", "prior")
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void theFeaturesAddUpToTheScore() throws IOException, Unusable {
        var sent = Sent.of(small().answer("""
                {"q0": {"properties": [{"pid": "charity_number", "v": "1000002"}, {"pid": "postcode", "v": "SM9 9ZZ"}]}}"""));

        assertThat(sent.result("q0")).singleElement().satisfies(candidate -> {
            var bits = Sent.list(candidate.get("features")).stream()
                    .mapToDouble(feature -> Double.parseDouble(String.valueOf(feature.get("value"))))
                    .sum();
            assertThat((Double) candidate.get("score")).isCloseTo(100 / (1 + Math.pow(2, -bits)), within(0.0001));
        });
    }

    @Test
    void queriesAreAnsweredUnderTheirKeysInTheirOrder() throws IOException, Unusable {
        var sent = Sent.of(small().answer("""
                {"b": {"query": "Warm Meals Smallford"}, "": {"query": "Nobody At All"}, "a": {"query": ""}}"""));

        assertThat(sent.document()).containsOnlyKeys("b", "", "a");
        assertThat(sent.document().keySet()).containsExactly("b", "", "a");
        assertThat(sent.each("b", "id")).contains("GB-CHC-1000002");
        assertThat(sent.result("")).isEmpty();
        assertThat(sent.result("a")).isEmpty();
        assertThat(Sent.of(small().answer("{}")).document()).isEmpty();
    }

    @Test
    void everyPropertyFindsItsOrganisation() throws IOException, Unusable {
        var sent = Sent.of(small().answer("""
                {"id": {"properties": [{"pid": "id", "v": {"id": "GB-CHC-1000001", "name": "Debt", "x": {}}}]},
                 "charity": {"properties": [{"pid": "charity_number", "v": 1000002}]},
                 "several": {"properties": [{"pid": "Charity_Number", "v": ["none", true, 2.5, "1000003"]}]},
                 "company": {"properties": [{"v": "123456", "other": [], "pid": "company_number"}]},
                 "malformed": {"properties": [{"pid": "charity_number", "v": "12"}, {"pid": "company_number", "v": "x"}]},
                 "unknown": {"properties": [{"pid": "colour", "v": "red"}]},
                 "postcode": {"properties": [{"pid": "postcode", "v": "sm1 1ac"}]}}"""));

        assertThat(sent.each("id", "id")).containsExactly("GB-CHC-1000001");
        assertThat(sent.each("charity", "id")).containsExactly("GB-CHC-1000002");
        assertThat(sent.each("charity", "match")).containsExactly(true);
        assertThat(sent.each("several", "id")).containsExactly("GB-CHC-1000003");
        assertThat(sent.result("company")).isEmpty();
        assertThat(sent.result("malformed")).isEmpty();
        assertThat(sent.result("unknown")).isEmpty();
        assertThat(sent.each("postcode", "id")).containsExactly("GB-CHC-1000003");
        assertThat(sent.each("postcode", "match")).containsExactly(false);
    }

    @Test
    void noMoreCandidatesAreGivenThanWanted() throws IOException, Unusable {
        var sent = Sent.of(small().answer("""
                {"all": {"query": "Debt Help Meals Ward Arts"}, "huge": {"query": "Debt Help", "limit": 99999999999999999999},
                 "one": {"query": "Debt Help Meals Ward Arts", "limit": 1}}"""));

        assertThat(sent.result("all")).hasSizeGreaterThan(1);
        assertThat(sent.result("one")).hasSize(1);
        assertThat(sent.result("huge")).isNotEmpty();
    }

    @Test
    void aTypeHoldsBackOthersAsStrictlyAsIsAsked() throws IOException, Unusable {
        var name = "\"query\": \"Debt Help Smallford\"";
        var sent = Sent.of(small().answer("""
                {"fits": {%1$s, "type": "charity"}, "should": {%1$s, "type": "company", "type_strict": "should"},
                 "any": {%1$s, "type": ["company", "charity"], "type_strict": "any"},
                 "none": {%1$s, "type": ["company", "toy"], "type_strict": "any"},
                 "all": {%1$s, "type": ["voluntary", "charity"], "type_strict": "all"},
                 "both": {%1$s, "type": ["company", "charity"], "type_strict": "all"},
                 "untyped": {%1$s, "type": [], "type_strict": "any"}}""".formatted(name)));

        assertThat(sent.each("fits", "match")).startsWith(true);
        assertThat(sent.each("should", "id")).startsWith("GB-CHC-1000001");
        assertThat(sent.each("should", "match")).containsOnly(false);
        assertThat(sent.each("any", "match")).startsWith(true);
        assertThat(sent.result("none")).isEmpty();
        assertThat(sent.each("all", "match")).startsWith(true);
        assertThat(sent.result("both")).isEmpty();
        assertThat(sent.each("untyped", "match")).startsWith(true);
    }

    @Test
    void fiftyCharitiesOfAmblefordAreFoundByTheirNamesAlone() throws IOException, Unusable {
        Map<String, String> named;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(AMBLEFORD.resolve("charities.csv"))) {
            named = rows.stream()
                    .limit(50)
                    .collect(Collectors.toMap(
                            row -> row.getField("registered_charity_number"), row -> row.getField("name")));
        }
        var batch = named.entrySet().stream()
                .map(one -> "\"%s\": {\"query\": \"THE %s LTD\"}"
                        .formatted(one.getKey(), one.getValue().toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining(", ", "{", "}"));

        var sent = Sent.of(open(AMBLEFORD, VIEW).answer(batch));

        assertThat(sent.document()).hasSize(50);
        assertThat(named.keySet())
                .allSatisfy(number -> assertThat(sent.each(number, "id")).startsWith("GB-CHC-" + number));
        assertThat(named.keySet())
                .allSatisfy(number -> assertThat(sent.each(number, "match")).startsWith(true));
    }

    private Reconciliation small() throws IOException, Unusable {
        SmallPlace.write(folder);
        return open(folder, VIEW);
    }

    private static Reconciliation open(Path folder, String view) throws Unusable {
        return new ReconcileNames(new ReadFolder(Progress.SILENT))
                .open(folder, null, "Organisations of Smallford", view);
    }
}
