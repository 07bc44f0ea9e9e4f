package org.mainstay.web.page.partnership;

import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.EnterRow;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.Suggestion;
import org.mainstay.model.partnership.SuggestionAnswer;
import org.mainstay.model.partnership.SuggestionAnswer.Answer;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
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

/// What the data suggest as partnerships, and what people said of it.
@Controller
final class SuggestionsPage {

    private static final String NO_SUGGESTION =
            "This is not suggested any more: the files or the register have changed.";
    private static final int LONGEST = 1_000;

    private final OpenPlaces places;
    private final EnteredBook book;

    SuggestionsPage(OpenPlaces places, EnteredBook book) {
        this.places = places;
        this.book = book;
    }

    /// What the template knows.
    ///
    /// @param about the suggestion that is to be answered, empty where none was chosen
    record Shown(
            String address, String list, List<Suggestion> open, List<Said> answered, String about, boolean doing) {}

    /// What a person said of a suggestion.
    record Said(Suggestion suggestion, String words) {}

    @GetMapping("/places/{place}/partnerships/suggestions")
    Page show(@PathVariable String place, @RequestParam(defaultValue = "") String about) throws NotShown {
        var open = places.get(place);
        var address = Links.partnerships(place) + "/suggestions";
        var all = open.awaitPartners().partnerships().suggestions();
        var answered = new ArrayList<Said>();
        for (var one : all) {
            var answer = one.answer();
            if (answer != null) {
                answered.add(new Said(one, words(answer)));
            }
        }
        return Page.of(
                Where.of(place, open.name(), Where.Section.PARTNERSHIPS).withBase(Links.partnerships(place)),
                "partnership-suggestions",
                "Suggested partnerships",
                new Shown(
                        address,
                        Links.partnerships(place),
                        all.stream().filter(Suggestion::open).toList(),
                        answered,
                        about,
                        places.doing(place) != null),
                List.of(PlaceTables.suggestions(address, all)));
    }

    private static String words(SuggestionAnswer answer) {
        return "%s, %s, %s%s"
                .formatted(
                        answer.answer() == Answer.ACCEPT ? "Accepted" : "Rejected",
                        answer.who(),
                        Format.day(answer.when()),
                        answer.why().isEmpty() ? "" : ": " + answer.why());
    }

    @PostMapping("/places/{place}/partnerships/suggestions")
    ResponseEntity<Void> answer(
            @PathVariable String place,
            @RequestParam String suggestion,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String why,
            @Nullable Principal principal)
            throws NotShown {
        var open = places.get(place);
        var asked = open.partners().answer().partnerships().suggestions().stream()
                .filter(one -> one.id().equals(suggestion))
                .findFirst();
        var who = Who.of(principal);
        var cell = EnterRow.cell(why);
        var reason = cell.substring(0, Math.min(LONGEST, cell.length()));
        if (answer.equals(Answer.UNDO.words())) {
            undo(place, suggestion, who);
        } else {
            var found = asked.orElseThrow(() -> new NotShown.NothingThere(place, NO_SUGGESTION));
            if (answer.equals(Answer.ACCEPT.words())) {
                accept(open, found, who, reason);
            } else {
                book.keep(
                        place,
                        suggestion,
                        List.of(EnteredBook.answer(suggestion, Answer.REJECT, "", who, reason)),
                        who,
                        "suggested partnership rejected");
            }
        }
        return Redirect.to(Links.partnerships(place) + "/suggestions");
    }

    /// What was made of it goes with the answer.
    private void undo(String place, String suggestion, String who) {
        var rows = new ArrayList<EnteredBook.Entered>();
        book.madeOf(place, suggestion)
                .ifPresent(made ->
                        book.standing(place, made).forEach(standing -> rows.add(EnteredBook.undoing(standing, who))));
        rows.add(EnteredBook.answer(suggestion, Answer.UNDO, "", who, ""));
        book.keep(place, suggestion, rows, who, "answer to a suggested partnership taken back");
    }

    private void accept(OpenPlace open, Suggestion suggestion, String who, String why) {
        var register = open.partners().answer().partnerships().register();
        var id = Entering.freeId(
                suggestion.name(),
                taken -> register.find(taken).isPresent()
                        || book.latest(open.id(), taken).isPresent());
        var rows = new ArrayList<EnteredBook.Entered>();
        var typed = new HashMap<>(Map.of("name", suggestion.name(), "why", suggestion.why()));
        if (suggestion.kind() == Suggestion.Kind.FUNDING) {
            typed.put("lines", suggestion.id());
        }
        rows.add(row(Entry.PARTNERSHIP, id, typed, who));
        if (!suggestion.payer().isEmpty() && suggestion.kind() == Suggestion.Kind.FUNDING) {
            rows.add(row(
                    Entry.MEMBER,
                    id,
                    Map.of("organisation", suggestion.payer(), "roles", "funder", "sector", "public"),
                    who));
        }
        var host = suggestion.kind() == Suggestion.Kind.PREMISES;
        for (var organisation : suggestion.organisations()) {
            rows.add(row(
                    Entry.MEMBER,
                    id,
                    Map.of("organisation", organisation.id(), "roles", host ? "host" : "deliverer"),
                    who));
            host = false;
        }
        rows.add(EnteredBook.answer(suggestion.id(), Answer.ACCEPT, id, who, why));
        book.keep(open.id(), id, rows, who, "suggested partnership accepted");
    }

    private static EnteredBook.Entered row(Entry entry, String id, Map<String, String> typed, String who) {
        return new EnteredBook.Entered(entry.table(), EnteredBook.cells(entry, id, typed, who));
    }
}
