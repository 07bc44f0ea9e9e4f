package org.mainstay.web.page.people;

import java.io.IOException;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.ambleford.Ambleford;
import org.mainstay.app.command.ShowDemo;
import org.mainstay.app.command.Unusable;
import org.mainstay.web.access.Account;
import org.mainstay.web.place.FolderImport;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.SourceStore;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The visitor's places, and the way to a new one.
@Controller
final class PlacesPage {

    private static final int LONGEST = 60;
    private static final String AMBLEFORD = "ambleford";

    private final VisitorPlaces mine;
    private final Account account;
    private final Setting setting;
    private final Database database;
    private final Places places;
    private final OpenPlaces open;

    PlacesPage(
            VisitorPlaces mine, Account account, Setting setting, Database database, Places places, OpenPlaces open) {
        this.mine = mine;
        this.account = account;
        this.setting = setting;
        this.database = database;
        this.places = places;
        this.open = open;
    }

    /// What the template knows.
    record Shown(boolean maker, List<Problem> problems) {}

    @GetMapping("/places")
    Page show() {
        return page(List.of());
    }

    @PostMapping("/places")
    Object add(@RequestParam(defaultValue = "") String name, Principal principal) {
        var id = id(name);
        if (id.isEmpty() || name.length() > LONGEST) {
            return page(List.of(new Problem("name", "Enter the name of the area, such as Ambleford.")));
        }
        var free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? id : id + "-" + number)
                .filter(one -> add(one, name.strip(), principal.getName()))
                .findFirst()
                .orElseThrow();
        return Redirect.to(Links.place(free) + "/data");
    }

    /// Makes a place of the shipped example, or leads to it where it is there.
    @PostMapping("/ambleford")
    Object ambleford(Principal principal) throws IOException {
        var who = principal.getName();
        Path folder;
        try {
            folder = ShowDemo.ambleford(setting.installed(), setting.cache(), Ambleford::write);
        } catch (Unusable cause) {
            return page(List.of(new Problem("name", String.valueOf(cause.getMessage()))));
        }
        if (add(AMBLEFORD, "Ambleford", who)) {
            new FolderImport(new SourceStore(database), new PlaceFiles(database)).add(AMBLEFORD, folder, who);
            open.reopen(AMBLEFORD);
        }
        return Redirect.to(Links.place(AMBLEFORD));
    }

    private boolean add(String id, String name, String who) {
        return Boolean.TRUE.equals(database.transactions().execute(status -> {
            var added = places.add(id, name, who);
            if (added) {
                new AuditTrail(database).add(who, id, "place added", name);
            }
            return added;
        }));
    }

    /// `St Mary's & Co` becomes `st-mary-s-co`.
    static String id(@Nullable String name) {
        var small = String.valueOf(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return small.substring(0, Math.min(small.length(), LONGEST)).replaceAll("^-|-$", "");
    }

    private Page page(List<Problem> problems) {
        var rows = mine.of(account).stream()
                .map(one -> List.<Cell>of(
                        Cell.link(one.place().name(), Links.place(one.place().id())), Cell.text(Words.of(one.role()))))
                .toList();
        var table = new Table("places", "Your places", List.of("Place", "You are"), rows);
        return Page.of(
                Where.NOWHERE, "places", "Your places", new Shown(account.administers(), problems), List.of(table));
    }
}
