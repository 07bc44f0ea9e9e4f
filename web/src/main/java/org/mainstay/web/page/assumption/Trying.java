package org.mainstay.web.page.assumption;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.app.command.Unusable;
import org.mainstay.web.job.Worker;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.AskedTrial;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Tries a changed assumption on a result, as a job; nothing is kept of the change.
@Controller
final class Trying {

    private final OpenPlaces places;
    private final AssumptionPage page;
    private final TriedOn triedOn;
    private final Worker worker;
    private final AuditTrail audit;

    Trying(OpenPlaces places, AssumptionPage page, TriedOn triedOn, Worker worker, AuditTrail audit) {
        this.places = places;
        this.page = page;
        this.triedOn = triedOn;
        this.worker = worker;
        this.audit = audit;
    }

    @PostMapping("/places/{place}/assumptions/{id}/try")
    Object attempt(
            @PathVariable String place,
            @PathVariable String id,
            AskedChange typed,
            @RequestParam(defaultValue = "") String result,
            @Nullable Principal person)
            throws NotShown {
        var open = places.get(place);
        var held = AssumptionPage.find(open, id);
        var on = triedOn.find(place, result).orElseThrow(NotShown.NoSuchPlace::new);
        try {
            var changed = ChangeAssumption.changed(held, typed.asked(held));
            var trial = new AskedTrial(on.id(), held.id(), changed.value(), changed.low(), changed.high(), null);
            var who = Who.of(person);
            var job = worker.add(place, AskedTrial.KIND, trial.text(), who);
            audit.add(who, place, "tried an assumption", trial.words());
            return Redirect.to(Links.job(place, job));
        } catch (Unusable wrong) {
            return page.page(open, held, typed, String.valueOf(wrong.getMessage()), List.of(), on);
        }
    }
}
