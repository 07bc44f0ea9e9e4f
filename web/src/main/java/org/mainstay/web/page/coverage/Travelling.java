package org.mainstay.web.page.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.model.area.TravelMode;
import org.mainstay.web.place.Basis;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Where;

/// How a person chooses that people travel, as the address has it.
///
/// @param minutes as they were written
/// @param trouble what is wrong with what was written, and what is taken instead; empty where nothing is
record Travelling(TravelChoice choice, String minutes, String trouble) {

    /// One way to travel.
    record Way(String code, String words, boolean chosen) {}

    /// What the address asks for.
    static Travelling of(List<String> by, String minutes) {
        var modes = EnumSet.noneOf(TravelMode.class);
        Stream.of(TravelMode.values()).filter(mode -> by.contains(mode.code())).forEach(modes::add);
        var written = minutes.strip();
        var number = Basis.minutes(written);
        var usual = TravelChoice.usual();
        var choice = new TravelChoice(modes.isEmpty() ? usual.modes() : modes, number);
        if (!written.isEmpty() && number == null) {
            return new Travelling(
                    choice,
                    written,
                    "Minutes must be a whole number from 1 to %d; what is usual for each need is shown instead."
                            .formatted(Basis.LONGEST));
        }
        return new Travelling(choice, written, "");
    }

    Basis basis() {
        return Basis.of(choice);
    }

    public List<Way> ways() {
        return Stream.of(TravelMode.values())
                .map(mode -> new Way(mode.code(), mode.words(), choice.modes().contains(mode)))
                .toList();
    }

    /// In words, to stand inside a sentence: `on foot or by bus`.
    public String words() {
        return choice.modes().stream().map(TravelMode::words).collect(Collectors.joining(" or "));
    }

    /// What the addresses of further pages end in, so that the choice stays; empty for the usual one.
    public String query() {
        if (choice.equals(TravelChoice.usual())) {
            return "";
        }
        var by = choice.modes().stream().map(mode -> "by=" + mode.code()).collect(Collectors.joining("&"));
        return "?" + by + (choice.minutes() == null ? "" : "&minutes=" + choice.minutes());
    }

    /// Where a page on this choice stands; its figures are the place's own where the choice is the usual one.
    Where where(OpenPlace open) {
        return where(open, basis());
    }

    static Where where(OpenPlace open, Basis basis) {
        var where = Where.of(open.id(), open.name(), Where.Section.COVERAGE);
        return basis.equals(Basis.usual()) ? where : where.withBase(Links.basis(open.id(), basis.code()));
    }
}
