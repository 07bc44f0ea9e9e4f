package org.mainstay.ingest.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.assumptions.CueTable;
import org.mainstay.ingest.charityregister.CharityRegisters;
import org.mainstay.ingest.entered.ProvisionTable;
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
