package org.mainstay.web.page.option;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Results;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is done with a result: it is named and kept, and its report downloaded.
@Controller
final class KeepResult {

    private static final int MOST_LETTERS = 200;

    private final KeptResults kept;
    private final Results results;
    private final AuditTrail audit;

    KeepResult(KeptResults kept, Results results, AuditTrail audit) {
        this.kept = kept;
        this.results = results;
        this.audit = audit;
    }

    /// Names a result, so that it is kept for good.
    @PostMapping("/places/{place}/options/{result}/keep")
    ResponseEntity<Void> keep(
            @PathVariable String place,
            @PathVariable("result") String id,
            @RequestParam(defaultValue = "") String name,
            @Nullable Principal principal)
            throws NotShown {
        var result = kept.get(place, id);
        var plain = name.strip();
        if (!plain.isEmpty()) {
            var called = plain.substring(0, Math.min(MOST_LETTERS, plain.length()));
            results.keep(place, result.stored().id(), called);
            audit.add(Who.of(principal), place, "kept a result", called);
        }
        return Redirect.to(Links.result(place, result.stored().id()));
    }

    /// The report, as one file that needs nothing else.
    @GetMapping("/places/{place}/options/{result}/report")
    ResponseEntity<byte[]> report(@PathVariable String place, @PathVariable("result") String id) throws NotShown {
        var stored = kept.get(place, id).stored();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .header("Content-Disposition", "attachment; filename=\"report.html\"")
                .body(kept.file(stored, KeptResults.REPORT));
    }
}
