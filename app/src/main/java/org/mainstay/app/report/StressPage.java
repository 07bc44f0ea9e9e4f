package org.mainstay.app.report;

import java.util.List;

/// What the report on resilience shows, in words.
public record StressPage(
        String basis,
        List<String> answer,
        List<Shock> shocks,
        List<String> together,
        Table choices,
        Table ties,
        List<String> notShown,
        List<String> leftOut) {

    /// The tables of one shock, those that are empty left out by the page.
    ///
    /// @param glance what stands beside the other shocks
    public record Shock(
            String id,
            String name,
            String says,
            ShockCurve curve,
            List<Measure> numbers,
            Table deciles,
            Table wards,
            List<String> closings,
            FallPicture falls,
            Table distress,
            List<Cell> glance) {

        public List<Table> tables() {
            return List.of(distress, deciles, wards);
        }
    }

    /// A number and what it counts.
    public record Measure(String name, String text) {}

    /// A table; empty where there is nothing to show.
    public record Table(List<String> columns, List<Row> rows) {}

    /// One row.
    public record Row(String heading, List<Cell> cells) {}

    /// One cell under its heading.
    public record Cell(String column, String text) {}
}
