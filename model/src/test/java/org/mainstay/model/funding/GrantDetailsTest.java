package org.mainstay.model.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrantDetailsTest {

    private static final GrantDetails.Field URL = new GrantDetails.Field("url", "https://ambleford.example");
    private static final GrantDetails.Field CODE = new GrantDetails.Field("beneficiaryLocation/0/geoCode", "E05000001");

    @Test
    void fieldsStandInTheOrderOfTheirPathsHoweverTheyCame() {
        var details = GrantDetails.of(List.of(URL, CODE));

        assertThat(details.list()).containsExactly(CODE, URL);
        assertThat(details).isEqualTo(GrantDetails.of(List.of(CODE, URL)));
        assertThat(details.text("url")).isEqualTo(URL.text());
        assertThat(details.text("title")).isEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(GrantDetails.of(List.of())).isEqualTo(GrantDetails.NONE);
        assertThat(GrantDetails.NONE.list()).isEmpty();
    }

    @Test
    void aTextThatHoldsTheMarkDoesNotBreakTheOthers() {
        var odd = GrantDetails.of(List.of(new GrantDetails.Field("a\u0000b", "c\u0000d"), URL));

        assertThat(odd.list()).containsExactly(new GrantDetails.Field("a b", "c d"), URL);
    }
}
