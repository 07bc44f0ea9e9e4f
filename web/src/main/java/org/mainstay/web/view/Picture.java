package org.mainstay.web.view;

import java.util.List;
import org.mainstay.app.report.MonthCurves;

/// A picture drawn on the server, with the table behind it for those who do not see it or want the numbers.
///
/// @param says in one sentence what a person should see in it
public record Picture(String title, String says, Drawing drawing, Table table) {

    /// What is drawn. Positions are for drawing only, so they may be fractions; every number that is written
    /// stands in the table too.
    public sealed interface Drawing {

        /// The name of the template fragment that draws it.
        default String fragment() {
            return switch (this) {
                case Bars bars -> "bars";
                case Areas areas -> "areas";
                case Lines lines -> "lines";
                case Drawn drawn -> "drawn";
                case Scales scales -> "scales";
            };
        }
    }

    /// Horizontal bars on one scale, in groups.
    public record Bars(List<String> series, List<Group> groups) implements Drawing {

        public Bars {
            series = List.copyOf(series);
            groups = List.copyOf(groups);
        }

        /// Bars that stand together, such as those of one year.
        public record Group(String name, List<Bar> bars) {}

        /// One bar.
        ///
        /// @param series which of the series it belongs to, from 0
        /// @param text its value, in words
        /// @param start and width, in hundredths of the picture
        public record Bar(int series, String text, String start, String width) {}
    }

    /// Lines over months, told apart by their dashes.
    public record Lines(MonthCurves curves) implements Drawing {

        /// What they are drawn in.
        public String box() {
            return MonthCurves.BOX;
        }
    }

    /// A picture of the report, which names and describes itself.
    ///
    /// @param markup an SVG element in which every text is escaped
    public record Drawn(String markup) implements Drawing {}

    /// Where some quantities stand, each on a scale of its own that is parted into bands.
    public record Scales(List<Scale> scales) implements Drawing {

        public Scales {
            scales = List.copyOf(scales);
        }

        /// A part of a scale, in hundredths of the picture.
        public record Zone(String start, String width) {}

        /// One scale.
        ///
        /// @param text its value, in words
        /// @param zones its bands from low to high
        /// @param range where most draws lie
        /// @param at where the value lies, in hundredths of the picture
        public record Scale(String name, String text, List<Zone> zones, Zone range, String at) {

            public Scale {
                zones = List.copyOf(zones);
            }
        }
    }

    /// A map of small areas, shaded in steps, with spots on it.
    ///
    /// @param box the view box of the drawing
    public record Areas(String box, List<Area> areas, List<Spot> spots, List<String> steps) implements Drawing {

        public Areas {
            areas = List.copyOf(areas);
            spots = List.copyOf(spots);
            steps = List.copyOf(steps);
        }

        /// Whether nothing is known of any area, so that the key must say what its colour means.
        public boolean unknown() {
            return areas.stream().anyMatch(area -> area.step() < 0 && !area.gap());
        }

        /// Whether any area is striped.
        public boolean gaps() {
            return areas.stream().anyMatch(Area::gap);
        }

        /// Whether any area bears a question mark.
        public boolean doubts() {
            return areas.stream().anyMatch(Area::doubtful);
        }

        /// One outline.
        ///
        /// @param path as SVG draws it
        /// @param step which shade, from 0 for the lightest; −1 where nothing is known
        /// @param link where a click goes, empty for nowhere
        /// @param x and y, a spot about its middle
        public record Area(String name, String path, int step, List<Mark> marks, String link, long x, long y) {

            public Area {
                marks = List.copyOf(marks);
            }

            public boolean gap() {
                return marks.contains(Mark.GAP);
            }

            public boolean doubtful() {
                return marks.contains(Mark.DOUBT);
            }
        }

        /// One point, such as a service.
        ///
        /// @param link where a click goes
        public record Spot(String name, long x, long y, String link) {}

        /// What is drawn on an area beside its shade, so that it is seen without colours too.
        public enum Mark {
            /// Stripes instead of a shade.
            GAP,
            /// A question mark over the shade.
            DOUBT
        }
    }
}
