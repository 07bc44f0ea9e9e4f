package org.mainstay.web.page.option;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Labels;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.AskedAppraisal;
import org.mainstay.web.result.Drawable;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.result.Touching;
import org.mainstay.web.store.Objection;
import org.mainstay.web.store.SharedLinks;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One answer: the three approaches side by side, a verdict on every change, and who loses.
@Controller
final class ResultPage {

    /// How the filter calls changes that have no verdict.
    private static final String NO_VERDICT = "NONE";

    private final OpenPlaces places;
    private final KeptResults kept;
    private final SharedLinks shared;

    ResultPage(OpenPlaces places, KeptResults kept, SharedLinks shared) {
        this.places = places;
        this.kept = kept;
        this.shared = shared;
    }

    /// What the template knows.
    ///
    /// @param chosen which verdict the table is filtered by, empty for all
    /// @param verdicts the choices of the filter, by the name that the address gives
    /// @param objections what was said through public links
    /// @param changing where assumptions are changed and tried on it, null where it is itself such a trial
    record Shown(
            KeptResult result,
            List<Part> parts,
            List<Picture> pictures,
            String chosen,
            Map<String, String> verdicts,
            List<Objection> objections,
            @Nullable String changing,
            String address) {}

    /// One approach or option in words.
    ///
    /// @param rule what it may do, in a sentence
    /// @param chosen how its changes were chosen and how good that is known to be, empty where nothing was chosen
    /// @param notes which standards it keeps to, and what its search was not allowed to take
    /// @param take the approach that can be made an option of one's own, empty where it cannot
    record Part(
            String name,
            String rule,
            String chosen,
            VerdictTag verdict,
            String why,
            String bankable,
            int changes,
            String take,
            List<String> notes) {}

    /// A verdict as a coloured label.
    record VerdictTag(String words, String style) {}

    @GetMapping("/places/{place}/options/{result}")
    Page show(
            @PathVariable String place,
            @PathVariable("result") String id,
            @RequestParam(defaultValue = "") String verdict)
            throws NotShown {
        var name = places.find(place).name();
        var result = kept.get(place, id);
        var address = Links.result(place, result.stored().id());
        var tables = new ResultTables(result);
        var stored = result.stored();
        var document = kept.file(stored, KeptResults.DOCUMENT);
        var drawn = new ResultPictures(result, Drawable.read(document));
        var touched = new TouchedTables(result, Touching.read(document), place);
        var pictures = drawn.ranges();
        return Page.of(
                        Where.of(place, name, Where.Section.OPTIONS).withBase(address),
                        "result",
                        result.title(),
                        new Shown(
                                result,
                                result.appraised().results().stream()
                                        .map(one -> part(result, one))
                                        .toList(),
                                pictures,
                                verdict,
                                choices(),
                                objections(place, result),
                                stored.kind().equals(AskedAppraisal.KIND)
                                        ? Links.assumptions(place) + "?result=" + stored.id()
                                        : null,
                                address),
                        Stream.concat(
                                        tables(result, tables, verdict, drawn, pictures).stream(),
                                        Stream.of(touched.partnerships(), touched.losses()))
                                .toList())
                .with(out -> out.write(document));
    }

    private static List<Table> tables(
            KeptResult result, ResultTables tables, String verdict, ResultPictures drawn, List<Picture> pictures) {
        var first = Stream.of(
                drawn.tables().footing(),
                tables.comparison(),
                tables.worth(),
                tables.changes(change -> matches(change, verdict)),
                tables.payers(),
                tables.deciles(),
                tables.areas(),
                tables.needs(),
                tables.switching(),
                tables.money(),
                tables.setAside(),
                new ChosenTables(result).certainty(),
                new ChosenTables(result).standards());
        return Stream.concat(first, pictures.stream().map(Picture::table)).toList();
    }

    private Part part(KeptResult result, Appraised.Approached one) {
        var saving = result.figure(one.figures().savingPence());
        var waiting =
                one.changes().stream().filter(change -> !change.confirmed()).count();
        var tag = VerdictCard.tag(one.verdict());
        var rule = one.rule().split("(?<=\\.) ", 2);
        return new Part(
                ResultTables.name(one),
                rule[0],
                rule.length == 1 ? "" : rule[1],
                new VerdictTag(tag.words(), tag.style()),
                one.why(),
                Labels.bankable(saving.low(), saving.value(), waiting),
                one.changes().size(),
                kept.proposes(result.stored(), one.approach()) ? String.valueOf(one.approach()) : "",
                notes(one));
    }

    private static List<String> notes(Appraised.Approached one) {
        var standards = one.standards();
        var keptBack = one.keptBack();
        return Stream.concat(
                        standards == null ? Stream.of() : Stream.of(standards.sentence()),
                        keptBack == null ? Stream.of() : keptBack.stream())
                .toList();
    }

    private static Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Verdict.values()).forEach(verdict -> choices.put(verdict.name(), verdict.words()));
        choices.put(NO_VERDICT, "No verdict");
        return choices;
    }

    private static boolean matches(Appraised.Changed change, String verdict) {
        var own = change.verdict();
        return verdict.isEmpty() || verdict.equals(own == null ? NO_VERDICT : own.name());
    }

    private List<Objection> objections(String place, KeptResult result) {
        return shared.of(place).stream()
                .filter(link -> link.result().equals(result.stored().id()))
                .flatMap(link -> shared.objections(link).stream())
                .toList();
    }
}
