package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;

class NationalGridTest {

    @Test
    void ordnanceSurveysWorkedExampleComesOut() {
        var point = NationalGrid.degrees(651_409.903, 313_177.270);

        assertThat(point.latitude()).isCloseTo(52.657979, within(1e-6));
        assertThat(point.longitude()).isCloseTo(1.716052, within(1e-6));
    }

    @Test
    void aPointOnTheSurfaceOfASmallAreaComesOut() {
        var point = NationalGrid.degrees(370_970, 390_897);

        assertThat(point.latitude()).isCloseTo(53.414075, within(1e-6));
        assertThat(point.longitude()).isCloseTo(-2.438215, within(1e-6));
    }

    @Test
    void theGridEndsSomewhere() {
        assertThat(NationalGrid.covers(370_970, 390_897)).isTrue();
        assertThat(NationalGrid.covers(0, 390_897)).isFalse();
        assertThat(NationalGrid.covers(800_000, 390_897)).isFalse();
        assertThat(NationalGrid.covers(370_970, 0)).isFalse();
        assertThat(NationalGrid.covers(370_970, 1_300_000)).isFalse();
    }

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
