package org.mainstay.web.page.option;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.AskedSaving;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.report.Labels;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.web.job.Worker;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.AskedAppraisal;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Jobs;
import org.mainstay.web.store.Results;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Where a saving is asked for, and where the grants that it could touch are listed.
@Controller
final class OptionsPage {

    private static final int MOST_YEARS = 10;
    private static final int SHOWN = 20;

    private final OpenPlaces places;
    private final Results results;
    private final Jobs jobs;
    private final Worker worker;
    private final AuditTrail audit;
    private final OwnOptions options;

    OptionsPage(OpenPlaces places, Results results, Jobs jobs, Worker worker, AuditTrail audit, OwnOptions options) {
        this.places = places;
        this.results = results;
        this.jobs = jobs;
        this.worker = worker;
        this.audit = audit;
        this.options = options;
    }

    /// What the template knows.
    ///
    /// @param wrong what is wrong with the form, null where nothing is
    /// @param total of all funding lines
    /// @param running jobs that have not ended
    record Shown(
            Form form,
            @Nullable String wrong,
            SavedFigure total,
            int lines,
            String year,
            List<StoredJob> running,
            @Nullable String doing) {}

    /// The form as it was filled in; all may be missing or nonsense.
    record Form(
            @Nullable String saving,
            @Nullable String years,
            @Nullable String seed,
            @Nullable String draws) {

        /// What is asked for, or why it cannot be.
        AskedAppraisal read(OpenPlace open) throws Unusable {
            if (saving == null || saving.isBlank()) {
                throw new Unusable("Say how many pounds a year are to be saved, such as 200,000.");
            }
            var asked = new AskedAppraisal(pence(saving), readYears(), readSeed(), readDraws());
            AppraiseSaving.check(asked.savingPence(), open.lines());
            return asked;
        }

        /// A saving in pence, as it was typed.
        static long pence(String text) throws Unusable {
            try {
                return AskedSaving.pence(text);
            } catch (Unusable cause) {
                throw new Unusable(Labels.sentence(cause.getMessage()));
            }
        }

        private int readYears() throws Unusable {
            return years(years == null ? "3" : years);
        }

        /// How far to look ahead, as it was chosen.
        static int years(String typed) throws Unusable {
            var text = typed.strip();
            if (!text.matches("[1-9]|10")) {
                throw new Unusable("The years to look ahead must be from 1 to %d.".formatted(MOST_YEARS));
            }
            return Integer.parseInt(text);
        }

        private int readDraws() throws Unusable {
            return draws(draws == null ? "" : draws);
        }

        /// How many draws, as it was chosen; as many as are usual where nothing was.
        static int draws(String typed) throws Unusable {
            var text = typed.isBlank() ? Integer.toString(AppraisalRequest.DRAWS) : typed.strip();
            if (!text.matches("\\d{3,4}")
                    || Integer.parseInt(text) < AppraisalRequest.FEW_DRAWS
                    || Integer.parseInt(text) > AppraisalRequest.MOST_DRAWS) {
                throw new Unusable("The draws must be from %d to %d."
                        .formatted(AppraisalRequest.FEW_DRAWS, AppraisalRequest.MOST_DRAWS));
            }
            return Integer.parseInt(text);
        }

        private long readSeed() throws Unusable {
            var text = seed == null || seed.isBlank() ? "1" : seed.strip();
            if (!text.matches("-?\\d{1,18}")) {
                throw new Unusable("The seed must be a whole number, such as 1.");
            }
            return Long.parseLong(text);
        }
    }

    @GetMapping("/places/{place}/options")
    Page show(
            @PathVariable String place,
            @RequestParam(required = false) @Nullable String saving,
            @RequestParam(required = false) @Nullable String years,
            @RequestParam(required = false) @Nullable String seed,
            @RequestParam(required = false) @Nullable String draws)
            throws NotShown {
        var open = places.get(place);
        var form = new Form(saving, years, seed, draws);
        var lines = open.lines();
        var running = jobs.latest(place, SHOWN).stream()
                .filter(job ->
                        job.kind().equals(AskedAppraisal.KIND) && !job.state().ended())
                .toList();
        return Page.of(
                Where.of(place, open.name(), Where.Section.OPTIONS).withBase(Links.options(place)),
                "options",
                "Options",
                new Shown(
                        form,
                        wrong(form, open),
                        HeldRun.saved(lines.total()),
                        lines.lines().size(),
                        lines.year().toString(),
                        running,
                        places.doing(place)),
                List.of(
                        LineTables.all(place, open),
                        OwnOptionList.table("own", "Your own options", options.standing(place), open),
                        ResultList.table("kept", "Results kept", place, results.kept(place)),
                        ResultList.table(
                                "latest",
                                "Latest results",
                                place,
                                results.latest(place, SHOWN).stream()
                                        .filter(result -> result.keptAt() == null)
                                        .toList())));
    }

    private static @Nullable String wrong(Form form, OpenPlace open) {
        if (form.saving() == null) {
            return null;
        }
        try {
            form.read(open);
            return null;
        } catch (Unusable cause) {
            return cause.getMessage();
        }
    }

    @PostMapping("/places/{place}/options")
    ResponseEntity<Void> appraise(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String saving,
            @RequestParam(required = false) @Nullable String years,
            @RequestParam(required = false) @Nullable String seed,
            @RequestParam(required = false) @Nullable String draws,
            @Nullable Principal principal)
            throws NotShown {
        try {
            var asked = new Form(saving, years, seed, draws).read(places.get(place));
            var who = Who.of(principal);
            var job = worker.add(place, AskedAppraisal.KIND, asked.text(), who);
            audit.add(who, place, "appraised a saving", asked.words());
            return Redirect.to(Links.job(place, job));
        } catch (Unusable wrong) {
            return Redirect.to(UriComponentsBuilder.fromPath(Links.options(place))
                    .queryParam("saving", "{saving}")
                    .queryParam("years", "{years}")
                    .queryParam("seed", "{seed}")
                    .queryParam("draws", "{draws}")
                    .encode()
                    .buildAndExpand(
                            saving,
                            years == null ? "3" : years,
                            seed == null ? "1" : seed,
                            draws == null ? Integer.toString(AppraisalRequest.DRAWS) : draws)
                    .toUriString());
        }
    }
}
