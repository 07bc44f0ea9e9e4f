package org.mainstay.web.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.SavedFigure;

/// Where a page stands: in which place, under which section, and where its figures are traced.
///
/// @param place the place's id, null for pages about none
/// @param name the place's name, empty where there is none
/// @param base the address under which `/figures/ID` finds the figures of this page; empty where it shows none
public record Where(@Nullable String place, String name, Section section, String base) {

    public static final Where NOWHERE = new Where(null, "", Section.NONE, "");

    /// A page of a place.
    public static Where of(String place, String name, Section section) {
        return new Where(place, name, section, "/places/" + place);
    }

    /// The same place, on a page whose figures come from another run than the place's own.
    public Where withBase(String other) {
        return new Where(place, name, section, other);
    }

    /// The address of a figure of this page.
    public String linkOf(SavedFigure figure) {
        return Links.figure(base, figure.id());
    }

    /// What the navigation of a place offers.
    public List<Section> sections() {
        return Stream.of(Section.values()).filter(one -> one != Section.NONE).toList();
    }

    /// Which link of the navigation is the current one.
    public enum Section {
        NONE("", ""),
        PLACE("Place", ""),
        MONEY("Money", "/money"),
        COVERAGE("Coverage", "/coverage"),
        OPTIONS("Options", "/options"),
        STRESS("Stress", "/stress"),
        DATA("Data", "/data"),
        ASSUMPTIONS("Assumptions", "/assumptions"),
        PARTNERSHIPS("Partnerships", "/partnerships"),
        EVIDENCE("Evidence", "/evidence");

        private final String words;
        private final String path;

        Section(String words, String path) {
            this.words = words;
            this.path = path;
        }

        public String words() {
            return words;
        }

        /// The address below the place's own.
        public String path() {
            return path;
        }
    }
}
