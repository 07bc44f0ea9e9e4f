package org.mainstay.web.page.option;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.command.Unusable;
import org.mainstay.web.job.Worker;
import org.mainstay.web.option.OptionVersion;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.AskedAppraisal;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The options that people keep here: made, given as a file, and weighed side by side.
@Controller
final class OwnOptionsPage {

    private final OpenPlaces places;
    private final OwnOptions options;
    private final Worker worker;
    private final AuditTrail audit;

    OwnOptionsPage(OpenPlaces places, OwnOptions options, Worker worker, AuditTrail audit) {
        this.places = places;
        this.options = options;
        this.worker = worker;
        this.audit = audit;
    }

    /// What the template knows.
    ///
    /// @param asked the form for weighing as it was filled in
    /// @param wrong what is wrong with it, null where nothing is
    /// @param notTaken why a file was not taken, null where none was given or it was
    record Shown(
            List<OptionVersion> options,
            AskedOptions asked,
            @Nullable String wrong,
            @Nullable Object notTaken,
            boolean lines,
            String address) {}

    @GetMapping("/places/{place}/options/own")
    Page show(
            @PathVariable String place,
            @RequestParam(defaultValue = "") List<String> option,
            @RequestParam(required = false) @Nullable String saving,
            @RequestParam(defaultValue = "3") String years,
            @RequestParam(defaultValue = "") String draws,
            Model model)
            throws NotShown {
        var open = places.get(place);
        var standing = options.standing(place);
        var asked = new AskedOptions(option, saving == null ? "" : saving, years, draws);
        return Page.of(
                Where.of(place, open.name(), Where.Section.OPTIONS).withBase(Links.options(place)),
                "own-options",
                "Your own options",
                new Shown(
                        standing,
                        asked,
                        saving == null ? null : wrong(asked, open, standing),
                        model.getAttribute("notTaken"),
                        !open.lines().lines().isEmpty(),
                        Links.ownOptions(place)),
                List.of(
                        OwnOptionList.table("own", "Options kept here", standing, open),
                        OwnOptionList.table("removed", "Options that were removed", options.removed(place), open)));
    }

    private static @Nullable String wrong(AskedOptions asked, OpenPlace open, List<OptionVersion> standing) {
        try {
            asked.read(open, standing);
            return null;
        } catch (Unusable cause) {
            return cause.getMessage();
        }
    }

    /// Makes an option in which nothing changes yet.
    @PostMapping("/places/{place}/options/own")
    ResponseEntity<Void> make(
            @PathVariable String place, @RequestParam(defaultValue = "") String name, @Nullable Principal person)
            throws NotShown {
        places.get(place);
        var called = options.freeName(place, OptionForm.name(name), "");
        var id = options.add(place, new OwnOption(called, List.of()), "Made", Who.of(person));
        return Redirect.to(Links.ownOption(place, id));
    }

    /// Weighs options side by side, as a job.
    @PostMapping("/places/{place}/options/own/weigh")
    ResponseEntity<Void> weigh(
            @PathVariable String place,
            @RequestParam(defaultValue = "") List<String> option,
            @RequestParam(defaultValue = "") String saving,
            @RequestParam(defaultValue = "3") String years,
            @RequestParam(defaultValue = "") String draws,
            @Nullable Principal person)
            throws NotShown {
        var form = new AskedOptions(option, saving, years, draws);
        try {
            var asked = form.read(places.get(place), options.standing(place));
            var who = Who.of(person);
            var job = worker.add(place, AskedAppraisal.KIND, asked.text(), who);
            audit.add(who, place, "weighed options", asked.words());
            return Redirect.to(Links.job(place, job));
        } catch (Unusable wrong) {
            return Redirect.to(UriComponentsBuilder.fromPath(Links.ownOptions(place))
                    .queryParam("option", option.toArray())
                    .queryParam("saving", "{saving}")
                    .queryParam("years", "{years}")
                    .queryParam("draws", "{draws}")
                    .encode()
                    .buildAndExpand(saving, years, draws)
                    .toUriString());
        }
    }
}
