package org.mainstay.engine.loss;

import java.util.List;

/// What the place loses if some bodies go.
///
/// @param bodies that go, in ascending order
/// @param fallen who falls with them, in ascending order
/// @param people a year who are served as things are and then by nobody, in millionths
/// @param withoutAlternative of them those whom no other service for their need reaches; the others
/// find all full
/// @param groups of those who lose service, in ascending order
/// @param councilPence a year that the council pays the bodies that go, without those that fall with
/// them
public record Loss(
        List<Integer> bodies,
        List<Integer> fallen,
        long people,
        long withoutAlternative,
        List<Group> groups,
        long councilPence) {

    public Loss {
        bodies = List.copyOf(bodies);
        fallen = List.copyOf(fallen);
        groups = List.copyOf(groups);
    }

    /// People of one group who lose service, in millionths. Whose place goes to whom is not settled
    /// where there is not room for all: in the middle all get about as much, at the ends this group
    /// comes first or last.
    ///
    /// @param group an area or a deprivation decile, as its cells say
    public record Group(int group, long low, long people, long high) {}
}
