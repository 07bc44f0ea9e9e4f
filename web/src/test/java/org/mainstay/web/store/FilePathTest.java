package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"grants.csv", "Spend over £500/April 2024.csv", "a/b/c.d.xlsx", "entered.csv"})
    void ordinaryNamesAreTaken(String name) {
        assertThat(FilePath.of(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../up.csv",
                "a/../b.csv",
                "a//b.csv",
                "a/",
                ".hidden",
                "a\\b.csv",
                "C:a.csv",
                "a\nb",
                "a\0b",
                "ends.",
                "ends ",
                "entered/decisions.csv",
                "Entered/decisions.csv"
            })
    void namesThatLeadElsewhereOrThatSomeSystemRefusesAreNot(String name) {
        assertThat(FilePath.of(name)).isEmpty();
    }

    @Test
    void aNameLongerThanSystemsTakeIsNot() {
        assertThat(FilePath.of("a".repeat(201))).isEmpty();
        assertThat(FilePath.of("abcd/".repeat(80) + "a")).isEmpty();
    }
}
