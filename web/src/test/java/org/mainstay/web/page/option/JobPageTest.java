package org.mainstay.web.page.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class JobPageTest {

    private final Visit visit = new Visit();

    @Test
    void aFirstAnswerIsShownWhileTheWholeIsBeingWorkedOut() {
        var asked = Map.of("saving", "60,000", "years", "3", "seed", "1", "draws", "2048");
        var job = visit.send(Visit.OPTIONS, Visit.OPTIONS, asked);

        var page = visit.await(job, "Public purse");

        assertThat(page).contains("rests on few draws", "At a first look: ", "Easy disinvestment", "Place resilience");
        visit.send(job, job + "/cancel", Map.of());
        assertThat(visit.see(job)).contains("Cancelled by");
    }
}
