package org.mainstay.model.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class PostcodeTest {

    private static final RowRef ROW = new RowRef(Source.of("1".repeat(64), "postcodes.csv", 10), 7);
    private static final AreaKey AREA = AreaKey.lsoa21("E01000001");

    private static Postcode postcode(String code, @Nullable Point at, boolean live) {
        return new Postcode(code, AREA, new Postcode.Larger("E05000001", "E08000099"), at, live, ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M11AE", "ZE39ZZ", "SW1A0AA", "Z99ZZ9Z", "0"})
    void aPackedCodeComesOutAsItWentIn(String code) {
        assertThat(postcode(code, null, true).code()).isEqualTo(code);
        assertThat(postcode(code, null, false).code()).isEqualTo(code);
    }

    @Test
    void itKeepsWhatItWasGiven() {
        var postcode = postcode("AB12CD", new Point(-2.380651, 53.454123), true);

        assertThat(postcode.area()).isEqualTo(AREA);
        assertThat(postcode.ward()).isEqualTo("E05000001");
        assertThat(postcode.council()).isEqualTo("E08000099");
        assertThat(postcode.at()).isEqualTo(new Point(-2.380651, 53.454123));
        assertThat(postcode.live()).isTrue();
        assertThat(postcode.row()).isEqualTo(ROW);
        assertThat(postcode).hasToString("Postcode[AB12CD, lsoa21:E01000001, " + ROW + "]");
        assertThat(postcode("AB12CD", null, false).live()).isFalse();
        assertThat(postcode("AB12CD", null, false).at()).isNull();
    }

    @Test
    void itMayLieInAnotherArea() {
        var postcode = postcode("AB12CD", new Point(-2, 53), true);

        assertThat(postcode.in(null).area()).isNull();
        assertThat(postcode.in(null).in(AREA)).isEqualTo(postcode).hasSameHashCodeAs(postcode);
    }

    @Test
    void twoAreTheSameWhenTheySayTheSame() {
        var one = postcode("AB12CD", new Point(-2, 53), true);
        var elsewhere = new RowRef(ROW.source(), 8);
        var other = new RowRef(Source.of("2".repeat(64), "other.csv", 10), 7);
        var larger = new Postcode.Larger("E05000001", "E08000099");

        assertThat(one)
                .isEqualTo(postcode("AB12CD", new Point(-2, 53), true))
                .isNotEqualTo(postcode("AB12CE", new Point(-2, 53), true))
                .isNotEqualTo(postcode("AB12CD", new Point(-3, 53), true))
                .isNotEqualTo(postcode("AB12CD", new Point(-2, 54), true))
                .isNotEqualTo(postcode("AB12CD", new Point(-2, 53), false))
                .isNotEqualTo(one.in(null))
                .isNotEqualTo(new Postcode("AB12CD", AREA, larger, one.at(), true, elsewhere))
                .isNotEqualTo(new Postcode("AB12CD", AREA, larger, one.at(), true, other))
                .isNotEqualTo(new Postcode("AB12CD", AREA, new Postcode.Larger("", "E08000099"), one.at(), true, ROW))
                .isNotEqualTo(new Postcode("AB12CD", AREA, new Postcode.Larger("E05000001", ""), one.at(), true, ROW))
                .isNotEqualTo("AB12CD");
    }

    @Test
    void whatIsNoPostcodeIsOurFault() {
        assertThatIllegalArgumentException().isThrownBy(() -> postcode("AB12 CD", null, true));
        assertThatIllegalArgumentException().isThrownBy(() -> postcode("AB12CDEF", null, true));
    }
}
