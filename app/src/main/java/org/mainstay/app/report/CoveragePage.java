package org.mainstay.app.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report of who is reached as its template needs it: text already written, links already made.
///
/// @param basis day and travel, in one sentence
/// @param unknown what the files cannot say, need by need
/// @param shapes every outline once, for all maps; none where no file draws the areas
/// @param leftOut services that could not be used, by reason
/// @param notes what the whole cannot show
/// @param traces where each figure comes from, as markup
public record CoveragePage(
        String basis,
        List<String> answer,
        List<Sentence> unknown,
        Page.Table needs,
        List<Shape> shapes,
        String box,
        List<NeedPart> parts,
        Page.Table leftOut,
        List<String> notes,
        String measure,
        List<Page.AssumptionPart> assumptions,
        List<Page.SourcePart> sources,
        String traces) {

    /// A need and a sentence about it.
    public record Sentence(String need, String text) {}

    /// The outline of an area, drawn once and used by every map.
    public record Shape(String id, String path) {}

    /// One need.
    ///
    /// @param map null where the supply is not known or nothing is drawn
    /// @param gaps empty where nobody is without
    /// @param behind every area
    public record NeedPart(
            String name,
            String anchor,
            String status,
            String people,
            @Nullable MapPart map,
            Page.Table gaps,
            Page.Table alone,
            List<SharedPart> shared,
            List<String> notTold,
            Page.Table deciles,
            String fairness,
            Page.Table services,
            Page.Table behind) {}

    /// A map: how each area is shaded, and where services are that may be shown.
    public record MapPart(String says, List<Shade> shades, List<Dot> dots) {}

    /// One area of a map.
    ///
    /// @param href to its shape
    /// @param style its shade in the style sheet
    public record Shade(String href, String style, String title) {}

    public record Dot(long x, long y, String title) {}

    /// Two services on the same ground.
    public record SharedPart(String first, String second, Page.Tag verdict, String why, String people) {}
}
