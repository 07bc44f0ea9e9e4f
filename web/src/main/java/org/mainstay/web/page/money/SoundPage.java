package org.mainstay.web.page.money;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mainstay.app.document.SoundJson;
import org.mainstay.app.report.SoundReport;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether the council's grants are sound investments, all of them and one by one.
@Controller
final class SoundPage {

    private static final String NO_LINE =
            "No open grant of this place has this address: it was set aside, or the files have changed.";

    private final OpenPlaces places;

    SoundPage(OpenPlaces places) {
        this.places = places;
    }

    /// One verdict to choose.
    record Choice(String value, String words, boolean chosen) {}

    /// What the template of all lines knows.
    record Shown(MoneyTab tab, List<Choice> verdicts, int found, int draws) {}

    /// What the template of one line knows.
    record One(
            MoneyTab tab,
            Sounding sounding,
            Cell.Tag verdict,
            String nearest,
            Picture picture,
            String cut,
            String organisation) {}

    @GetMapping("/places/{place}/money/sound")
    Page all(@PathVariable String place, @RequestParam(defaultValue = "") String verdict) throws NotShown {
        var open = places.get(place);
        open.soon()
                .await(
                        "Working out which grants are sound investments.",
                        () -> open.sound().answer());
        var soundings = open.sound().answer().soundings();
        var shown = SoundReport.inOrder(soundings).stream()
                .filter(line -> verdict.isEmpty() || verdict.equals(value(line)))
                .toList();
        var verdicts = Stream.of(Soundness.values())
                .map(one -> new Choice(value(one), one.words(), value(one).equals(verdict)))
                .toList();
        return Page.of(
                        Where.of(place, open.name(), Where.Section.MONEY).withBase(Links.sound(place)),
                        "sound",
                        "Are our grants sound?",
                        new Shown(
                                new MoneyTab("sound"),
                                verdicts,
                                shown.size(),
                                soundings.request().draws()),
                        List.of(SoundTables.verdicts(place, soundings), SoundTables.lines(place, shown)))
                .with(out -> SoundJson.write(out, soundings));
    }

    private static String value(Sounding line) {
        var sound = line.sound();
        return sound == null ? "" : value(sound.soundness());
    }

    private static String value(Soundness soundness) {
        return soundness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @GetMapping("/places/{place}/money/sound/{line}")
    Page one(@PathVariable String place, @PathVariable String line) throws NotShown {
        var open = places.get(place);
        var soundings = open.sound().answer().soundings();
        var found = soundings.find(Links.id(line)).orElseThrow(() -> new NotShown.NothingThere(place, NO_LINE));
        var inputs = SoundTables.inputs(found, soundings.bands());
        return Page.of(
                        Where.of(place, open.name(), Where.Section.MONEY).withBase(Links.sound(place)),
                        "sound-line",
                        "Is this grant sound?",
                        new One(
                                new MoneyTab("sound"),
                                found,
                                SoundTables.tag(found),
                                SoundReport.nearest(found),
                                SoundScales.picture(found, soundings.bands(), inputs),
                                Links.line(place, found.line().id()),
                                Links.organisation(
                                        place, found.line().organisation().id())),
                        List.of(inputs))
                .with(out -> SoundJson.writeLine(out, found));
    }

    @GetMapping("/places/{place}/money/sound/figures/{*figure}")
    Page figure(@PathVariable String place, @PathVariable String figure, HttpServletRequest request) throws NotShown {
        var open = places.get(place);
        var where = Where.of(place, open.name(), Where.Section.MONEY).withBase(Links.sound(place));
        return new FigureView(where, place, open.sound().answer().run(), open.contents()).asked(figure, request);
    }
}
