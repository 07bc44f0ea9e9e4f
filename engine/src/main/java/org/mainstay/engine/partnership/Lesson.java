package org.mainstay.engine.partnership;

import java.util.List;

/// A practice that goes with partnerships whose effect is shown, and the other partnerships that could learn it.
///
/// @param from partnerships that do it, and how
/// @param others live partnerships that do not, or of which nobody wrote it down
public record Lesson(Practice.Kind practice, List<Example> from, List<Registered> others) {

    public Lesson {
        from = List.copyOf(from);
        others = List.copyOf(others);
    }

    /// How one partnership does it.
    public record Example(Registered partnership, String how) {}
}
