package org.mainstay.ingest.charityregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.trial.Trial;

class CharityRegistersTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("Charity register list (CSV)", ExtractHeadings.CHARITY),
                Arguments.of("Charity register: annual return history", ExtractHeadings.HISTORY),
                Arguments.of("Charity register: annual returns, part A", ExtractHeadings.PART_A),
                Arguments.of("Charity register: annual returns, part B", ExtractHeadings.PART_B),
                Arguments.of("Charity register: areas of operation", ExtractHeadings.AREA),
                Arguments.of("Charity register: classification", ExtractHeadings.CLASSIFICATION),
                Arguments.of("Charity register: events", ExtractHeadings.EVENTS),
                Arguments.of("Charity register: governing documents", ExtractHeadings.DOCUMENTS),
                Arguments.of("Charity register: other names", ExtractHeadings.NAMES),
                Arguments.of("Charity register: other regulators", ExtractHeadings.REGULATORS),
                Arguments.of("Charity register: policies", ExtractHeadings.POLICIES),
                Arguments.of("Charity register: published reports", ExtractHeadings.REPORTS),
                Arguments.of("Charity register: trustees, counted", ExtractHeadings.TRUSTEES));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("Charity register list (CSV)", ExtractHeadings.SCOTLAND),
                Arguments.of("Charity register list (CSV)", ExtractHeadings.NORTHERN_IRELAND),
                Arguments.of("Register of merged charities (CSV)", ExtractHeadings.MERGERS),
                Arguments.of("Charity income and spending by year", "Charity Number,Year End,Income,Expenditure"),
                Arguments.of("Charity snapshots (CSV)", "snapshot_date,registered_charity_number,name"),
                Arguments.of("Successions (CSV)", "from,to"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableOfTheExtractFitsOneReaderAlone(String name, String headings) {
        var row = ExtractHeadings.row(headings, "organisation_number=1");

        assertThat(Readers.list().stream()
                        .filter(reader -> Trial.fit(reader, ExtractHeadings.tabs(headings), row)
                                .whole()))
                .extracting(FormatReader::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableFitsTheSameReaderAsJson(String name, String headings) {
        var object = ExtractHeadings.object(headings, "organisation_number=1");

        assertThat(Readers.list().stream()
                        .filter(reader -> Trial.fit(reader, "\uFEFF[" + object + "," + object + "]")
                                .whole()))
                .extracting(FormatReader::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyOtherListFitsOneReaderAlone(String name, String headings) {
        assertThat(Readers.list().stream()
                        .filter(reader -> Trial.fit(reader, headings).whole()))
                .extracting(FormatReader::name)
                .containsExactly(name);
    }
}
