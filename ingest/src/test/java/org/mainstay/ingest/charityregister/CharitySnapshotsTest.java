package org.mainstay.ingest.charityregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.actor.CharitySnapshot;

class CharitySnapshotsTest {

    private final RegisterReader reader = new RegisterReader(CharitySnapshots.table());

    @Test
    void aRowSaysWhoWasThereOnADay() {
        var read = Trial.of(
                reader,
                "snapshot_date,registered_charity_number,name",
                "2024-04-01,1999001,Ambleford Larder",
                "some day,1999001,Ambleford Larder");

        assertThat(read.facts(CharitySnapshot.class).getFirst().day()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(read.codes()).containsExactly("invalid_register_value", "missing_register_value");
    }

    @Test
    void traffordsSnapshotsTellWhoWentAndWhoCame() {
        var days = Trial.of(reader, SharedData.get("places/trafford/charity_snapshots.csv"))
                .facts(CharitySnapshot.class)
                .stream()
                .collect(Collectors.groupingBy(
                        CharitySnapshot::day,
                        TreeMap::new,
                        Collectors.mapping(CharitySnapshot::charity, Collectors.toSet())));

        assertThat(days.values()).extracting(Set::size).containsExactly(739, 739, 724, 736);
        var dates = days.keySet().stream().toList();
        assertThat(gone(days, dates.get(0), dates.get(1))).isZero();
        assertThat(gone(days, dates.get(1), dates.get(2))).isEqualTo(32);
        assertThat(gone(days, dates.get(2), dates.get(1))).isEqualTo(17);
        assertThat(gone(days, dates.get(2), dates.get(3))).isEqualTo(14);
        assertThat(gone(days, dates.get(3), dates.get(2))).isEqualTo(26);
    }

    private static int gone(Map<LocalDate, Set<String>> days, LocalDate before, LocalDate after) {
        var gone = new HashSet<>(days.get(before));
        gone.removeAll(days.get(after));
        return gone.size();
    }
}
