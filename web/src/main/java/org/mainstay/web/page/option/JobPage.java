package org.mainstay.web.page.option;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.Json;
import org.mainstay.web.job.SoFar;
import org.mainstay.web.job.Work;
import org.mainstay.web.job.Worker;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Jobs;
import org.mainstay.web.store.StoredJob;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// How a job stands; it can be cancelled while it runs and run again when it failed.
@Controller
final class JobPage {

    private final OpenPlaces places;
    private final Jobs jobs;
    private final Worker worker;
    private final AuditTrail audit;

    JobPage(OpenPlaces places, Jobs jobs, Worker worker, AuditTrail audit) {
        this.places = places;
        this.jobs = jobs;
        this.worker = worker;
        this.audit = audit;
    }

    /// What the template knows.
    ///
    /// @param soFar its parts while it runs, none of them final
    /// @param result where its result is, null until it is done
    record Shown(
            StoredJob job,
            String title,
            String state,
            List<SoFar> soFar,
            @Nullable String result,
            String address) {}

    @GetMapping("/places/{place}/jobs/{id}")
    Page show(@PathVariable String place, @PathVariable String id) throws NotShown {
        var name = places.find(place).name();
        var job = find(place, id);
        var work = worker.kindOf(job);
        var title = work.map(kind -> kind.title(job)).orElse("Work of an earlier release");
        var result = job.state() == StoredJob.State.DONE
                ? work.map(kind -> kind.result(job)).orElse(null)
                : null;
        var soFar = work.map(kind -> kind.soFar(job)).orElse(List.of());
        return Page.of(
                        Where.of(place, name, Where.Section.OPTIONS),
                        "job",
                        title,
                        new Shown(job, title, state(job), soFar, result, Links.job(place, job.id())),
                        List.of())
                .with(out -> {
                    try (var json = new Json(out)) {
                        json.text("id", job.id().toString())
                                .text("state", Json.snake(job.state()))
                                .number("progress", job.progress())
                                .text("message", job.message())
                                .text("result", result)
                                .list("so_far");
                        soFar.forEach(part -> json.item()
                                .text("name", part.name())
                                .text("state", part.state())
                                .text("said", part.said())
                                .end());
                        json.endList();
                    }
                });
    }

    private StoredJob find(String place, String id) throws NotShown {
        return jobs.find(place, KeptResults.id(id)).orElseThrow(NotShown.NoSuchPlace::new);
    }

    private static String state(StoredJob job) {
        return switch (job.state()) {
            case WAITING -> "Waiting for work that was asked for before";
            case RUNNING -> "Running";
            case DONE -> "Done";
            case FAILED -> "This did not work";
            case CANCELLED -> "Cancelled";
        };
    }

    @PostMapping("/places/{place}/jobs/{id}/cancel")
    ResponseEntity<Void> cancel(@PathVariable String place, @PathVariable String id, @Nullable Principal principal)
            throws NotShown {
        var job = find(place, id);
        var who = Who.of(principal);
        if (jobs.cancel(job.id(), "Cancelled by %s. Nothing was changed.".formatted(who))) {
            audit.add(
                    who,
                    place,
                    "cancelled a job",
                    worker.kindOf(job).map(kind -> kind.title(job)).orElse(""));
        }
        return Redirect.to(Links.job(place, job.id()));
    }

    /// Asks for the same again; the ended job stays as it is.
    @PostMapping("/places/{place}/jobs/{id}/again")
    ResponseEntity<Void> again(@PathVariable String place, @PathVariable String id, @Nullable Principal principal)
            throws NotShown {
        var job = find(place, id);
        var who = Who.of(principal);
        var fresh = worker.add(place, job.kind(), job.request(), who);
        audit.add(
                who,
                place,
                "ran a job again",
                worker.kindOf(job).map((Work kind) -> kind.title(job)).orElse(""));
        return Redirect.to(Links.job(place, fresh));
    }
}
