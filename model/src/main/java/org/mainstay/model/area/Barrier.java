package org.mainstay.model.area;

import java.util.List;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A river, a railway or a motorway that people can cross in a few places only.
///
/// @param line from one end to the other
/// @param crossings bridges, subways and the like; without any nobody gets across
public record Barrier(String name, List<Point> line, List<Point> crossings, RowRef row) implements Fact {

    public Barrier {
        line = List.copyOf(line);
        crossings = List.copyOf(crossings);
    }
}
