package org.mainstay.web.page.survey;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.Membership;
import org.mainstay.engine.partnership.RegisterFinder;
import org.mainstay.engine.partnership.Registered;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.SurveyAnswers;
import org.mainstay.web.store.SurveyLink;
import org.mainstay.web.store.SurveyRound;
import org.mainstay.web.survey.PartnerSurvey;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// One round as its keeper sees it: who was asked, and links to make and revoke. Nothing tells who has answered.
@Controller
final class KeepRoundPage {

    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_NAME = 200;

    private final OpenPlaces places;
    private final PartnerSurvey survey;

    KeepRoundPage(OpenPlaces places, PartnerSurvey survey) {
        this.places = places;
        this.survey = survey;
    }

    /// What the template knows.
    ///
    /// @param made the addresses of links just made, by organisation; null where none were. They cannot be
    /// had again
    /// @param names what stands in the field of names already
    /// @param partnerships whose members can be put there, by id
    /// @param undoable whether the round can be taken back
    record Shown(
            SurveyRound round,
            String until,
            boolean open,
            boolean undoable,
            List<SurveyLink> links,
            List<SurveyAnswers.Comment> comments,
            @Nullable Object made,
            String names,
            Map<String, String> partnerships,
            String address,
            String back) {}

    @GetMapping("/places/{place}/survey/{round}/keep")
    Page show(
            @PathVariable String place,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String partnership,
            Model model)
            throws NotShown {
        var found = find(place, round);
        var links = survey.links(found);
        var shown = new Shown(
                found,
                Format.day(found.closesOn()),
                found.open(survey.today()),
                !found.settled() && found.batches() == 0,
                links,
                survey.comments(found).stream()
                        .filter(comment -> !comment.words().isEmpty())
                        .toList(),
                model.getAttribute("made"),
                members(place, partnership),
                register(place)
                        .collect(Collectors.toMap(Registered::id, Registered::name, (one, other) -> one, TreeMap::new)),
                Links.keepSurvey(place, found.code()),
                Links.survey(place));
        return Page.of(
                Where.of(place, places.find(place).name(), Where.Section.PARTNERSHIPS),
                "survey-links",
                "Keep: " + found.title(),
                shown,
                List.of(table(found, links)));
    }

    private SurveyRound find(String place, String round) throws NotShown {
        places.find(place);
        return survey.find(place, Links.id(round))
                .orElseThrow(() -> new NotShown.NothingThere(place, SurveyPage.NO_ROUND));
    }

    private Table table(SurveyRound round, List<SurveyLink> links) {
        var until = Format.day(round.closesOn());
        var ended = !round.open(survey.today());
        return new Table(
                "asked",
                "Who was asked",
                List.of("Organisation", "Counts among", "Link"),
                links.stream()
                        .map(link -> List.of(
                                Cell.text(link.organisation()),
                                Cell.text(link.group().isEmpty() ? "all" : link.group()),
                                Cell.text(link.revoked() ? "Revoked" : ended ? "Ended" : "Made, until " + until)))
                        .toList());
    }

    private String members(String place, String partnership) throws NotShown {
        return register(place)
                .filter(one -> one.id().equals(partnership))
                .flatMap(one -> one.members().stream())
                .map(Membership::name)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /// The partnerships of the place; none while it is being read or has no file.
    private Stream<Registered> register(String place) throws NotShown {
        try {
            var open = places.get(place);
            var reading = open.reading();
            return RegisterFinder.find(
                    reading.place(), reading.organisations(), open.lines(), reading.assumptions(), reading.on())
                    .partnerships()
                    .stream();
        } catch (NotShown.Opening | NotShown.NothingToShow notNow) {
            return Stream.empty();
        }
    }

    /// Makes links; their addresses are shown once.
    @PostMapping("/places/{place}/survey/{round}/keep/links")
    ResponseEntity<Void> ask(
            @PathVariable String place,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String organisations,
            @RequestParam(defaultValue = "") String group,
            @Nullable Principal principal,
            RedirectAttributes shownOnce)
            throws NotShown {
        var found = find(place, round);
        var grouped = !found.groups().isEmpty();
        var names = new LinkedHashSet<String>();
        organisations
                .lines()
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .limit(MOST_AT_ONCE)
                .forEach(names::add);
        if (!names.isEmpty() && (!grouped || found.groups().contains(group))) {
            var made = survey.ask(found, List.copyOf(names), grouped ? group : "", Who.of(principal));
            var addresses = new LinkedHashMap<String, String>();
            made.forEach((name, token) -> addresses.put(name, here("/survey/" + token)));
            shownOnce.addFlashAttribute("made", addresses);
        }
        return Redirect.to(Links.keepSurvey(place, found.code()));
    }

    private static String here(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    @PostMapping("/places/{place}/survey/{round}/keep/revoke")
    ResponseEntity<Void> revoke(
            @PathVariable String place,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String organisation,
            @Nullable Principal principal)
            throws NotShown {
        var found = find(place, round);
        survey.revoke(found, organisation, Who.of(principal));
        return Redirect.to(Links.keepSurvey(place, found.code()) + "#asked");
    }

    /// Closes a round before its last day.
    @PostMapping("/places/{place}/survey/{round}/keep/close")
    ResponseEntity<Void> close(@PathVariable String place, @PathVariable String round, @Nullable Principal principal)
            throws NotShown {
        var found = find(place, round);
        survey.close(found, Who.of(principal));
        return Redirect.to(Links.keepSurvey(place, found.code()));
    }

    /// Takes a round back, as long as nothing of it was published.
    @PostMapping("/places/{place}/survey/{round}/keep/back")
    ResponseEntity<Void> takeBack(@PathVariable String place, @PathVariable String round, @Nullable Principal principal)
            throws NotShown {
        var found = find(place, round);
        survey.takeBack(found, Who.of(principal));
        return Redirect.to(Links.survey(place) + "/keep");
    }

    /// Erases a comment that tells who somebody is.
    @PostMapping("/places/{place}/survey/{round}/keep/erase")
    ResponseEntity<Void> erase(
            @PathVariable String place,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String comment,
            @Nullable Principal principal)
            throws NotShown {
        var found = find(place, round);
        Optional<SurveyAnswers.Comment> one = survey.comments(found).stream()
                .filter(shown -> shown.id().toString().equals(comment))
                .findFirst();
        one.ifPresent(shown -> survey.erase(found, shown, Who.of(principal)));
        return Redirect.to(Links.keepSurvey(place, found.code()) + "#comments");
    }
}
