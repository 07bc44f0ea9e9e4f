package org.mainstay.engine.naming;

import java.util.List;

/// How far two names agree.
///
/// @param bits for and against their being one body, in thousandths of a bit; what stands for the prior is not in it
/// @param limit what the evidence may come to at most, prior and all: however rare the words that two names share, one
/// more word in one of them may mean another body
/// @param whole whether they agree in every word that says anything
/// @param parts what agreed and what did not, with what it weighed
public record Likeness(int bits, int limit, boolean whole, List<Part> parts) {

    public Likeness {
        parts = List.copyOf(parts);
    }

    /// One thing that agrees or differs.
    ///
    /// @param why one sentence for people
    public record Part(String field, String left, String right, int weight, String why) {}
}
