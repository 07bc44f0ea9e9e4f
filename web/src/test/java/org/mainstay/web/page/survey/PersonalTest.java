package org.mainstay.web.page.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTest {

    @ParameterizedTest
    @CsvSource({
        "Write to jo.bloggs@example.org about it., jo.bloggs@example.org",
        "Ring 0161 496 0000 any day., 0161 496 0000",
        "Ring +44 161 496 0000 any day., +44 161 496 0000",
        "We met Cllr Bloggs in May., Cllr Bloggs",
        "We told Jo Bloggs twice., Jo Bloggs",
        "Our hall in M33 7ZF is cold., M33 7ZF"
    })
    void whatMayTellWhoSomebodyIsIsFound(String comment, String found) {
        assertThat(Personal.in(comment)).contains(found);
    }

    @Test
    void ordinaryWordsAreLeftAlone() {
        assertThat(Personal.in("Please pay us on time. We waited 90 days in 2025, and so did others."))
                .isEmpty();
    }
}
