package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.model.area.NationalGrid;

class EnglandOnTheGridTest {

    @Test
    void everySmallAreaOfEnglandIsWithinThreeQuartersOfAMetre() throws IOException {
        var file = SharedData.get("national/england_lsoa21.csv.gz");
        var areas = 0;
        try (var bytes = new GZIPInputStream(Files.newInputStream(file));
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.replaceAll("\"[^\"]*\"", "").split(",", -1);
                assertThat(metresApart(cells)).isLessThan(0.75);
                areas++;
            }
        }
        assertThat(areas).isEqualTo(33_755);
    }

    /// Between the published degrees and those made of the published metres.
    private static double metresApart(String[] cells) {
        var point = NationalGrid.degrees(Double.parseDouble(cells[12]), Double.parseDouble(cells[13]));
        var east = (point.longitude() - Double.parseDouble(cells[14]))
                * 111_320
                * Math.cos(Math.toRadians(point.latitude()));
        return Math.hypot(east, (point.latitude() - Double.parseDouble(cells[15])) * 111_200);
    }
}
