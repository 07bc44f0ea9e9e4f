package org.mainstay.engine.partnership;

import static org.mainstay.engine.classification.Words.slug;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.history.Tie;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.partnership.SuggestionAnswer;

/// Finds what looks like a partnership in money, grants, addresses and referrals, and is in nobody's register.
final class SuggestionFinder {

    private static final int MOST_OF_A_KIND = 20;
    private static final int TWO = 2;
    private static final Comparator<Suggestion> LARGEST_FIRST = Comparator.<Suggestion>comparingLong(
                    one -> one.figure().value())
            .reversed()
            .thenComparing(Suggestion::id);

    private final Known known;
    private final Register register;
    private final FigureShelf shelf;
    private final long years;
    private final long pence;
    private final Map<String, SuggestionAnswer> answers = new HashMap<>();

    SuggestionFinder(Known known, Register register, FigureShelf shelf) {
        this.known = known;
        this.register = register;
        this.shelf = shelf;
        this.years = Thresholds.whole(known.assumptions(), "partnership_long_years", 0);
        this.pence = Thresholds.whole(known.assumptions(), "partnership_suggest_pounds", 2);
        known.place().listSuggestionAnswers().stream()
                .sorted(Comparator.comparing(SuggestionAnswer::when).thenComparing(SuggestionAnswer::row))
                .forEach(answer -> answers.put(answer.suggestion(), answer));
        answers.values().removeIf(answer -> answer.answer() == SuggestionAnswer.Answer.UNDO);
    }

    /// By kind, the largest first; at most twenty of a kind that nobody has answered, and all that somebody has.
    List<Suggestion> find() {
        return Stream.of(funding(), coFunding(), premises(), referrals())
                .flatMap(found -> {
                    var sorted = found.stream().sorted(LARGEST_FIRST).toList();
                    var open = sorted.stream().filter(Suggestion::open).limit(MOST_OF_A_KIND);
                    return Stream.concat(open, sorted.stream().filter(one -> !one.open()));
                })
                .toList();
    }

    /// Whether a suggestion is to be shown. One that somebody answered always is, so that the answer can be
    /// taken back.
    private boolean asks(String suggestion, Set<String> organisations) {
        return answers.containsKey(suggestion) || !together(organisations);
    }

    /// Whether one partnership of the register has all of these already.
    private boolean together(Set<String> organisations) {
        return register.partnerships().stream().anyMatch(one -> {
            var members = one.members().stream().map(Membership::id).collect(Collectors.toCollection(HashSet::new));
            one.lines().forEach(line -> members.add(line.organisation().id()));
            return members.containsAll(organisations);
        });
    }

    private List<Suggestion> funding() {
        var paidYears = new HashMap<String, Long>();
        for (var relationship : known.relationships().money().organisations()) {
            var years = relationship.council().values().stream()
                    .filter(figure -> figure.value() > 0)
                    .count();
            paidYears.put(relationship.organisation().id(), years);
        }
        var found = new ArrayList<Suggestion>();
        for (var line : known.lines().lines()) {
            var organisation = line.organisation();
            var paid = paidYears.getOrDefault(organisation.id(), 0L);
            if (line.yearly().value() >= pence && paid >= years && asks(line.id(), Set.of(organisation.id()))) {
                found.add(of(line, paid));
            }
        }
        return found;
    }

    private Suggestion of(FundingLine line, long paidYears) {
        return suggestion(
                Suggestion.Kind.FUNDING,
                line.id(),
                line.organisation().name() + " and " + line.payer(),
                List.of(line.organisation()),
                line.payer(),
                new Ground(
                        "%s was paid in each of %d financial years, %s a year under %s, and is in no partnership of the register."
                                .formatted(
                                        line.organisation().name(),
                                        paidYears,
                                        Words.pounds(line.yearly().value()),
                                        line.label()),
                        line.yearly()));
    }

    /// Bodies that two funders or more have given grants, in two financial years or more.
    private List<Suggestion> coFunding() {
        var byRecipient = new TreeMap<String, Given>();
        for (var grant : known.place().listGrants()) {
            var recipient = known.organisations().find(grant.recipient()).orElse(null);
            if (recipient != null && !grant.toIndividual() && recipient.sector().voluntaryOrCommunity()) {
                var given = byRecipient.computeIfAbsent(recipient.id(), id -> new Given(recipient));
                given.funders.putIfAbsent(
                        slug(grant.funder().name()), grant.funder().name());
                given.years.add(FinancialYear.of(grant.award().date()));
                given.rows.add(grant.row(), grant.award().pence());
            }
        }
        return byRecipient.values().stream()
                .filter(given -> given.funders.size() >= TWO && given.years.size() >= TWO)
                .filter(given -> asks("co-funding/" + given.recipient.id(), Set.of(given.recipient.id())))
                .map(this::of)
                .toList();
    }

