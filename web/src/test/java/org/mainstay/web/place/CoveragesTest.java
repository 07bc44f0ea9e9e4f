package org.mainstay.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.TravelMode;
import org.mainstay.web.RunningServer;

/// Coverage is worked out once for each basis.
class CoveragesTest {

    private static final AreaKey AREA = AreaKey.lsoa21("E01990001");

    private final Basis walking = Basis.of(new TravelChoice(EnumSet.of(TravelMode.WALK), 25));

    private static Coverages coverages() throws NotShown {
        RunningServer.shared().get("/places/ambleford");
        return RunningServer.shared().places().get(RunningServer.PLACE).coverages();
    }

    @Test
    void severalWhoAskAtATimeGetTheSame() throws NotShown {
        var coverages = coverages();
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(any -> System.identityHashCode(coverages.get(walking)))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aBasisIsReadBackFromItsCode() {
        for (var basis : List.of(
                Basis.usual(),
                walking,
                walking.closing("food|bank/1"),
                Basis.usual().moving("a|b", AREA))) {
            assertThat(Basis.find(basis.code(), List.of(AREA))).hasValue(basis);
        }
    }

    @Test
    void whatNoBasisIsWrittenAsIsNone() {
        for (var code : List.of("", "walk", "walk|0", "walk|x", "swim|", "walk||closed", "walk||lsoa21:E0|a")) {
            assertThat(Basis.find(code, List.of(AREA))).as(code).isEmpty();
        }
    }
}
