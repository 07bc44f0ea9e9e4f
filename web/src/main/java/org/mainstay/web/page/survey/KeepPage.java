package org.mainstay.web.page.survey;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.SurveyRound;
import org.mainstay.web.survey.PartnerSurvey;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The room of the survey keeper: rounds are opened here. Whoever enters or decides funding has no way in.
@Controller
final class KeepPage {

    private final OpenPlaces places;
    private final PartnerSurvey survey;

    KeepPage(OpenPlaces places, PartnerSurvey survey) {
        this.places = places;
        this.survey = survey;
    }

    /// What the template knows.
    ///
    /// @param wrong what cannot be used, by the name of its field
    /// @param open whether a round is open, so that no other can be
    record Shown(
            RoundForm form,
            List<Partings> partings,
            Map<String, String> wrong,
            boolean open,
            String today,
            String address) {}

    @GetMapping("/places/{place}/survey/keep")
    Page show(@PathVariable String place) throws NotShown {
        return page(place, RoundForm.EMPTY, Map.of());
    }

    @PostMapping("/places/{place}/survey/keep")
    Object open(@PathVariable String place, @ModelAttribute RoundForm form, @Nullable Principal principal)
            throws NotShown {
        places.find(place);
        var wrong = form.wrong(survey.today());
        if (!wrong.isEmpty()) {
            return page(place, form, wrong);
        }
        var round = form.round(place, Who.of(principal));
        return survey.open(round)
                ? Redirect.to(Links.keepSurvey(place, round.code()))
                : page(
                        place,
                        form,
                        Map.of(
                                "title",
                                "A round is open, or one had this name. Close it first, or take another name."));
    }

    private Page page(String place, RoundForm form, Map<String, String> wrong) throws NotShown {
        var rounds = survey.rounds(place);
        var table = new Table(
                "rounds",
                "Rounds that you keep",
                List.of("Round", "Last day", "State", "Opened by"),
                rounds.stream().map(round -> row(place, round)).toList());
        return Page.of(
                Where.of(place, places.find(place).name(), Where.Section.PARTNERSHIPS),
                "survey-keep",
                "Keep the partners' survey",
                new Shown(
                        form,
                        List.of(Partings.values()),
                        wrong,
                        rounds.stream().anyMatch(round -> !round.settled()),
                        survey.today().toString(),
                        Links.survey(place)),
                List.of(table));
    }

    private List<Cell> row(String place, SurveyRound round) {
        var state = round.takenBackAt() != null
                ? new Cell.Tag("Taken back", "grey")
                : round.open(survey.today()) ? new Cell.Tag("Open", "blue") : new Cell.Tag("Closed", "green");
        return List.of(
                Cell.link(round.title(), Links.keepSurvey(place, round.code())),
                Cell.text(Format.day(round.closesOn())),
                state,
                Cell.text(round.madeBy()));
    }
}
