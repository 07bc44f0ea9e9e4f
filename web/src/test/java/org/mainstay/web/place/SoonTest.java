package org.mainstay.web.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SoonTest {

    private final Soon soon = new Soon("ambleford");
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void whatIsSoonDoneIsWaitedForAndDoneOnce() throws NotShown.Opening {
        soon.await("Adding up.", worked::incrementAndGet);
        soon.await("Adding up.", worked::incrementAndGet);

        assertThat(worked).hasValue(1);
    }

    @Test
    void whatTakesLongerIsToldAndGoesOnBesideThePages() throws NotShown.Opening {
        var goOn = new CountDownLatch(1);
        assertThatThrownBy(() -> soon.await("Adding up.", () -> {
                    waitFor(goOn);
                    worked.incrementAndGet();
                }))
                .isInstanceOf(NotShown.Opening.class)
                .hasMessage("Adding up.");
        assertThat(worked).hasValue(0);

        goOn.countDown();
        soon.await("Adding up.", worked::incrementAndGet);
        assertThat(worked).hasValue(1);
    }

    @Test
    void whatFailedIsTriedAgain() throws NotShown.Opening {
        assertThatThrownBy(() -> soon.await("Adding up.", () -> {
                    throw new IllegalArgumentException("no ledger");
                }))
                .hasRootCauseMessage("no ledger");

        soon.await("Adding up.", worked::incrementAndGet);
        assertThat(worked).hasValue(1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
