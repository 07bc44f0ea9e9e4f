package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Succession;

class SameBodyTest {

    private static final String OLD = "1100012";
    private static final String NEW = "1200012";

    private static Succession.Body charity(String number) {
        return new Succession.Body(number, "");
    }

    private static Succession succession(int line, Succession.Body to, Succession.Body... from) {
        return new Succession(List.of(from), to, null, Succession.Evidence.REGISTER_OF_MERGERS, Named.row(line));
    }

    private static OrgId id(String number) {
        return OrgId.ofCharityNumber(number).orElseThrow();
    }

    @Test
    void oneThatWentOverWholeIntoOneIsTheSame() {
        assertThat(SameBody.of(List.of(succession(2, charity(NEW), charity(OLD)))))
                .containsExactly(new SameBody(id(OLD), id(NEW), Named.row(2)));
    }

    @Test
    void severalIntoOneAreNot() {
        assertThat(SameBody.of(List.of(succession(2, charity(NEW), charity(OLD), charity("1100013")))))
                .isEmpty();
        assertThat(SameBody.of(List.of(
                        succession(2, charity(NEW), charity(OLD)), succession(3, charity(NEW), charity("1100013")))))
                .isEmpty();
    }

    @Test
    void oneIntoSeveralIsNot() {
        assertThat(SameBody.of(List.of(
                        succession(2, charity(NEW), charity(OLD)), succession(3, charity("1200013"), charity(OLD)))))
                .isEmpty();
    }

    @Test
    void bodiesWithoutTwoNumbersHaveNoneInCommon() {
        var named = new Succession.Body("", "Moor Weavers");

        assertThat(SameBody.of(List.of(succession(2, charity(NEW), named)))).isEmpty();
        assertThat(SameBody.of(List.of(succession(2, named, charity(OLD))))).isEmpty();
        assertThat(SameBody.of(List.of(succession(2, charity(OLD), charity(OLD)))))
                .isEmpty();
    }

    @Test
    void theNumberOfTodayIsTheLastOfTheChain() {
        var pairs = new ArrayList<SameBody>();
        pairs.add(new SameBody(id("1100001"), id("1100002"), Named.row(2)));
        pairs.add(new SameBody(id("1100002"), id("1100003"), Named.row(3)));

        assertThat(SameBody.latest(pairs))
                .isEqualTo(Map.of(id("1100001"), id("1100003"), id("1100002"), id("1100003")));
    }

    @Test
    void aCircleEnds() {
        var circle = List.of(
                new SameBody(id("1100001"), id("1100002"), Named.row(2)),
                new SameBody(id("1100002"), id("1100001"), Named.row(3)));

        assertThat(SameBody.latest(circle)).hasSize(2);
    }
}
