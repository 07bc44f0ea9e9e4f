package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.stream.Stream;
import org.mainstay.engine.option.Change;

/// What changes do when they are added to others, as it is asked of every draw.
///
/// @param given what is done already
/// @param added what is asked about
/// @param inFull whether it is also asked who loses and who pays
record Question(List<Change> given, List<Change> added, boolean inFull) {

    Question {
        given = List.copyOf(given);
        added = List.copyOf(added);
    }

    /// What is done in the end.
    List<Change> all() {
        return Stream.concat(given.stream(), added.stream()).toList();
    }

    /// One change by itself.
    static Question alone(Change change) {
        return new Question(List.of(), List.of(change), false);
    }

    /// One change as the last one added to the others of its portfolio.
    ///
    /// Needs never depend on each other, so only those of the others count that can touch a need which this one can
    /// touch.
    static Question last(Change change, List<Change> others, Frame frame) {
        var needs = frame.needs(List.of(change));
        var near = others.stream()
                .filter(other -> frame.needs(List.of(other)).intersects(needs))
                .toList();
        return new Question(near, List.of(change), false);
    }

    /// All changes of a portfolio together.
    static Question whole(List<Change> changes) {
        return new Question(List.of(), changes, true);
    }
}
