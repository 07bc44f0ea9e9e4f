package org.mainstay.ingest.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.TravelMode;
import org.mainstay.model.area.TravelTime;

class TravelTimeTableTest {

    private static final String HEADING = "from,to,mode,minutes";

    private final TravelTimeTable reader = new TravelTimeTable();

    @Test
    void aWayIsRead() {
        var time = Trial.of(reader, HEADING, "E01990001,hub-001,walk,12.5").fact(TravelTime.class);

        assertThat(time.from().code()).isEqualTo("E01990001");
        assertThat(time.to()).isEqualTo("hub-001");
        assertThat(time.mode()).isEqualTo(TravelMode.WALK);
        assertThat(time.minutes()).isEqualTo(12.5);
        assertThat(time.row().line()).isEqualTo(2);
    }

    @Test
    void aPostcodeIsBroughtIntoTheFormThatJoins() {
        assertThat(Trial.of(reader, HEADING, "E01990001,af1 1aa,drive,5")
                        .fact(TravelTime.class)
                        .to())
                .isEqualTo("AF11AA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from_id,to_id,mode,travel_time_p50|E01990001,hub-001,transit,30",
                "origin_id,destination_id,travel_mode,total_time|E01990001,hub-001,PT,30",
                "source,target,profile,duration|E01990001,hub-001,bus,1800"
            })
    void theNamesOfRoutersAreKnown(String heading, String row) {
        var time = Trial.of(reader, heading, row).fact(TravelTime.class);

        assertThat(time.minutes()).isEqualTo(30);
        assertThat(time.mode()).isEqualTo(TravelMode.BUS);
    }

    @ParameterizedTest
    @CsvSource({"cycling,CYCLE", "bike,CYCLE", "Car,DRIVE", "driving,DRIVE", "foot,WALK", "walking,WALK"})
    void modesHaveSeveralNames(String written, TravelMode mode) {
        assertThat(Trial.of(reader, HEADING, "E01990001,hub-001," + written + ",5")
                        .fact(TravelTime.class)
                        .mode())
                .isEqualTo(mode);
    }

    @Test
    void theLeastTimeOfAWayIsKept() {
        var read = Trial.of(
                reader,
                HEADING,
                "E01990001,hub-001,walk,12",
                "E01990001,hub-001,walk,9",
                "E01990001,hub-001,walk,10",
                "E01990001,hub-001,bus,4");

        assertThat(read.facts(TravelTime.class)).extracting(TravelTime::minutes).containsExactlyInAnyOrder(9.0, 4.0);
        assertThat(read.merged()).isEqualTo(2);
        assertThat(read.codes()).containsExactly("repeated_travel_times");
        assertThat(read.messages().getFirst()).contains("2");
    }

    @Test
    void aPairWithoutATimeIsOutOfReach() {
        var read = Trial.of(reader, HEADING, "E01990001,hub-001,walk,NA", "E01990001,hub-002,walk,");

        assertThat(read.accepted()).isZero();
        assertThat(read.merged()).isEqualTo(2);
        assertThat(read.codes()).containsExactly("unreachable_pairs");
        assertThat(read.messages().getFirst()).startsWith("Pairs without a time:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quayside,hub-001,walk,5|from",
                "E01990001,,walk,5|to",
                "E01990001,hub-001,teleport,5|mode",
                "E01990001,hub-001,walk,soon|minutes",
                "E01990001,hub-001,walk,-1|minutes",
                "E01990001,hub-001,walk,1441|minutes"
            })
    void aRowThatCannotBeReadIsRejected(String row, String column) {
        var read = Trial.of(reader, HEADING, row);

        assertThat(read.codes()).containsExactly("invalid_travel_time");
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.messages().getFirst()).startsWith("Line 2").contains("in the column " + column);
    }

    @Test
    void itSaysWhatItReadsAndIsKnownByItsHeadings() {
        assertThat(reader.name()).isEqualTo("Travel times (CSV)");
        assertThat(Trial.fit(reader, HEADING).whole()).isTrue();
        assertThat(Trial.fit(reader, "from,to,minutes").missing()).containsExactly("mode");
    }
}
