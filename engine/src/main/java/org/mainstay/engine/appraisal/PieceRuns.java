package org.mainstay.engine.appraisal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What pieces come to where the assumptions stand in one way, each of them run once.
final class PieceRuns {

    private final Corners corners;
    private final Pieces pieces;
    private final Corner corner;
    private final boolean inFull;
    private final Weighing weighing;
    private final Map<Integer, Run> runs = new ConcurrentHashMap<>();

    /// @param inFull whether it is also asked who is left below a floor or without any provider
    PieceRuns(Corners corners, Pieces pieces, Corner corner, boolean inFull) {
        this.corners = corners;
        this.pieces = pieces;
        this.corner = corner;
        this.inFull = inFull;
        weighing = Weighing.of(corners.assumptions());
    }

    /// The model of one part, and what was run on it.
    private record Run(Model model, Floors floors, List<Long> weights, Map<BitSet, Effect> known) {}

    /// What all pieces come to together.
    Effect of(List<Pieces.Piece> some) {
        return Effect.sum(some.stream().map(this::one).toList());
    }

    /// Makes the model of a part, so that from here on parts can be asked at once, each by one thread.
    void open(int part) {
        runs.computeIfAbsent(part, this::run);
    }

    private Effect one(Pieces.Piece piece) {
        var run = runs.computeIfAbsent(piece.part(), this::run);
        return run.known().computeIfAbsent(piece.numbers(), any -> effect(run, piece));
    }

    private Run run(int part) {
        var frame = pieces.frame(part);
        var model = corners.at(frame, corner);
        var weights = frame.cells().stream().map(weighing::weight).toList();
        return new Run(model, Floors.of(frame, model, corners.assumptions()), weights, new HashMap<>());
    }

    private Effect effect(Run run, Pieces.Piece piece) {
        var after = run.model().course(piece.changes());
        var effect = Effect.of(run.model(), after, run.weights());
        return inFull
                ? effect.holding(run.floors().held(after), run.model().leavesNone(piece.changes(), after))
                : effect;
    }
}
