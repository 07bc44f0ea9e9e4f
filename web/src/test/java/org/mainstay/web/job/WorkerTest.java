package org.mainstay.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.web.store.Jobs;
import org.mainstay.web.store.StoredJob;
import org.mainstay.web.store.StoredJob.State;
import org.mainstay.web.store.TestStore;

class WorkerTest {

    private final Jobs jobs = new Jobs(TestStore.database());
    private final String place = TestStore.place();

    /// Work that runs until somebody stops it, and says when it has begun.
    private record Endless(CountDownLatch began, CountDownLatch stopped) implements Work {

        @Override
        public String kind() {
            return "endless";
        }

        @Override
        public String title(StoredJob job) {
            return "Endless";
        }

        @Override
        public String run(StoredJob job, Progress progress) throws InterruptedException {
            try {
                while (true) {
                    progress.reached(10, "Going round.");
                    began.countDown();
                    Thread.sleep(20);
                }
            } finally {
                stopped.countDown();
            }
        }

        @Override
        public String result(StoredJob job) {
            return "/";
        }
    }

    /// Work that ends as its request says.
    private record Ending() implements Work {

        @Override
        public String kind() {
            return "ending";
        }

        @Override
        public String title(StoredJob job) {
            return "Ending";
        }

        @Override
        public String run(StoredJob job, Progress progress) throws CannotDo {
            return switch (job.request()) {
                case "well" -> "Done.";
                case "badly" -> throw new CannotDo("There is no money here.");
                default -> throw new IllegalStateException("a fault of ours");
            };
        }

        @Override
        public String result(StoredJob job) {
            return "/";
        }
    }

    private StoredJob ended(UUID id) throws InterruptedException {
        for (var tried = 0; tried < 400; tried++) {
            var job = jobs.find(place, id).orElseThrow();
            if (job.state().ended()) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The job did not end.");
    }

    @Test
    void aJobThatIsCancelledStopsAndChangesNothing() throws InterruptedException {
        var work = new Endless(new CountDownLatch(1), new CountDownLatch(1));
        try (var worker = new Worker(jobs, List.of(work))) {
            var id = worker.add(place, "endless", "", "ada");
            assertThat(work.began().await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(jobs.find(place, id).orElseThrow().message()).isEqualTo("Going round.");

            jobs.cancel(id, "Cancelled by ada.");

            assertThat(work.stopped().await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(ended(id).state()).isEqualTo(State.CANCELLED);
        }
    }

    @Test
    void oneJobAfterAnotherEndsAsItDid() throws InterruptedException {
        try (var worker = new Worker(jobs, List.of(new Ending()))) {
            var well = worker.add(place, "ending", "well", "ada");
            var badly = worker.add(place, "ending", "badly", "ada");
            var broken = worker.add(place, "ending", "broken", "ada");

            assertThat(ended(well).state()).isEqualTo(State.DONE);
            assertThat(ended(badly).message()).isEqualTo("There is no money here.");
            assertThat(ended(broken).state()).isEqualTo(State.FAILED);
            assertThat(ended(broken).message()).contains("Nothing was changed").doesNotContain("a fault of ours");
        }
    }

    @Test
    void whatRanWhenTheServerStoppedFailsAtTheNextStartAndWhatWaitedIsDone() throws InterruptedException {
        var ran = jobs.add(place, "ending", "well", "ada");
        assertThat(jobs.takeNext(Set.of("ending")))
                .get()
                .extracting(StoredJob::id)
                .isEqualTo(ran);
        var waited = jobs.add(place, "ending", "well", "ada");

        try (var worker = new Worker(jobs, List.of(new Ending()))) {
            assertThat(worker.kindOf(ended(ran))).isPresent();
            assertThat(ended(ran).message()).contains("run it again");
            assertThat(ended(waited).state()).isEqualTo(State.DONE);
        }
    }
}
