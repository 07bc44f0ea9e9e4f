package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @Test
    void anAddressOfOursIsKeptWithWhatItAsks() {
        assertThat(OwnPath.of("/places/trafford/money?organisations.page=2"))
                .isEqualTo("/places/trafford/money?organisations.page=2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "places",
                "//example.org",
                "///example.org",
                "/\\example.org",
                "\\\\example.org",
                "https://example.org",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: a=b",
                "/a b"
            })
    void everythingElseLeadsToTheFirstPage(String asked) {
        assertThat(OwnPath.of(asked)).isEqualTo("/");
    }
}
