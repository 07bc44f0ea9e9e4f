package org.mainstay.web.page.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ShowViews;
import org.mainstay.app.report.Format;
import org.mainstay.engine.survey.RoundViews;
import org.mainstay.engine.survey.Views;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.ReadFiles;
import org.mainstay.web.store.SurveyRound;
import org.mainstay.web.survey.PartnerSurvey;
import org.mainstay.web.view.Card;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What partners say, for everybody who may look at the place: nothing but whole batches.
@Controller
final class SurveyPage {

    static final String NO_ROUND = "No round of the partners' survey has this address.";

    private final OpenPlaces places;
    private final PartnerSurvey survey;

    SurveyPage(OpenPlaces places, PartnerSurvey survey) {
        this.places = places;
        this.survey = survey;
    }

    /// What the template of all rounds knows.
    ///
    /// @param keeper whether the one who looks keeps the survey
    record Shown(String address, boolean keeper) {}

    /// What the template of one round knows.
    ///
    /// @param state until when it is open, or that it is over
    /// @param grouped whether its answers are parted
    /// @param over whether no more answers come
    /// @param doing whether what was published last is still being worked in
    record One(
            String back,
            String keep,
            String state,
            List<Card> cards,
            boolean grouped,
            boolean over,
            boolean keeper,
            boolean doing) {}

    @GetMapping("/places/{place}/survey")
    Page all(@PathVariable String place, HttpServletRequest request) throws NotShown {
        var rounds = survey.rounds(place).stream()
                .filter(round -> round.takenBackAt() == null)
                .toList();
        var views = views(place);
        var rows = new ArrayList<List<Cell>>();
        for (var round : rounds) {
            rows.add(row(place, round, views.find(round.code())));
        }
        for (var round : views.rounds()) {
            if (rounds.stream().noneMatch(one -> one.code().equals(round.code()))) {
                rows.add(List.of(
                        Cell.link(round.title(), Links.survey(place, round.code())),
                        Cell.text("From a file"),
                        Cell.of(round.all().answers())));
            }
        }
        var table = new Table(
                "rounds", "Rounds of the survey", List.of("Round", "State", "Answers that can be shown"), rows);
        return Page.of(
                where(place),
                "survey",
                "What partners say",
                new Shown(Links.survey(place), keeper(request)),
                List.of(table));
    }

    private List<Cell> row(String place, SurveyRound round, Optional<RoundViews> views) {
        return List.of(
                Cell.link(round.title(), Links.survey(place, round.code())),
                Cell.text(state(round)),
                views.map(found -> Cell.of(found.all().answers()))
                        .orElseGet(() -> Cell.text("Fewer than five so far")));
    }

    private String state(SurveyRound round) {
        return round.open(survey.today()) ? "Open until the end of " + Format.day(round.closesOn()) : "Closed";
    }

    private Where where(String place) throws NotShown {
        return Where.of(place, places.find(place).name(), Where.Section.PARTNERSHIPS)
                .withBase(Links.survey(place));
    }

    static boolean keeper(HttpServletRequest request) {
        return request.isUserInRole("SURVEY_KEEPER");
    }

    /// What can be shown; nothing in a place whose files hold nothing.
    private Views views(String place) throws NotShown {
        places.find(place);
        try {
            return shown(place).views();
        } catch (NotShown.NothingToShow nothing) {
            return new Views(List.of(), List.of());
        }
    }

    private ShowViews.Shown shown(String place) throws NotShown {
        var open = places.get(place);
        return open.kept().get(ShowViews.Shown.class, () -> ShowViews.show(open.reading()));
    }

    @GetMapping("/places/{place}/survey/{round}")
    Page one(@PathVariable String place, @PathVariable String round, HttpServletRequest request) throws NotShown {
        var code = Links.id(round);
        var views = views(place).find(code).orElse(null);
        var stored = survey.find(place, code)
                .filter(one -> one.takenBackAt() == null)
                .orElse(null);
        if (views == null && stored == null) {
            throw new NotShown.NothingThere(place, NO_ROUND);
        }
        var tables = new ArrayList<Table>();
        if (views != null) {
            tables.addAll(ViewTables.of(views));
        }
        tables.add(ViewTables.comments(stored == null ? List.of() : survey.comments(stored)));
        return Page.of(
                where(place), "survey-round", title(views, stored), one(place, code, views, stored, request), tables);
    }

    private static String title(@Nullable RoundViews views, @Nullable SurveyRound stored) {
        return stored != null ? stored.title() : views == null ? "" : views.title();
    }

    private One one(
            String place,
            String code,
            @Nullable RoundViews views,
            @Nullable SurveyRound stored,
            HttpServletRequest request) {
        var cards = views == null
                ? List.<Card>of()
                : List.of(Card.of(
                        views.all().answers(), "answers can be shown", "the latest on " + Format.day(views.latest())));
        return new One(
                Links.survey(place),
                stored == null ? "" : Links.keepSurvey(place, code),
                stored == null ? "Read from a file" : state(stored),
                cards,
                stored == null
                        ? views != null && !views.groups().isEmpty()
                        : !stored.groups().isEmpty(),
                stored == null || !stored.open(survey.today()),
                keeper(request),
                places.doing(place) != null);
    }

    @GetMapping("/places/{place}/survey/figures/{*figure}")
    Page figure(@PathVariable String place, @PathVariable String figure, HttpServletRequest request) throws NotShown {
        var contents = places.files(place).map(ReadFiles::contents).orElse(source -> Optional.empty());
        return new FigureView(where(place), place, shown(place).run(), contents)
                .asked(figure, request, List.of(new Cell.Text("What partners say", Links.survey(place))));
    }
}
