package org.mainstay.web.page.option;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.report.Format;
import org.mainstay.web.option.OptionVersion;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes an option: each time a version is added, and any version can be gone back to.
@Controller
final class ChangeOption {

    private final OpenPlaces places;
    private final OwnOptions options;

    ChangeOption(OpenPlaces places, OwnOptions options) {
        this.places = places;
        this.options = options;
    }

    private OptionVersion find(String place, String id) throws NotShown {
        places.find(place);
        return options.find(place, id).orElseThrow(NotShown.NoSuchPlace::new);
    }

    /// Keeps what is ticked, and leads back to the same lines.
    @PostMapping("/places/{place}/options/own/{option}")
    ResponseEntity<Void> save(
            @PathVariable String place,
            @PathVariable("option") String id,
            @RequestParam MultiValueMap<String, String> sent,
            @Nullable Principal person)
            throws NotShown {
        var version = find(place, id);
        var before = version.option();
        var after = OptionForm.of(sent).change(before);
        if (!after.equals(before) && after.rows().size() <= OwnOption.MOST_ROWS) {
            options.change(place, id, after, "Changed: " + rows(after), Who.of(person));
        }
        var filter = new LineChoices.Filter(
                first(sent, "q"),
                first(sent, "ward"),
                first(sent, "need"),
                first(sent, "in").equals("true"));
        var page = first(sent, "page").matches("[1-9]\\d{0,5}") ? Integer.parseInt(first(sent, "page")) : 1;
        return Redirect.to(Links.ownOption(place, id) + filter.query(page) + "&saved=1#changes");
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private static String rows(OwnOption option) {
        var rows = option.rows().size();
        return Format.count(rows) + (rows == 1 ? " row" : " rows");
    }

    @PostMapping("/places/{place}/options/own/{option}/name")
    ResponseEntity<Void> rename(
            @PathVariable String place,
            @PathVariable("option") String id,
            @RequestParam(defaultValue = "") String name,
            @Nullable Principal person)
            throws NotShown {
        var version = find(place, id);
        var called = OptionForm.name(name);
        if (!called.isEmpty() && !called.equals(version.name())) {
            var free = options.freeName(place, called, id);
            var rows = version.option().rows();
            options.change(place, id, new OwnOption(free, rows), "Renamed from " + version.name(), Who.of(person));
        }
        return Redirect.to(Links.ownOption(place, id));
    }

    @PostMapping("/places/{place}/options/own/{option}/copy")
    ResponseEntity<Void> copy(@PathVariable String place, @PathVariable("option") String id, @Nullable Principal person)
            throws NotShown {
        var version = find(place, id);
        var name = options.freeName(place, version.name(), "");
        var copy = new OwnOption(name, version.option().rows());
        var made = options.add(place, copy, "Copied from " + version.name(), Who.of(person));
        return Redirect.to(Links.ownOption(place, made));
    }

    @PostMapping("/places/{place}/options/own/{option}/remove")
    ResponseEntity<Void> remove(
            @PathVariable String place, @PathVariable("option") String id, @Nullable Principal person) throws NotShown {
        var version = find(place, id);
        if (!version.removed()) {
            options.remove(place, version, Who.of(person));
        }
        return Redirect.to(Links.ownOptions(place));
    }

    /// Goes back to an earlier version, by a version that says so.
    @PostMapping("/places/{place}/options/own/{option}/back")
    ResponseEntity<Void> back(
            @PathVariable String place,
            @PathVariable("option") String id,
            @RequestParam long number,
            @Nullable Principal person)
            throws NotShown {
        find(place, id);
        var earlier = options.version(place, number)
                .filter(version -> version.id().equals(id))
                .orElseThrow(NotShown.NoSuchPlace::new);
        var name = options.freeName(place, earlier.name(), id);
        options.change(
                place,
                id,
                new OwnOption(name, earlier.option().rows()),
                "Went back to the version of %s by %s".formatted(OwnOptionList.day(earlier), earlier.who()),
                Who.of(person));
        return Redirect.to(Links.ownOption(place, id));
    }
}
