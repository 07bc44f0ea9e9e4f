package org.mainstay.model.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void codesAndNamesMeanTheSameLanguage() {
        assertThat(Languages.of("en; URDU")).containsExactlyInAnyOrder("English", "Urdu");
        assertThat(Languages.of("eng, ur")).containsExactlyInAnyOrder("English", "Urdu");
        assertThat(Languages.of("English and Bengali / bn")).containsExactlyInAnyOrder("English", "Bengali");
    }

    @Test
    void aLanguageInNoStandardStaysAsItIsWritten() {
        assertThat(Languages.of("Sylheti; BSL")).containsExactlyInAnyOrder("Sylheti", "British Sign Language");
    }

    @Test
    void nothingIsNoLanguage() {
        assertThat(Languages.of(" ; ")).isEmpty();
    }
}
