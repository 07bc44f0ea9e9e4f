package org.mainstay.web.page.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.web.RunningServer;

class HelpPagesTest {

    @ParameterizedTest
    @CsvSource({
        "/help, 'An example, step by step'",
        "/accessibility, What is known to be less than good",
        "/privacy, Cookies"
    })
    void thePageSaysWhatItIsFor(String path, String words) {
        assertThat(RunningServer.shared().get(path).body()).contains(words);
    }
}
