package org.mainstay.engine.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.actor.MatchDecision.Answer;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Succession;
import org.mainstay.model.evidence.RowRef;

/// How organisations stand to each other, as registers, decisions, numbers and names say it.
final class Relations {

    private static final Comparator<Relation> IN_ORDER = Comparator.comparing(Relation::from)
            .thenComparing(Relation::type)
            .thenComparing(Relation::to)
            .thenComparing(Relation::why);

    private final Map<String, String> organisationOf;
    private final Mentions mentions;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final List<Body> bodies;
    private boolean indexed;
    private final TreeSet<Relation> found = new TreeSet<>(IN_ORDER);

    /// Relations between organisations.
    ///
    /// @param organisationOf the organisation of each certain body that is not known by its own id, by ids
    Relations(List<Body> bodies, Map<String, String> organisationOf, Mentions mentions) {
        this.bodies = bodies;
        this.organisationOf = organisationOf;
        this.mentions = mentions;
    }

    /// By number and by name; made when somebody first asks, for most places need neither.
    private void index() {
        if (indexed) {
            return;
        }
        indexed = true;
        var shared = new TreeSet<String>();
        for (var body : bodies) {
            for (var mention : body.mentions()) {
                var organisation = organisation(body.id());
                mention.ids().forEach(id -> byId.put(id.toString(), organisation));
                var before = byName.put(mention.key(), organisation);
                if (before != null && !before.equals(organisation)) {
                    shared.add(mention.key());
                }
            }
        }
        byName.keySet().removeAll(shared);
    }

    private Map<String, String> byName() {
        index();
        return byName;
    }

    private @Nullable String byId(OrgId id) {
        index();
        return byId.get(id.toString());
    }

    List<Relation> list() {
        return List.copyOf(found);
    }

    void addSuccessions(List<Succession> successions) {
        for (var succession : successions) {
            for (var body : succession.from()) {
                var from = find(succession.to());
                var to = find(body);
                if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                    found.add(new Relation(
                            Relation.Type.SUCCESSOR_OF,
                            from.get(),
                            to.get(),
                            succession.on(),
                            List.of(succession.row()),
                            source(succession)));
                }
            }
        }
    }

    private static String source(Succession succession) {
        return switch (succession.evidence()) {
            case REGISTER_OF_MERGERS -> "The register of merged charities says so.";
            case REGISTER_EVENT -> "The charity register records it.";
            case ENTERED -> "It was entered by a person.";
        };
    }

    void addDecisions(List<Links.Resolved> decisions) {
        for (var one : decisions) {
            var type = type(one.decision().answer());
            if (type != null) {
                add(
                        type,
                        one.left().id(),
                        one.right().id(),
                        one.decision().who().isBlank()
                                ? "A person decided so."
                                : "%s decided so.".formatted(one.decision().who()),
                        one.decision().row());
            }
        }
    }

    private static Relation.@Nullable Type type(Answer answer) {
        return switch (answer) {
            case BRANCH_OF -> Relation.Type.BRANCH_OF;
            case TRADING_ARM_OF -> Relation.Type.TRADING_ARM_OF;
            case MEMBER_OF -> Relation.Type.MEMBER_OF;
            case SUCCESSOR_OF -> Relation.Type.SUCCESSOR_OF;
            case SAME, DIFFERENT, LATER, UNDO -> null;
        };
    }

    void addQuoted(List<Body> bodies, Quoted quoted) {
        for (var body : bodies) {
            for (var mention : body.mentions()) {
                var parent = quoted.parents().get(mention);
                if (parent != null) {
                    var to = byId(parent.id());
                    if (to != null && !to.equals(organisation(body.id()))) {
                        found.add(new Relation(
                                parent.type(),
                                organisation(body.id()),
                                to,
                                null,
                                List.of(mentions.seen(mention).row()),
                                parent.why()));
                    }
                }
            }
        }
    }

    /// A local body and the federation whose words it bears, where both are among the bodies.
    void addMembers(List<Body> bodies, BodyNames names) {
        var federations = new HashMap<String, Body>();
        for (var body : bodies) {
            names.of(body).forEach(name -> {
                if (!name.brand().isEmpty() && name.words().equals(List.of(name.brand()))) {
                    federations.putIfAbsent(name.brand(), body);
                }
            });
        }
        for (var body : federations.isEmpty() ? List.<Body>of() : bodies) {
            names.of(body).forEach(name -> {
                var federation = federations.get(name.brand());
                if (federation != null
                        && !federation.id().equals(body.id())
                        && name.words().size() > 1) {
                    add(
                            Relation.Type.MEMBER_OF,
                            body.id(),
                            federation.id(),
                            "“%s” bears the name of the federation.".formatted(name.raw()),
                            mentions.seen(body.mentions().getFirst()).row());
                }
            });
        }
    }

    /// The numbers that one organisation has had, and the names under which it trades.
    void addSame(List<SameBody> same) {
        for (var pair : same) {
            var organisation = byId(pair.other());
            if (organisation != null) {
                found.add(new Relation(
                        Relation.Type.SAME_AS,
                        organisation,
                        pair.one().toString(),
                        null,
                        List.of(pair.row()),
                        "It went over whole into this one, so the two numbers are one body's."));
            }
        }
    }

    void addTradingNames(List<Body> bodies, BodyNames names) {
        for (var body : bodies) {
            for (var name : names.of(body)) {
                for (var other : name.others()) {
                    found.add(new Relation(
                            Relation.Type.TRADES_AS,
                            organisation(body.id()),
                            other,
                            null,
                            List.of(row(body, name.raw())),
                            "“%s” gives both names.".formatted(name.raw())));
                }
            }
        }
    }

    private RowRef row(Body body, String name) {
        return body.mentions().stream()
                .min(Comparator.comparing((Mention mention) -> !mention.name().equals(name))
                        .thenComparing(mention -> mentions.seen(mention).row()))
                .map(mention -> mentions.seen(mention).row())
                .orElseThrow();
    }

    private void add(Relation.Type type, String left, String right, String why, RowRef row) {
        var from = organisation(left);
        var to = organisation(right);
        if (!from.equals(to)) {
            found.add(new Relation(type, from, to, null, List.of(row), why));
        }
    }

    private String organisation(String body) {
        return organisationOf.getOrDefault(body, body);
    }

    private Optional<String> find(Succession.Body body) {
        return OrgId.ofCharityNumber(body.number())
                .map(this::byId)
                .or(() -> Optional.ofNullable(byName().get(NameKey.of(body.name()))));
    }
}
