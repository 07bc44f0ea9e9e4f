package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the identifiers out of a real council's grants and asks who is who by the names alone. The truth is what the
/// file says with its identifiers in.
class HiddenIdsTest {

    private static final String ID = "Recipient Org:Identifier";
    private static final String NAME = "Recipient Org:Name";
    private static final Set<String> NUMBERS = Set.of("Recipient Org:Charity Number", "Recipient Org:Company Number");

    @TempDir
    private Path temporary = Path.of("");

    private final Map<String, Set<String>> namesOf = new TreeMap<>();
    private final Map<String, Set<String>> idsOf = new TreeMap<>();
    private final Map<String, String> organisationOf = new HashMap<>();
    private final List<List<String>> organisations = new ArrayList<>();

    @BeforeEach
    void hidesTheIdentifiers() throws IOException {
        var grants = Terminal.trafford().resolve("grants_360giving.csv");
        var folder = Files.createDirectories(temporary.resolve("hidden"));
        var numbers = new LinkedHashMap<String, Integer>();
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(grants);
                var out = Files.newBufferedWriter(folder.resolve("grants.csv"), StandardCharsets.UTF_8);
                var table = CsvWriter.builder().build(out)) {
            var headed = false;
            for (var row : rows) {
                if (!headed) {
                    table.writeRecord(row.getHeader());
                    headed = true;
                }
                learn(row);
                table.writeRecord(hidden(row, numbers));
            }
        }
        for (var one : new Terminal(temporary.resolve("cache"))
                .ask("who", folder.toString())
                .at("organisations")
                .items()) {
            var names = one.at("names").texts();
            organisations.add(names);
            names.forEach(name -> organisationOf.put(name, one.at("id").text()));
        }
    }

    private void learn(NamedCsvRecord row) {
        namesOf.computeIfAbsent(row.getField(ID), key -> new TreeSet<>()).add(row.getField(NAME));
        idsOf.computeIfAbsent(row.getField(NAME), key -> new TreeSet<>()).add(row.getField(ID));
    }

    private static List<String> hidden(NamedCsvRecord row, Map<String, Integer> numbers) {
        var name = row.getField(NAME);
        var number = numbers.computeIfAbsent(name, key -> numbers.size());
        return row.getHeader().stream()
                .map(column -> column.equals(ID)
                        ? "360G-hidden-" + number
                        : NUMBERS.contains(column) ? "" : row.getField(column))
                .toList();
    }

    @Test
    void mostWithSeveralSpellingsComeTogetherAgain() {
        var several =
                namesOf.values().stream().filter(names -> names.size() > 1).toList();

        assertThat(several).hasSize(26);
        assertThat(several.stream().filter(this::together).count()).isGreaterThanOrEqualTo(22);
    }

    private boolean together(Collection<String> names) {
        return names.stream().map(organisationOf::get).distinct().count() == 1;
    }

    /// A name that two recipients share cannot tell them apart once their identifiers are hidden.
    @Test
    void noTwoRecipientsBecomeOne() {
        var wrong = new ArrayList<List<String>>();
        for (var names : organisations) {
            var common = new HashSet<String>();
            for (var at = 0; at < names.size(); at++) {
                var ids = idsOf.getOrDefault(names.get(at), Set.of());
                if (at == 0) {
                    common.addAll(ids);
                } else {
                    common.retainAll(ids);
                }
            }
            if (common.isEmpty()) {
                wrong.add(names);
            }
        }

        assertThat(organisations).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
    }
}
