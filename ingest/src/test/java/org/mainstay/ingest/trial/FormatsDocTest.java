package org.mainstay.ingest.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.assumptions.CueTable;
import org.mainstay.ingest.charityregister.CharityRegisters;
import org.mainstay.ingest.entered.OptionTable;
import org.mainstay.ingest.entered.ProvisionTable;
import org.mainstay.ingest.entered.ShockTable;
import org.mainstay.ingest.entered.TieTable;
import org.mainstay.ingest.geography.OutlineFile;
import org.mainstay.ingest.reading.FormatReader;

/// The examples in `docs/formats.md` are read by the readers that they describe.
class FormatsDocTest {

    private static final Pattern BLOCK = Pattern.compile("```(?:csv|json)\n(.*?)```", Pattern.DOTALL);

    private static List<String> blocks() throws IOException {
        var text = Files.readString(Path.of("../docs/formats.md"));
        return BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
    }

    private static Trial read(FormatReader reader, String heading) throws IOException {
        var block = blocks().stream()
                .filter(text -> text.startsWith(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/formats.md lost the example that starts " + heading));
        return Trial.of(reader, block);
    }

    @Test
    void theProvisionExampleIsRead() throws IOException {
        var read = read(new ProvisionTable(), "organisation,");

        assertThat(read.codes()).isEmpty();
        assertThat(read.accepted()).isEqualTo(2);
    }

    @Test
    void theAssumptionsExampleIsRead() throws IOException {
        var read = read(new AssumptionTable(), "id,");

        assertThat(read.codes()).isEmpty();
        assertThat(read.accepted()).isEqualTo(2);
    }

    @Test
    void theOptionExampleIsRead() throws IOException {
        var read = read(new OptionTable(), "line,change");

        assertThat(read.codes()).isEmpty();
        assertThat(read.accepted()).isEqualTo(6);
    }

    @Test
    void theShocksExampleIsRead() throws IOException {
        var read = read(new ShockTable(), "shock,kind");

        assertThat(read.codes()).isEmpty();
        assertThat(read.accepted()).isEqualTo(6);
    }

    @Test
    void theTiesExampleIsRead() throws IOException {
        var read = read(new TieTable(), "kind,from");

        assertThat(read.codes()).isEmpty();
        assertThat(read.accepted()).isEqualTo(4);
    }

    @Test
    void theCuesExampleIsRead() throws IOException {
        var read = read(new CueTable(), "kind,");

        assertThat(read.codes()).isEmpty();
        assertThat(read.accepted()).isEqualTo(2);
    }

    @Test
    void theOutlineExampleIsRead() throws IOException {
        var feature = blocks().stream()
                .filter(text -> text.startsWith("{"))
                .findFirst()
                .orElseThrow();

        assertThat(Trial.of(new OutlineFile(), "{\"features\":[" + feature + "]}")
                        .accepted())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "In-house and partner services (CSV)|service,run_by|2",
                "Code-Point Open (CSV)|\"AB1 2CD\",10|1",
                "Small areas of 2011 to 2021, exact fit (CSV)|LSOA11CD,|2",
                "Mid-year population estimates (CSV)|Mid-2024|1",
                "Observations by area and period (CSV)|area_code,|2",
                "Welfare-reform losses (CSV)|lad_cd,|2",
                "People in need (CSV)|need,area_code,|2",
                "Travel times (CSV)|from,to,mode,|3",
                "Barriers and crossings (GeoJSON)|{\"type\": \"FeatureCollection\"|1",
                "Register of councils (CSV)|local-authority-code,|2",
                "Topics of charities (CSV)|Code,|2",
                "Charities tagged by hand (CSV)|org_id,|1",
                "Service types (CSV)|service_type,name|1",
                "Cues of service types (CSV)|service_type,tells|2",
                "Partnerships (CSV)|partnership,name|1",
                "Partnership members (CSV)|partnership,organisation,roles|1",
                "Partnership money (CSV)|partnership,organisation,year|1",
                "Partnership decisions (CSV)|partnership,decision|1",
                "Suggested partnerships, answered (CSV)|suggestion,|1"
            })
    void theExamplesOfReadersAreRead(String name, String heading, int rows) throws IOException {
        var reader = Readers.list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var read = read(reader, heading);

        assertThat(read.codes()).isEmpty();
        assertThat(read.accepted()).isEqualTo(rows);
    }

    @Test
    void theExamplesOfCharityListsAreRead() throws IOException {
        for (var heading : List.of("snapshot_date,", "from,to")) {
            var accepted = 0;
            for (var reader : CharityRegisters.readers()) {
                var block = blocks().stream()
                        .filter(text -> text.startsWith(heading))
                        .findFirst()
                        .orElseThrow();
                accepted +=
                        Trial.fit(reader, block).whole() ? read(reader, heading).accepted() : 0;
            }
            assertThat(accepted).isEqualTo(heading.startsWith("from") ? 1 : 2);
        }
    }
}
