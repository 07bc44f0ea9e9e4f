package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void aHeadingIsFoundWhateverItsCaseSpacingAndPunctuation() {
        var header = new Header(List.of("Payment Date", "NET amount (\u00A3)", "\u00A0Supplier-Name "));

        assertThat(header.find("paymentdate")).isZero();
        assertThat(header.find("Net Amount")).isEqualTo(1);
        assertThat(header.find("supplier name")).isEqualTo(2);
        assertThat(header.titles()).containsExactly("Payment Date", "NET amount (\u00A3)", "Supplier-Name");
    }

    @Test
    void theFirstNameThatIsThereDecides() {
        var header = new Header(List.of("Amount", "Net"));

        assertThat(header.find("Net Amount", "Net", "Amount")).isEqualTo(1);
        assertThat(header.find("Gross")).isEqualTo(Header.ABSENT);
        assertThat(header.find()).isEqualTo(Header.ABSENT);
    }

    @Test
    void ofTwoEqualHeadingsTheFirstIsMeant() {
        assertThat(new Header(List.of("Class Code", "Class Code")).find("class code"))
                .isZero();
    }

    @Test
    void theLastOfHeadingsWithYearsIsTheLatest() {
        var header = new Header(List.of("Ward 2023", "Ward 2015", "Name"));

        assertThat(header.findLast(Pattern.compile("ward\\d{4}"))).isZero();
        assertThat(header.findLast(Pattern.compile("parish\\d{4}"))).isEqualTo(Header.ABSENT);
    }

    @Test
    void aFitSaysWhatIsThereAndNamesWhatIsNot() {
        var header = new Header(List.of("a", "b"));

        assertThat(header.fit("A", "B")).isEqualTo(new Fit(2, List.of()));
        assertThat(header.fit("A", "C", "D")).isEqualTo(new Fit(1, List.of("C", "D")));
    }

    @Test
    void onlyAFitThatLacksNothingAndFoundSomethingIsWhole() {
        assertThat(new Fit(2, List.of()).whole()).isTrue();
        assertThat(new Fit(2, List.of("c")).whole()).isFalse();
        assertThat(new Fit(0, List.of()).whole()).isFalse();
        assertThat(Fit.NONE.whole()).isFalse();
    }

    @Test
    void columnsFitByPosition() {
        assertThat(TableColumns.fit(List.of("id", "name"), 0, Header.ABSENT)).isEqualTo(new Fit(1, List.of("name")));
        assertThat(TableColumns.fit(List.of("id", "name"), 1, 0).whole()).isTrue();
    }
}
