package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.Drawable;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What would make the page of a result too long: what it hangs on, who pays and who saves, and who loses.
@Controller
final class ResultPartPages {

    private final OpenPlaces places;
    private final KeptResults kept;

    ResultPartPages(OpenPlaces places, KeptResults kept) {
        this.places = places;
        this.kept = kept;
    }

    /// What the template knows.
    ///
    /// @param says what the pictures tell together
    /// @param tables those that no picture shows
    record Shown(KeptResult result, String says, List<Picture> pictures, List<Table> tables, String address) {

        Shown {
            pictures = List.copyOf(pictures);
            tables = List.copyOf(tables);
        }
    }

    @GetMapping("/places/{place}/options/{result}/hangs-on")
    Page hangsOn(@PathVariable String place, @PathVariable("result") String id) throws NotShown {
        var result = kept.get(place, id);
        var pictures = pictures(result);
        return page(
                result,
                "What the answer hangs on",
                "Nobody knows the assumptions exactly, so each is drawn from its range again and again. Shares of draws say how far the assumptions agree, not how likely something is.",
                pictures.swings(),
                List.of(
                        new ResultTables(result).switching(),
                        pictures.tables().footing(),
                        pictures.tables().measure()));
    }

    @GetMapping("/places/{place}/options/{result}/payers")
    Page payers(@PathVariable String place, @PathVariable("result") String id) throws NotShown {
        var result = kept.get(place, id);
        var pictures = pictures(result);
        var all = new ArrayList<>(pictures.payers());
        all.addAll(pictures.cash());
        return page(
                result,
                "Who pays, who saves",
                "A cut that saves the council money may cost others more. Years are not discounted; year 0 is the first twelve months.",
                all,
                List.of(new ResultTables(result).payers()));
    }

    @GetMapping("/places/{place}/options/{result}/losers")
    Page losers(@PathVariable String place, @PathVariable("result") String id) throws NotShown {
        var result = kept.get(place, id);
        var tables = new ResultTables(result);
        return page(
                result,
                "Who loses",
                "People who lose service, whatever the answer is worth in money.",
                pictures(result).losers(),
                List.of(tables.areas(), tables.needs()));
    }

    private ResultPictures pictures(KeptResult result) {
        return new ResultPictures(result, Drawable.read(kept.file(result.stored(), KeptResults.DOCUMENT)));
    }

    private Page page(KeptResult result, String title, String says, List<Picture> pictures, List<Table> more)
            throws NotShown {
        var stored = result.stored();
        var address = Links.result(stored.place(), stored.id());
        var own = more.stream().filter(table -> !table.isEmpty()).toList();
        var tables = new ArrayList<>(pictures.stream().map(Picture::table).toList());
        tables.addAll(own);
        return Page.of(
                Where.of(stored.place(), places.find(stored.place()).name(), Where.Section.OPTIONS)
                        .withBase(address),
                "result-part",
                title,
                new Shown(result, says, pictures, own, address),
                tables);
    }
}
