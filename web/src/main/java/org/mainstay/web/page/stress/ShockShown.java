package org.mainstay.web.page.stress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.FallPicture;
import org.mainstay.app.report.ShockCurve;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Picture;

/// What the template of one shock knows.
///
/// @param curve the share of need met by month
/// @param falls who fell because of whom; null where nobody did
/// @param map the same by ward in one month; null where no outline is known
/// @param month which; 0 where there is none
/// @param steps the other months, each with its address; the one shown has none
/// @param all where all shocks are
record ShockShown(
        Stress.Result result,
        Picture curve,
        @Nullable Picture falls,
        @Nullable Picture map,
        int month,
        List<Cell.Text> steps,
        String all) {

    static ShockShown of(String place, Stress stress, Stress.Result result, WardMap map, int month) {
        var curve = new Picture(
                "Share of need met by month",
                "The whole line is with the shock, and the band what eight of ten draws come to; the dashes are without it.",
                new Picture.Drawn(ShockCurve.of(result.curve(), stress.base()).markup()),
                StressTables.months(stress, result));
        var steps = new ArrayList<Cell.Text>();
        map.months().forEach(one -> steps.add(new Cell.Text(Integer.toString(one), one == month ? "" : map.link(one))));
        return new ShockShown(
                result, curve, falls(place, result), map.picture(month), month, steps, Links.stress(place));
    }

    private static @Nullable Picture falls(String place, Stress.Result result) {
        var falls = FallPicture.of(result.cascade());
        return falls.isDrawn()
                ? new Picture(
                        "Who fell because of whom",
                        "Grey boxes are closed by the shock itself; each line runs from the one that pulled the other down.",
                        new Picture.Drawn(falls.markup()),
                        StressTables.falls(place, result))
                : null;
    }
}
