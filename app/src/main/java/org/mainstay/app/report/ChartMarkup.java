package org.mainstay.app.report;

import org.mainstay.app.picture.Chart;

/// A picture as an SVG element that can stand in any page.
public final class ChartMarkup {

    private ChartMarkup() {}

    public static String of(Chart chart) {
        return Templates.renderPart("chart.html", "chart", chart).strip();
    }
}
