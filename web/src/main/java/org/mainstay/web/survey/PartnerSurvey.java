package org.mainstay.web.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.mainstay.engine.survey.Answer;
import org.mainstay.engine.survey.Batch;
import org.mainstay.engine.survey.Waiting;
import org.mainstay.ingest.entered.PartnerViewsTable;
import org.mainstay.model.survey.Statement;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.SurveyAnswers;
import org.mainstay.web.store.SurveyLink;
import org.mainstay.web.store.SurveyLinks;
import org.mainstay.web.store.SurveyRound;
import org.mainstay.web.store.SurveyRounds;

/// Runs the partners' survey. Each change stands together with its entry in the audit trail, which names nobody who was
/// asked.
public final class PartnerSurvey {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String PARTNERS = "partners' survey";

    private final Database database;
    private final SurveyRounds rounds;
    private final SurveyLinks links;
    private final SurveyAnswers answers;
    private final EnteredRows rows;
    private final AuditTrail audit;
    private final Clock clock;
    private final Consumer<String> changed;

    /// A survey over a store.
    ///
    /// @param changed is told of each place of which something was published
    public PartnerSurvey(Database database, Clock clock, Consumer<String> changed) {
        this.database = database;
        this.rounds = new SurveyRounds(database);
        this.links = new SurveyLinks(database);
        this.answers = new SurveyAnswers(database);
        this.rows = new EnteredRows(database);
        this.audit = new AuditTrail(database);
        this.clock = clock;
        this.changed = changed;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ENGLAND));
    }

    /// The rounds of a place, the latest first. Those whose last day is over are closed first.
    public List<SurveyRound> rounds(String place) {
        var all = rounds.of(place);
        var over = all.stream()
                .filter(round -> !round.settled() && !round.open(today()))
                .toList();
        over.forEach(round -> close(round, PARTNERS));
        return over.isEmpty() ? all : rounds.of(place);
    }

    public Optional<SurveyRound> find(String place, String code) {
        return rounds(place).stream().filter(round -> round.code().equals(code)).findFirst();
    }

    /// Opens a round; false, and nothing done, where one is open or the title is taken.
    public boolean open(SurveyRound round) {
        rounds(round.place());
        return Objects.requireNonNull(database.transactions().execute(done -> {
            var opened = rounds.open(round);
            if (opened) {
                audit.add(round.madeBy(), round.place(), "opened a partners' survey", round.title());
            }
            return opened;
        }));
    }

    /// Makes a link for each of some organisations; an organisation that has one gets another in its place.
    ///
    /// @return the token of each, which cannot be had again; empty where the round is over
    public Map<String, String> ask(SurveyRound round, List<String> organisations, String group, String who) {
        return Objects.requireNonNull(database.transactions().execute(done -> {
            Map<String, String> made = new LinkedHashMap<>();
            if (rounds.hold(round.place(), round.code()).open(today())) {
                organisations.forEach(one -> made.put(one, links.ask(round, one, group, who)));
                var detail = "%s: links for %d".formatted(round.title(), made.size());
                audit.add(who, round.place(), "asked partners for their views", detail);
            }
            return made;
        }));
    }

    /// Closes the link of an organisation.
    public void revoke(SurveyRound round, String organisation, String who) {
        database.transactions().executeWithoutResult(done -> {
            if (links.revoke(round, organisation)) {
                audit.add(who, round.place(), "revoked a link of a partners' survey", round.title());
            }
        });
    }

    public List<SurveyLink> links(SurveyRound round) {
        return links.of(round);
    }

    /// The link of an organisation in a round.
    public Optional<SurveyLink> link(SurveyRound round, String organisation) {
        return links.find(round, organisation);
    }

    /// The comments of a round that may be shown now. With groups they wait for its end: who watches which
    /// group grows would learn whose they are.
    public List<SurveyAnswers.Comment> comments(SurveyRound round) {
        return round.groups().isEmpty() || round.settled() ? answers.comments(round) : List.of();
    }

    /// Erases a comment that should not have been shown.
    public void erase(SurveyRound round, SurveyAnswers.Comment comment, String who) {
        database.transactions().executeWithoutResult(done -> {
            if (answers.erase(round, comment.id())) {
                audit.add(who, round.place(), "took out a comment of a partners' survey", round.title());
            }
        });
    }

    /// The link of a token, with its round, as long as it can be answered.
    public Optional<Invitation> invitation(String token) {
        return links.find(token)
                .flatMap(link -> find(link.place(), link.round()).map(round -> new Invitation(link, round)))
                .filter(invitation -> invitation.round().open(today()));
    }

    /// Who is asked, and in which round.
    public record Invitation(SurveyLink link, SurveyRound round) {}

    /// Takes an answer: the link is closed, and the answer waits or is published with others, all of it or nothing.
    ///
    /// @param given without a group, which the link knows
    /// @return false where the link can no longer be answered
    public boolean answer(String token, Answer given) {
        var published = new ArrayList<String>();
        var taken = database.transactions().execute(done -> {
            var invited = invitation(token);
            if (invited.isEmpty()) {
                return false;
            }
            var round = rounds.hold(
                    invited.get().round().place(), invited.get().round().code());
            var link = links.find(token);
            if (link.isEmpty() || !round.open(today())) {
                return false;
            }
            links.used(round, token);
            var waiting = new ArrayList<>(answers.take(round));
            waiting.add(new Answer(link.get().group(), given.replies(), given.comment()));
            published.addAll(settle(round, waiting, false));
            return true;
        });
        published.forEach(changed);
        return Boolean.TRUE.equals(taken);
    }

    /// Closes a round: what is left of all groups is published if that is five or more, and forgotten if not.
    public void close(SurveyRound round, String who) {
        var published = new ArrayList<String>();
        database.transactions().executeWithoutResult(done -> {
            var now = rounds.hold(round.place(), round.code());
            if (!now.settled()) {
                published.addAll(settle(now, answers.take(now), true));
                rounds.close(now);
                audit.add(who, round.place(), "closed a partners' survey", round.title());
            }
        });
        published.forEach(changed);
    }

    /// Takes a round back with all that waits, as long as nothing of it was published.
    ///
    /// @return false, and nothing done, where something was, or it is over
    public boolean takeBack(SurveyRound round, String who) {
        return Objects.requireNonNull(database.transactions().execute(done -> {
            var now = rounds.hold(round.place(), round.code());
            if (now.settled() || now.batches() > 0) {
                return false;
            }
            answers.take(now);
            rounds.takeBack(now);
            audit.add(who, round.place(), "took back a partners' survey", round.title());
            return true;
        }));
    }

    /// Publishes whole batches and lets the rest wait.
    ///
    /// @return the place, where something was published
    private List<String> settle(SurveyRound round, List<Answer> all, boolean over) {
        var waiting = Waiting.of(all, over);
        waiting.batches().forEach(batch -> publish(round, batch));
        if (!over) {
            answers.keep(round, waiting.rest());
        }
        return waiting.batches().isEmpty() ? List.of() : List.of(round.place());
    }

    private void publish(SurveyRound round, Batch batch) {
        var number = rounds.nextBatch(round);
        for (var statement : Statement.values()) {
            rows.add(round.place(), EnteredTable.PARTNER_VIEWS, cells(round, batch, number, statement), PARTNERS);
        }
        answers.addComments(round, batch.comments());
        audit.add(PARTNERS, round.place(), "published answers of partners", round.title() + ", batch " + number);
    }

    private List<String> cells(SurveyRound round, Batch batch, int number, Statement statement) {
        var cells = new HashMap<String, String>();
        cells.put("round", round.title());
        cells.put("batch", Integer.toString(number));
        cells.put("group", batch.group());
        cells.put("statement", statement.code());
        batch.count(statement).forEach((reply, count) -> cells.put(reply.code(), Long.toString(count)));
        cells.put("published", today().toString());
        return PartnerViewsTable.COLUMNS.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
