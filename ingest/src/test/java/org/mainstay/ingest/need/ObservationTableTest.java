package org.mainstay.ingest.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.need.Observation;

class ObservationTableTest {

    private static final String NOMIS = "DATE,DATE_NAME,GEOGRAPHY,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GEOGRAPHY_TYPE,"
            + "GENDER_NAME,AGE_NAME,MEASURE,MEASURE_NAME,MEASURES,MEASURES_NAME,OBS_VALUE,OBS_STATUS_NAME";
    private static final String COUNCIL = "area_code,area_name,period,indicator,measure,unit,value";

    private final ObservationTable reader = new ObservationTable();

    @Test
    void aCountOfNomisIsRead() {
        var read = Trial.of(
                reader,
                NOMIS,
                "2026-03,March 2026,1,Ambleford 001A,E01000001,2021 super output areas - lower layer,Total,"
                        + "Aged 16+,1,Claimant count,20100,Value,35,Normal Value");
        var observation = read.fact(Observation.class);

        assertThat(read.codes()).isEmpty();
        assertThat(observation.area()).hasToString("lsoa21:E01000001");
        assertThat(observation.series())
                .isEqualTo(new Observation.Series("Claimant count", "Total, Aged 16+", Observation.Measure.COUNT));
        assertThat(observation.ends()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(observation.people()).isEqualTo(35);
        assertThat(observation.withheld()).isFalse();
    }

    @Test
    void countsAndRatesOfACouncilAreToldApart() {
        var read = Trial.of(
                reader,
                COUNCIL,
                "E05000001,Market,March 2026,People on Universal Credit,count,persons,\"1,684\"",
                "E05000001,Market,March 2026,People on Universal Credit as a proportion of residents,rate,persons,14.5",
                "E08000099,Ambleford,Jan 2025-Dec 2025,Employment rate - aged 16-64,Percentage,Persons,75.7",
                "E08000099,Ambleford,2024/25,% of children in low income families,Value,Persons,9.6");

        assertThat(read.codes()).isEmpty();
        assertThat(read.facts(Observation.class))
                .extracting(Observation::people)
                .containsExactly(1684L, null, null, null);
        assertThat(read.facts(Observation.class))
                .extracting(Observation::rate)
                .containsExactly(null, new BigDecimal("14.5"), new BigDecimal("75.7"), new BigDecimal("9.6"));
        assertThat(read.facts(Observation.class).getFirst().area()).hasToString("ward:E05000001");
        assertThat(read.facts(Observation.class).getFirst().series().group()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "c", "C", "*", "..", "[c]", ""})
    void aWithheldNumberIsAbsentAndNeverNought(String written) {
        var read = Trial.of(reader, COUNCIL, "E05000001,Market,March 2026,Claimant count,Count,Persons," + written);
        var observation = read.fact(Observation.class);

        assertThat(observation.withheld()).isTrue();
        assertThat(observation.people()).isNull();
        assertThat(read.codes()).containsExactly("withheld_observation");
        assertThat(read.messages().getFirst()).contains("E05000001", "not as 0");
    }

    @Test
    void noughtIsANumber() {
        var observation = Trial.of(reader, COUNCIL, "E05000001,Market,March 2026,Claimant count,Count,Persons,0")
                .fact(Observation.class);

        assertThat(observation.people()).isZero();
        assertThat(observation.withheld()).isFalse();
    }

    @Test
    void whatCannotBeReadIsRejected() {
        var read = Trial.of(
                reader,
                COUNCIL,
                "Ambleford,Market,March 2026,Claimant count,Count,Persons,5",
                "E05000001,Market,soon,Claimant count,Count,Persons,5",
                "E05000001,Market,March 2026,Claimant count,Count,Persons,about 5",
                "E05000001,Market,March 2026,Claimant count,Count,Persons,-5",
                "E05000001,Market,March 2026,Claimant count,Count,Persons,5.5",
                "E05000001,Market,March 2026,Claimant rate,Rate,Persons,high");

        assertThat(read.rejected()).isEqualTo(6);
        assertThat(read.codes()).containsOnly("invalid_observation");
        assertThat(read.messages().get(0)).contains("Ambleford", "area_code");
        assertThat(read.messages().get(1)).contains("soon", "period");
        assertThat(read.messages().get(2)).contains("about 5", "value");
    }

    @Test
    void theCensusOfTheAreasComesFromTheHeadingOrFromTheWords() {
        var heading = Trial.of(reader, "lsoa11cd,period,indicator,value", "E01000001,March 2026,Claimants,5");
        var words = Trial.of(
                reader,
                "GEOGRAPHY_CODE,GEOGRAPHY_TYPE,DATE,MEASURE_NAME,OBS_VALUE",
                "E01000001,2011 super output areas - lower layer,2026-03,Claimants,5",
                "E05000001,2024 wards,2026-03,Claimants,5");

        assertThat(heading.fact(Observation.class).area()).hasToString("lsoa11:E01000001");
        assertThat(words.facts(Observation.class))
                .extracting(one -> one.area().toString())
                .containsExactly("lsoa11:E01000001", "ward:E05000001");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Trial.fit(reader, "area_code,value").missing()).containsExactly("period", "indicator");
        assertThat(reader.name()).isEqualTo("Observations by area and period (CSV)");
    }

    @Test
    void traffordsUniversalCreditIsRead() {
        var read = Trial.of(reader, SharedData.get("places/trafford/context/universal_credit.csv"));

        assertThat(read.accepted()).isEqualTo(1300);
        assertThat(read.codes()).isEmpty();
        assertThat(read.facts(Observation.class))
                .filteredOn(one -> one.area().code().equals("E08000009") && one.people() != null)
                .filteredOn(one -> one.ends().equals(LocalDate.of(2026, 3, 31)))
                .extracting(Observation::people)
                .containsExactly(22_652L);
    }

    @Test
    void traffordsClaimantCountIsRead() {
        var read = Trial.of(reader, SharedData.get("places/trafford/context/claimant_count.csv"));

        assertThat(read.accepted()).isEqualTo(1300);
        assertThat(read.facts(Observation.class))
                .filteredOn(one -> one.people() == null)
                .hasSize(650);
    }
}
