package org.mainstay.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.web.job.SoFar;

class StepsTest {

    private static final String COMING = "Still to come";

    private final AskedAppraisal asked =
            new AskedAppraisal(100, 3, 1, 128, List.of(new AskedAppraisal.Named(7, "My plan")));
    private final Steps steps = new Steps(asked, Progress.UNSEEN);

    private List<String> states() {
        return steps.list().stream().map(SoFar::state).toList();
    }

    @Test
    void atFirstEverythingIsStillToCome() {
        assertThat(steps.list())
                .extracting(SoFar::name)
                .containsExactly(
                        "Easy disinvestment",
                        "Medium-term investment",
                        "Place resilience",
                        "Best cuts",
                        "Option My plan");
        assertThat(states()).containsOnly(COMING);
    }

    @Test
    void theOneThatIsSearchedForIsBeingWorkedOut() {
        steps.reached(30, "Searching for medium-term investment.");

        assertThat(states()).containsExactly(COMING, "Being worked out", COMING, COMING, COMING);
    }

    @Test
    void whatWasLookedAtBeforeIsNotFinished() {
        steps.reached(30, "Searching for best cuts.");
        steps.reached(90, "Option My plan: judging change 1 of 2.");

        assertThat(states()).containsExactly(COMING, COMING, COMING, "Looked at, not finished", "Being worked out");
    }

    @Test
    void aQuestionIsReadBackAsItWasWritten() {
        assertThat(AskedAppraisal.of(asked.text())).isEqualTo(asked);
        assertThat(AskedAppraisal.of("saving_pence=5 years=3 seed=-1").options())
                .isEmpty();
        assertThat(asked.words()).isEqualTo("My plan beside a saving of £1 a year, over 3 years");
    }
}
