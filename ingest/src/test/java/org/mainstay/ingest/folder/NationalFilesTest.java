package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.place.Place;

/// Files of the whole country, dropped in as they are.
class NationalFilesTest extends FolderScene {

    @Test
    void everySmallAreaOfEnglandIsRead() throws IOException {
        for (var name : List.of("england_lsoa21.csv.gz", "la_orgid_to_gss.csv", "uk_local_authorities_current.csv")) {
            Files.copy(SharedData.get("national/" + name), folder.resolve(name));
        }

        var reading = Folder.read(folder, Readers.list(), Limits.standard(), Progress.SILENT);
        var place = Place.of(reading.facts());

        assertThat(sum(reading).rejected()).isZero();
        assertThat(place.listAreas()).hasSize(33_755);
        assertThat(place.listCouncils()).hasSize(459 + 470);
        assertThat(place.findDeprivation(AreaKey.lsoa21("E01021988")).map(Deprivation::imdRank))
                .contains(1);
        assertThat(place.findDeprivation(AreaKey.lsoa21("E01023700")).map(Deprivation::imdRank))
                .contains(33_755);
        assertThat(place.listAreas().stream()
                        .mapToLong(area -> area.population() == null ? 0 : area.population())
                        .sum())
                .isEqualTo(56_490_046);
    }
}
