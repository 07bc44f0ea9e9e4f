package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.linkage.Bits;
import org.mainstay.engine.naming.Likeness;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.NameComparer;

/// Weighs what speaks for and against two bodies being one.
final class Comparison {

    private static final int DISTRICT_TAIL = 3;
    private static final double THOUSAND = 1000;
    private static final String OTHER_NAME = "other name";

    private final BodyNames names;
    private final NameComparer comparer;
    private final Brackets brackets;
    private final Set<String> localPostcodes;
    private final int prior;

    /// A comparison among so many bodies.
    Comparison(BodyNames names, NameComparer comparer, Brackets brackets, Set<String> localPostcodes, int bodies) {
        this.brackets = brackets;
        this.names = names;
        this.comparer = comparer;
        this.localPostcodes = localPostcodes;
        prior = (int) -Math.round(Bits.of(Math.max(2, bodies)) * THOUSAND);
    }

    /// What the comparison of two bodies gave.
    record Weighed(Body left, Body right, int bits, boolean whole, List<Likeness.Part> parts) {

        /// Whether one gives the other's name besides its own, so that its own need not be like it.
        boolean byOtherName() {
            return parts.stream().anyMatch(part -> part.field().equals(OTHER_NAME));
        }
    }

    Weighed weigh(Body left, Body right) {
        var best = best(left, right);
        var parts = new ArrayList<>(best.parts());
        weighPostcodes(left, right, parts);
        weighRegister(right, parts);
        parts.add(new Likeness.Part("prior", "", "", prior, "Any of the bodies at hand might have been it."));
        var limit = Math.min(best.limit(), limit(left, right, parts));
        var sum = parts.stream().mapToInt(Likeness.Part::weight).sum();
        if (sum > limit) {
            parts.add(
                    new Likeness.Part("limit", "", "", limit - sum, "A name with a word more may be another body's."));
        }
        var bits = Math.min(sum, limit);
        return new Weighed(left, right, bits, best.whole(), parts);
    }

    List<Name> names(Body body) {
        return names.of(body);
    }

    private boolean local(Body body) {
        return !body.onlyRegistered() || body.postcodes().stream().anyMatch(localPostcodes::contains);
    }

    private Likeness best(Body left, Body right) {
        var local = local(left) && local(right);
        @Nullable Likeness best = null;
        for (var one : names(left)) {
            for (var other : names(right)) {
                for (var likeness : likenesses(one, other, local)) {
                    best = best == null || better(likeness, best) ? likeness : best;
                }
            }
        }
        return best == null ? new Likeness(0, 0, false, List.of()) : best;
    }

    private List<Likeness> likenesses(Name one, Name other, boolean local) {
        var found = new ArrayList<>(List.of(comparer.compare(one, other, local)));
        if (brackets.alias(one)) {
            found.add(inBrackets(comparer.compare(one.asideAlone(), other, local)));
        }
        if (brackets.alias(other)) {
            found.add(inBrackets(comparer.compare(one, other.asideAlone(), local)));
        }
        return found;
    }

    /// Nothing less than the whole name counts, and some doubt stays: what is in brackets may be a host.
    private Likeness inBrackets(Likeness likeness) {
        var most = likeness.whole() ? comparer.rules().weights().get("name in brackets") : Integer.MIN_VALUE / 2;
        var parts = new ArrayList<>(likeness.parts());
        parts.add(new Likeness.Part(OTHER_NAME, "", "", 0, "What one has in brackets is the whole name of the other."));
        return new Likeness(likeness.bits(), Math.min(likeness.limit(), most), likeness.whole(), parts);
    }

    /// A community interest company cannot be a charity; one may have become the other. A public body such as
    /// an NHS trust is none either: the charity on the register is another that bears its name.
    private int limit(Body left, Body right, List<Likeness.Part> parts) {
        var why = registered(left, right, name -> name.form().equals("cic"))
                ? "One is a community interest company, which no charity is."
                : registered(left, right, comparer.rules()::noCharity)
                        ? "One is a public body, which no charity is, though its charity bears its name."
                        : "";
        if (why.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        parts.add(new Likeness.Part("legal form", "", "", 0, why));
        return comparer.rules().weights().get("most with conflicting word");
    }

    /// Whether one has such a name, and the other is on a register.
    private boolean registered(Body left, Body right, Predicate<Name> such) {
        return (names(left).stream().anyMatch(such) && right.registered())
                || (names(right).stream().anyMatch(such) && left.registered());
    }

    private static boolean better(Likeness one, Likeness other) {
        var byLimit = Integer.compare(Math.min(one.bits(), one.limit()), Math.min(other.bits(), other.limit()));
        return byLimit != 0 ? byLimit > 0 : one.bits() > other.bits();
    }

    private void weighPostcodes(Body left, Body right, List<Likeness.Part> parts) {
        var ofLeft = left.postcodes();
        var ofRight = right.postcodes();
        if (ofLeft.isEmpty() || ofRight.isEmpty()) {
            return;
        }
        var same = ofLeft.stream().anyMatch(ofRight::contains);
        var near = ofLeft.stream().anyMatch(code -> ofRight.stream().anyMatch(other -> sameDistrict(code, other)));
        var kind = same ? "same postcode" : near ? "same district" : "other postcode";
        parts.add(new Likeness.Part(
                "postcode",
                String.join(" ", ofLeft),
                String.join(" ", ofRight),
                comparer.rules().weights().get(kind),
                same
                        ? "Their postcode agrees."
                        : near ? "Their postcode districts agree." : "Their postcodes differ."));
    }

    private static boolean sameDistrict(String one, String other) {
        return one.length() > DISTRICT_TAIL
                && other.length() > DISTRICT_TAIL
                && one.substring(0, one.length() - DISTRICT_TAIL)
                        .equalsIgnoreCase(other.substring(0, other.length() - DISTRICT_TAIL));
    }

    private void weighRegister(Body right, List<Likeness.Part> parts) {
        if (!right.registered()) {
            return;
        }
        if (right.postcodes().stream().anyMatch(localPostcodes::contains)) {
            parts.add(new Likeness.Part(
                    "place",
                    "",
                    "",
                    comparer.rules().weights().get("in the place"),
                    "The register gives it an address in the place."));
        }
        if (right.gone()) {
            parts.add(new Likeness.Part(
                    "register",
                    "",
                    "",
                    comparer.rules().weights().get("off the register"),
                    "It has left the register."));
        }
    }

    /// The best first; equal ones in order of id.
    static Comparator<Weighed> bestFirst() {
        return Comparator.comparingInt(Weighed::bits)
                .reversed()
                .thenComparing(weighed -> weighed.left().id())
                .thenComparing(weighed -> weighed.right().id());
    }
}
