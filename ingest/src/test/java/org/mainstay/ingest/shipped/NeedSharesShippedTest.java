package org.mainstay.ingest.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.need.Need;
import org.mainstay.model.need.NeedBase;

class NeedSharesShippedTest {

    private static final String FAMILY = "need_share/";

    /// What any table of areas tells.
    private static final List<NeedBase> COMMON =
            List.of(NeedBase.RESIDENTS, NeedBase.ADULTS, NeedBase.WORKING_AGE, NeedBase.OLDER, NeedBase.CHILDREN);

    private final List<Assumption> shares = Shipped.assumptions().stream()
            .filter(assumption -> assumption.id().startsWith(FAMILY))
            .toList();

    @Test
    void everyNeedCanBeMeasuredFromResidentsAlone() {
        assertThat(Need.values())
                .allSatisfy(need -> assertThat(COMMON)
                        .anyMatch(base -> shares.stream()
                                .anyMatch(share -> share.id().equals(FAMILY + need.code() + "/" + base.code()))));
    }

    @Test
    void whatIsOurJudgementIsGradedSoAndWide() {
        var judged = shares.stream()
                .filter(share -> share.source().startsWith("Our judgement"))
                .toList();

        assertThat(judged).isNotEmpty().allSatisfy(share -> {
            assertThat(share.grade()).isEqualTo(Grade.UNCORROBORATED);
            assertThat(share.verified()).isFalse();
            assertThat(share.high().doubleValue()).isGreaterThan(share.low().doubleValue() * 2);
        });
    }

    @Test
    void noShareShipsWithoutARangeAndANote() {
        assertThat(shares).allSatisfy(share -> {
            assertThat(share.low()).isLessThan(share.high());
            assertThat(share.note()).endsWith(".");
        });
    }
}
