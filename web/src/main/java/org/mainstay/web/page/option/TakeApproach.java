package org.mainstay.web.page.option;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.OwnOption;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Makes what an approach proposes an option of one's own, to go on from.
@Controller
final class TakeApproach {

    private final KeptResults kept;
    private final OwnOptions options;

    TakeApproach(KeptResults kept, OwnOptions options) {
        this.kept = kept;
        this.options = options;
    }

    @PostMapping("/places/{place}/options/{result}/own")
    ResponseEntity<Void> take(
            @PathVariable String place,
            @PathVariable("result") String id,
            @RequestParam String approach,
            @Nullable Principal person)
            throws NotShown {
        var result = kept.get(place, id);
        var proposed = kept.proposed(result.stored(), approach).orElseThrow(NotShown.NoSuchPlace::new);
        var name = options.freeName(place, proposed.name(), "");
        var made = options.add(
                place,
                new OwnOption(name, proposed.rows()),
                "Taken from %s of %s".formatted(proposed.name(), result.title()),
                Who.of(person));
        return Redirect.to(Links.ownOption(place, made));
    }
}
