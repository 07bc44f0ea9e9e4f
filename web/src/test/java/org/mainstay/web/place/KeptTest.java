package org.mainstay.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final Kept kept = new Kept();

    @Test
    void aThingIsMadeOnce() {
        var made = new AtomicInteger();

        kept.get(Integer.class, made::incrementAndGet);
        var again = kept.get(Integer.class, made::incrementAndGet);

        assertThat(again).isEqualTo(1);
    }

    @Test
    void aThingMayBeMadeOfWhatIsKeptBesideIt() {
        var all = kept.get(
                String.class,
                () -> "of "
                        + kept.get(
                                Integer.class,
                                () -> kept.get(Long.class, () -> 7L).intValue()));

        assertThat(all).isEqualTo("of 7");
    }
}
