package org.mainstay.web.page.sharing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Labels;
import org.mainstay.app.run.Origin;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.web.page.option.ResultTables;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.SharedLink;
import org.mainstay.web.store.SharedLinks;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One comparison for everybody who has its link. It shows no name whose bearer has not had ten working days.
@Controller
final class SharedPage {

    private static final int MOST_LETTERS = 4_000;
    private static final int MOST_OBJECTIONS = 500;

    private final SharedLinks shared;
    private final KeptResults kept;
    private final Disclosures disclosures;
    private final AuditTrail audit;

    SharedPage(SharedLinks shared, KeptResults kept, Disclosures disclosures, AuditTrail audit) {
        this.shared = shared;
        this.kept = kept;
        this.disclosures = disclosures;
        this.audit = audit;
    }

    /// What the template knows.
    ///
    /// @param withheld how many changes are not shown yet
    /// @param said whether somebody has just said what is wrong
    record Shown(
            KeptResult result,
            @Nullable Picture worth,
            @Nullable Picture deciles,
            int withheld,
            boolean said,
            boolean empty,
            String address) {}

    @GetMapping("/shared/{token}")
    Page show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String said,
            @RequestParam(required = false) @Nullable String empty,
            HttpServletResponse response)
            throws NotShown {
        hide(response);
        var result = result(token);
        var disclosure = disclosures.of(result.stored());
        var tables = new ResultTables(result);
        var all = changes(result).toList();
        var open = all.stream().filter(disclosure::open).collect(Collectors.toSet());
        return Page.of(
                Where.NOWHERE.withBase("/shared/" + token),
                "shared",
                result.title(),
                new Shown(
                        result,
                        tables.worthDrawn(),
                        tables.decilesDrawn(),
                        all.size() - (int) all.stream().filter(open::contains).count(),
                        said != null,
                        empty != null,
                        "/shared/" + token),
                List.of(
                        tables.comparison(),
                        tables.worth(),
                        named(result, open),
                        tables.payers(),
                        tables.deciles(),
                        tables.areas(),
                        tables.needs(),
                        tables.switching(),
                        tables.money(),
                        tables.assumptions()));
    }

    private static void hide(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /// An unknown, an ended and a revoked link look alike, and so does one whose own name names a body too early.
    private KeptResult result(String token) throws NotShown {
        var link = link(token);
        var result = kept.get(link.place(), link.result());
        if (!disclosures.sayable(result)) {
            throw new NotShown.NoSuchPlace();
        }
        return result;
    }

    private SharedLink link(String token) throws NotShown {
        return shared.find(token).filter(link -> link.open(Instant.now())).orElseThrow(NotShown.NoSuchPlace::new);
    }

    private static Stream<Appraised.Changed> changes(KeptResult result) {
        return result.appraised().results().stream().flatMap(one -> one.changes().stream());
    }

    /// The changes whose bodies have had their time.
    private static Table named(KeptResult result, Set<Appraised.Changed> open) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : result.appraised().results()) {
            for (var change : one.changes()) {
                if (open.contains(change)) {
                    rows.add(List.of(
                            Cell.text(change.organisation()),
                            Cell.text(ResultTables.name(one)),
                            Cell.text(change.what()),
                            ResultTables.tag(change.verdict()),
                            new Cell.Amount(result.figure(change.savingPence())),
                            Cell.text(why(change))));
                }
            }
        }
        return new Table(
                "changes",
                "Verdict on every change",
                List.of("Organisation", "Approach", "Change", "Verdict", "Saving a year", "Why"),
                rows);
    }

    private static String why(Appraised.Changed change) {
        return Stream.concat(Stream.of(change.why()), change.flags().stream())
                .map(Labels::sentence)
                .collect(Collectors.joining(" "));
    }

    /// What the template of one figure knows.
    ///
    /// @param formula how it is worked out, empty where that would name what is withheld
    record ShownFigure(SavedFigure figure, String formula, String back) {}

    @GetMapping("/shared/{token}/figures/{*figure}")
    Page figure(@PathVariable String token, @PathVariable String figure, HttpServletResponse response) throws NotShown {
        hide(response);
        var result = result(token);
        var disclosure = disclosures.of(result.stored());
        var open = changes(result)
                .filter(disclosure::open)
                .map(change -> change.savingPence().id())
                .collect(Collectors.toSet());
        var found = result.run()
                .find(Links.id(figure))
                .filter(one -> sayable(one.id(), open))
                .orElseThrow(NotShown.NoSuchPlace::new);
        var inputs = found.origin().inputs().stream()
                .filter(id -> sayable(id, open))
                .map(result.run()::find)
                .flatMap(Optional::stream)
                .map(input -> List.<Cell>of(Cell.text(input.name()), new Cell.Amount(input)))
                .toList();
        return Page.of(
                Where.NOWHERE.withBase("/shared/" + token),
                "shared-figure",
                found.name(),
                new ShownFigure(found, formula(found, open), "/shared/" + token),
                List.of(new Table("inputs", "Worked out from", List.of("Figure", "Value"), inputs)));
    }

    private static String formula(SavedFigure figure, Set<String> open) {
        var origin = figure.origin();
        return origin.kind() == Origin.Kind.FORMULA && origin.inputs().stream().allMatch(id -> sayable(id, open))
                ? origin.formula()
                : "";
    }

    /// Figures of the whole name nobody; those of one change do.
    private static boolean sayable(String id, Set<String> open) {
        return id.startsWith("appraise/") || id.startsWith("lines/") || open.contains(id);
    }

    /// Keeps what somebody says is wrong, for those who made the link.
    @PostMapping("/shared/{token}/wrong")
    ResponseEntity<Void> object(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String contact)
            throws NotShown {
        var link = link(token);
        var address = "/shared/" + token;
        if (words.isBlank()) {
            return Redirect.to(address + "?empty=words#wrong");
        }
        if (shared.objections(link).size() < MOST_OBJECTIONS) {
            shared.object(link, cut(organisation), cut(words), cut(contact));
            audit.add("somebody with the public link", link.place(), "said that a result is wrong", cut(organisation));
        }
        return Redirect.to(address + "?said=1#wrong");
    }

    private static String cut(String text) {
        var plain = text.strip();
        return plain.substring(0, Math.min(MOST_LETTERS, plain.length()));
    }
}
