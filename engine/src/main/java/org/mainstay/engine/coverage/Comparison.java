package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.model.service.Answer;

/// Whether two outlets help the same people in the same way at the same time, as far as anybody says.
///
/// @param different what is not the same
/// @param unknown what nobody says of one of them
record Comparison(List<String> different, List<String> unknown) {

    static Comparison of(Outlet one, Outlet other) {
        var different = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        sort("who may come", one.offer().who().overlaps(other.offer().who()), different, unknown);
        sort("opening hours", one.offer().hours().overlaps(other.offer().hours()), different, unknown);
        sort("language", one.offer().sharesLanguage(other.offer()), different, unknown);
        return new Comparison(List.copyOf(different), List.copyOf(unknown));
    }

    private static void sort(String what, Answer answer, List<String> different, List<String> unknown) {
        switch (answer) {
            case YES -> {}
            case NO -> different.add(what);
            case UNKNOWN -> unknown.add(what);
        }
    }
}
