package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.engine.option.Change;

/// Takes sets of changes apart by the part of the place in which they happen. Searches ask about very many sets that
/// differ in one part only.
final class Pieces {

    /// The place as a whole, where a change holds parts together.
    static final int WHOLE = -1;

    private final Parts parts;
    private final Map<Change, Mark> known = new HashMap<>();
    /// Changes that were met before need not be compared by what they are.
    private final IdentityHashMap<Change, Mark> met = new IdentityHashMap<>();

    Pieces(Parts parts) {
        this.parts = parts;
    }

    /// Where a change happens, and its number.
    private record Mark(int part, int number) {}

    /// The changes of one part.
    ///
    /// @param numbers of the changes, by which the piece is known again
    record Piece(int part, BitSet numbers, List<Change> changes) {}

    /// In the order of parts.
    List<Piece> of(List<Change> changes) {
        var pieces = new TreeMap<Integer, Piece>();
        var whole = changes.stream().anyMatch(change -> mark(change).part() == WHOLE);
        for (var change : changes) {
            var mark = mark(change);
            var piece = pieces.computeIfAbsent(
                    whole ? WHOLE : mark.part(), part -> new Piece(part, new BitSet(), new ArrayList<>()));
            piece.numbers().set(mark.number());
            piece.changes().add(change);
        }
        return List.copyOf(pieces.values());
    }

    private Mark mark(Change change) {
        return met.computeIfAbsent(
                change,
                any -> known.computeIfAbsent(
                        any, one -> new Mark(parts.of(List.of(one)).orElse(WHOLE), known.size())));
    }

    /// Where the runs of a part are made.
    Frame frame(int part) {
        return parts.frame(part);
    }
}