    /// What one body was given, as it gathers.
    private static final class Given {

        private final Organisation recipient;
        private final Map<String, String> funders = new TreeMap<>();
        private final Set<FinancialYear> years = new TreeSet<>();
        private final CitedRows.Builder rows = CitedRows.builder();

        Given(Organisation recipient) {
            this.recipient = recipient;
        }
    }

    private Suggestion of(Given given) {
        var name = given.recipient.name();
        var funders = List.copyOf(given.funders.values());
        return suggestion(
                Suggestion.Kind.CO_FUNDING,
                "co-funding/" + given.recipient.id(),
                "Funders of " + name,
                List.of(given.recipient),
                Words.list(funders),
                new Ground(
                        "%s funded %s in %d financial years without a partnership in the register."
                                .formatted(Words.list(funders), name, given.years.size()),
                        shelf.total(
                                "suggested/co-funding/" + given.recipient.id(),
                                "Granted to " + name + " by several funders",
                                Unit.PENCE,
                                given.rows.build())));
    }

    /// Bodies that may fall with one that is there for others: under its roof, or part of it.
    private List<Suggestion> premises() {
        var byHost = known.relationships().dependence().ties().stream()
                .collect(Collectors.groupingBy(Tie::on, TreeMap::new, Collectors.toList()));
        var found = new ArrayList<Suggestion>();
        byHost.forEach((host, ties) -> {
            var all = new ArrayList<Organisation>();
            ties.stream().map(Tie::other).distinct().forEach(id -> organisation(id, all));
            var ids = all.stream().map(Organisation::id).collect(Collectors.toCollection(TreeSet::new));
            ids.add(host);
            if (all.size() >= TWO && asks("premises/" + host, ids)) {
                found.add(of(ties, all));
            }
        });
        return found;
    }

    private void organisation(String id, List<Organisation> all) {
        known.organisations().find(id).ifPresent(all::add);
    }

    private Suggestion of(List<Tie> ties, List<Organisation> tied) {
        var host = ties.getFirst();
        var members = new ArrayList<Organisation>();
        organisation(host.on(), members);
        members.addAll(tied);
        var first = new TreeMap<String, RowRef>();
        ties.forEach(tie -> first.putIfAbsent(tie.other(), tie.rows().getLast()));
        return suggestion(
                Suggestion.Kind.PREMISES,
                "premises/" + host.on(),
                "Under the roof of " + host.onName(),
                members,
                "",
                new Ground(
                        "%s give one address with %s, or are part of it, and no partnership of the register has them all."
                                .formatted(Words.count(tied.size(), "organisation", "organisations"), host.onName()),
                        shelf.total(
                                "suggested/premises/" + host.on(),
                                "Organisations tied to " + host.onName(),
                                Unit.ORGANISATIONS,
                                FigureShelf.ones(List.copyOf(first.values())))));
    }

    /// Bodies that send people to bodies of several partnerships, none of which has them all.
    private List<Suggestion> referrals() {
        var found = new ArrayList<Suggestion>();
        Referrals.of(register).bySender().forEach((sender, receivers) -> {
            var all = new ArrayList<Organisation>();
            organisation(sender, all);
            var named = all.size();
            receivers.keySet().forEach(id -> organisation(id, all));
            var ids = new TreeSet<>(receivers.keySet());
            ids.add(sender);
            if (named == 1 && all.size() > TWO && asks("referrals/" + sender, ids)) {
                found.add(of(all, receivers));
            }
        });
        return found;
    }

    private Suggestion of(List<Organisation> all, Map<String, RowRef> receivers) {
        var sender = all.getFirst();
        return suggestion(
                Suggestion.Kind.REFERRALS,
                "referrals/" + sender.id(),
                "Referrals of " + sender.name(),
                all,
                "",
                new Ground(
                        "%s sends people to %s of several partnerships, and no partnership of the register has them all."
                                .formatted(
                                        sender.name(), Words.count(receivers.size(), "organisation", "organisations")),
                        shelf.total(
                                "suggested/referrals/" + sender.id(),
                                "Organisations that " + sender.name() + " sends people to",
                                Unit.ORGANISATIONS,
                                FigureShelf.ones(List.copyOf(receivers.values())))));
    }

    private record Ground(String why, Figure figure) {}

    private Suggestion suggestion(
            Suggestion.Kind kind,
            String id,
            String name,
            List<Organisation> organisations,
            String payer,
            Ground ground) {
        return new Suggestion(id, kind, name, organisations, payer, ground.why, ground.figure, answer(id));
    }

    private @Nullable SuggestionAnswer answer(String id) {
        return answers.get(id);
    }
}
