package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.web.store.StoredJob.State;

class JobsTest {

    /// No worker of a server that runs beside does work of this kind.
    private static final String KIND = "weigh";

    private static final Set<String> KINDS = Set.of(KIND);

    private final Jobs jobs = new Jobs(TestStore.database());
    private final String place = TestStore.place();

    @BeforeEach
    void takeWhatOthersLeft() {
        while (jobs.takeNext(KINDS).isPresent()) {
            jobs.failInterrupted(KINDS, "of another test");
        }
    }

    @Test
    void jobsAreTakenInTheOrderInWhichTheyCame() {
        var first = add();
        var second = add();
        assertThat(jobs.takeNext(KINDS)).get().extracting(StoredJob::id).isEqualTo(first);
        assertThat(jobs.takeNext(KINDS)).get().extracting(StoredJob::id).isEqualTo(second);
        assertThat(jobs.takeNext(KINDS)).isEmpty();
    }

    @Test
    void aRunningJobTellsHowItStands() {
        var id = running();
        assertThat(jobs.tell(id, 40, "Weighing 12 lines")).isTrue();
        assertThat(job(id))
                .extracting(StoredJob::progress, StoredJob::message)
                .containsExactly(40, "Weighing 12 lines");
    }

    @Test
    void aJobThatIsDoneIsWhole() {
        var id = running();
        assertThat(jobs.done(id, "")).isTrue();
        assertThat(job(id)).extracting(StoredJob::state, StoredJob::progress).containsExactly(State.DONE, 100);
        assertThat(job(id).endedAt()).isNotNull();
    }

    @Test
    void whatWasCancelledIsNeverDone() {
        var id = running();
        assertThat(jobs.cancel(id, "by Ada")).isTrue();
        assertThat(jobs.tell(id, 50, "")).isFalse();
        assertThat(jobs.done(id, "")).isFalse();
        assertThat(jobs.failed(id, "")).isFalse();
        assertThat(job(id).state()).isEqualTo(State.CANCELLED);
        assertThat(job(id).state().ended()).isTrue();
    }

    @Test
    void workOfAnotherKindIsLeft() {
        add();
        assertThat(jobs.takeNext(Set.of("paint"))).isEmpty();
        assertThat(jobs.failInterrupted(Set.of("paint"), "The server stopped")).isZero();
    }

    @Test
    void aJobThatWaitsCanBeCancelled() {
        var id = add();
        assertThat(jobs.cancel(id, "by Ada")).isTrue();
        assertThat(jobs.takeNext(KINDS)).isEmpty();
    }

    @Test
    void whatRanWhenTheServerStoppedHasFailedAndWhatWaitedStillWaits() {
        var running = running();
        var waiting = add();
        assertThat(jobs.failInterrupted(KINDS, "The server stopped")).isEqualTo(1);
        assertThat(job(running).state()).isEqualTo(State.FAILED);
        assertThat(job(waiting).state()).isEqualTo(State.WAITING);
    }

    @Test
    void aPlaceSeesItsOwnJobsOnlyTheLatestFirst() {
        var first = add();
        var second = add();
        assertThat(jobs.latest(place, 5)).extracting(StoredJob::id).containsExactly(second, first);
        assertThat(jobs.find(TestStore.place(), first)).isEmpty();
    }

    private UUID add() {
        return jobs.add(place, KIND, "saving=50000", "ada");
    }

    private UUID running() {
        var id = add();
        assertThat(jobs.takeNext(KINDS)).get().extracting(StoredJob::id).isEqualTo(id);
        return id;
    }

    private StoredJob job(UUID id) {
        return jobs.find(place, id).orElseThrow();
    }
}
