package org.mainstay.engine.criticality;

import java.util.List;

/// What follows when some stop paying.
///
/// @param failed who fails in turn, in ascending order, without those that stopped first
/// @param unpaid all pence that are no longer paid
/// @param rounds how often failures led to further ones
public record Collapse(List<Integer> failed, long unpaid, int rounds) {

    public Collapse {
        failed = List.copyOf(failed);
    }
}
