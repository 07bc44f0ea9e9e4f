package org.mainstay.web.page.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.app.report.Format;
import org.mainstay.engine.survey.Answer;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;
import org.mainstay.web.access.Attempts;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.survey.PartnerSurvey;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The form behind a private link, by which one partner answers once. It sets no cookie, and nothing of it is logged.
@Controller
final class AnswerPage {

    private static final int MOST_LETTERS = 2_000;

    /// Where the thanks stand: an address that tells nothing of who answered.
    private static final String THANKS = "/survey/thanks";

    private final OpenPlaces places;
    private final PartnerSurvey survey;
    private final Attempts attempts = new Attempts(Clock.systemUTC());

    AnswerPage(OpenPlaces places, PartnerSurvey survey) {
        this.places = places;
        this.survey = survey;
    }

    /// What the template of the form knows.
    ///
    /// @param group among whom the answer counts; empty where all are asked as one
    /// @param filled what was ticked before, by the code of the statement
    /// @param found what in the comment may tell who somebody is
    /// @param empty whether nothing was answered
    record Shown(
            String place,
            String organisation,
            String group,
            String until,
            List<Statement> statements,
            List<Reply> replies,
            Sent filled,
            List<String> found,
            boolean empty,
            String address) {}

    /// What the templates without a form know.
    record Said(String text) {}

    /// The form as it was filled in.
    ///
    /// @param agreed whether the comment may be shown
    /// @param looked whether the comment is to go as it is
    record Sent(Map<Statement, Reply> replies, String comment, boolean agreed, boolean looked) {

        Sent {
            replies = Map.copyOf(replies);
        }

        static final Sent NOTHING = new Sent(Map.of(), "", false, false);

        static Sent of(HttpServletRequest request) {
            var replies = new EnumMap<Statement, Reply>(Statement.class);
            for (var statement : Statement.values()) {
                Optional.ofNullable(request.getParameter(statement.code()))
                        .flatMap(Reply::of)
                        .ifPresent(reply -> replies.put(statement, reply));
            }
            var comment = Optional.ofNullable(request.getParameter("comment"))
                    .orElse("")
                    .strip()
                    .replaceAll("\\s+", " ");
            return new Sent(
                    replies,
                    comment.substring(0, Math.min(MOST_LETTERS, comment.length())),
                    request.getParameter("agreed") != null,
                    request.getParameter("looked") != null);
        }

        public boolean ticked(Statement statement, Reply reply) {
            return replies.get(statement) == reply;
        }

        /// Without leave to show it a comment is not kept at all.
        Answer answer() {
            return new Answer("", replies, agreed ? comment : "");
        }

        List<String> personal() {
            return agreed && !looked ? Personal.in(comment) : List.of();
        }
    }

    @GetMapping("/survey/{token}")
    Page show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws NotShown {
        var invited = invited(token, request, response);
        return invited.isEmpty() ? closed(response) : form(token, invited.get(), Sent.NOTHING, false);
    }

    @GetMapping(THANKS)
    Page thanks() {
        return Page.of(Where.NOWHERE, "survey-thanks", "Thank you", new Said(""), List.of());
    }

    /// Takes the answer whole, or gives the form back as it was filled in.
    @PostMapping("/survey/{token}")
    Object answer(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws NotShown {
        var invited = invited(token, request, response);
        if (invited.isEmpty()) {
            return closed(response);
        }
        var sent = Sent.of(request);
        var nothing = sent.replies().isEmpty() && sent.answer().comment().isEmpty();
        if (nothing || !sent.personal().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(token, invited.get(), sent, nothing);
        }
        return survey.answer(token, sent.answer()) ? Redirect.to(THANKS) : closed(response);
    }

    /// Who is asked; empty where the link cannot be used, or too many that cannot came from the same address.
    private Optional<PartnerSurvey.Invitation> invited(
            String token, HttpServletRequest request, HttpServletResponse response) {
        // No other site, and no other page of this one, is told the address that somebody came from.
        response.setHeader("Referrer-Policy", "no-referrer");
        var from = request.getRemoteAddr();
        if (attempts.exhausted(from)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return Optional.empty();
        }
        var invited = survey.invitation(token);
        if (invited.isEmpty()) {
            attempts.failed(from);
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return invited;
    }

    /// A link that was used, was revoked, has ended or never was: all answer alike, so that nobody learns from it
    /// whether a partner has answered.
    private static Page closed(HttpServletResponse response) {
        var tooMany = response.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value();
        if (!tooMany) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        var text = tooMany
                ? "Too many links that cannot be used were opened from your network. Wait a quarter of an hour and open yours again."
                : "It was used already, was taken back, has ended, or was not copied whole. Whoever sent it to you can give you another.";
        return Page.of(Where.NOWHERE, "survey-closed", "This link cannot be used", new Said(text), List.of());
    }

    private Page form(String token, PartnerSurvey.Invitation invited, Sent filled, boolean empty) throws NotShown {
        var round = invited.round();
        return Page.of(
                Where.NOWHERE,
                "survey-answer",
                (empty || !filled.personal().isEmpty() ? "Error: " : "") + round.title(),
                new Shown(
                        places.find(round.place()).name(),
                        invited.link().organisation(),
                        invited.link().group(),
                        Format.day(round.closesOn()),
                        List.of(Statement.values()),
                        List.of(Reply.values()),
                        filled,
                        filled.personal(),
                        empty,
                        "/survey/" + token),
                List.of());
    }
}
