package org.mainstay.web.page.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.PackJson;
import org.mainstay.app.pack.Chapter;
import org.mainstay.app.pack.Question;
import org.mainstay.app.report.Format;
import org.mainstay.model.review.SelfAssessed;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.KeptPacks;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.StoredResult;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What peer reviewers ask, answered from the files as they stand now: all of it at a glance, and chapter by chapter.
@Controller
final class EvidencePage {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /// Chapters that other pages of a place show already.
    private static final List<String> ELSEWHERE = List.of("figures", "assumptions", "sources");

    private final OpenPlaces places;
    private final KeptPacks packs;
    private final EnteredRows rows;

    EvidencePage(OpenPlaces places, KeptPacks packs, EnteredRows rows) {
        this.places = places;
        this.packs = packs;
        this.rows = rows;
    }

    /// What the template of all chapters knows.
    ///
    /// @param earlier frozen packs to hold a new one against
    /// @param doing whether what was entered last is still being worked in; null where it is not
    record Shown(
            List<List<Answered.Piece>> summary,
            List<Contents> contents,
            List<Choice> earlier,
            String address,
            @Nullable String wrong,
            @Nullable String doing) {}

    /// One chapter in the list.
    record Contents(String heading, String link, String gaps) {}

    /// One frozen pack to choose.
    record Choice(String id, String name) {}

    /// What the template of one chapter knows.
    ///
    /// @param notes what people wrote about its questions and still stands
    /// @param questions that a note can be about
    record One(
            Chapter chapter,
            List<Answered> sections,
            List<Notes.Note> notes,
            List<Question> questions,
            String address,
            @Nullable String wrong,
            @Nullable String doing) {

        /// What the council grades itself, where the chapter asks how partnerships stand.
        public List<SelfAssessed> measures() {
            var asked = sections.stream().anyMatch(one -> one.code().equals(Question.PARTNERSHIPS.code()));
            return asked ? List.of(SelfAssessed.values()) : List.of();
        }
    }

    @GetMapping("/places/{place}/evidence")
    Page all(@PathVariable String place, @RequestParam(required = false) @Nullable String wrong) throws NotShown {
        var open = places.get(place);
        var live = LivePack.of(open);
        var base = Links.evidence(place);
        var frozen = packs.list(place);
        var shown = new Shown(
                live.pack().summary().stream()
                        .map(sentence -> Answered.pieces(sentence, live.pack(), base))
                        .toList(),
                chapters(live).map(chapter -> contents(place, chapter)).toList(),
                frozen.stream().map(EvidencePage::choice).toList(),
                base,
                wrong == null ? null : "Give the pack a name, such as Peer review, September 2026.",
                places.doing(place));
        return Page.of(where(open), "evidence", "Evidence for a peer review", shown, List.of(table(place, frozen)))
                .with(out -> PackJson.write(out, live.pack()));
    }

    private static Stream<Chapter> chapters(LivePack.Answer live) {
        return live.pack().chapters().stream().filter(chapter -> !ELSEWHERE.contains(chapter.code()));
    }

    private static Contents contents(String place, Chapter chapter) {
        var gaps = chapter.sections().stream()
                .mapToLong(section -> section.gaps().size())
                .sum();
        var words = gaps == 0 ? "" : gaps == 1 ? "1 gap" : gaps + " gaps";
        return new Contents(chapter.heading(), Links.chapter(place, chapter.code()), words);
    }

    private static Choice choice(StoredResult stored) {
        var name = stored.name();
        return new Choice(stored.id().toString(), name == null ? "Pack" : name);
    }

    private static Where where(OpenPlace open) {
        return Where.of(open.id(), open.name(), Where.Section.EVIDENCE).withBase(Links.evidence(open.id()));
    }

    private static Table table(String place, List<StoredResult> frozen) {
        return new Table(
                "packs",
                "Frozen packs",
                List.of("Pack", "Looks from", "Frozen on", "By"),
                frozen.stream()
                        .map(stored -> List.of(
                                Cell.link(choice(stored).name(), Links.pack(place, stored.id())),
                                Cell.text(Format.day(stored.onDay())),
                                Cell.text(Format.day(
                                        stored.madeAt().atZone(ENGLAND).toLocalDate())),
                                Cell.text(stored.madeBy())))
                        .toList());
    }

    @GetMapping("/places/{place}/evidence/chapters/{chapter}")
    Page one(
            @PathVariable String place,
            @PathVariable("chapter") String code,
            @RequestParam(required = false) @Nullable String wrong)
            throws NotShown {
        var open = places.get(place);
        var live = LivePack.of(open);
        var chapter = chapters(live)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotShown.NoSuchPlace::new);
        var sections = chapter.sections().stream()
                .map(section -> Answered.of(section, live.pack(), live.run(), Links.evidence(place)))
                .toList();
        var about = sections.stream().map(Answered::code).toList();
        var notes = Notes.standing(rows, place).stream()
                .filter(note -> note.isFor(chapter.code(), about))
                .toList();
        var shown = new One(
                chapter,
                sections,
                notes,
                List.of(Question.values()),
                Links.chapter(place, chapter.code()),
                Notes.wrong(wrong),
                places.doing(place));
        var tables =
                sections.stream().flatMap(section -> section.tables().stream()).toList();
        return Page.of(where(open), "evidence-chapter", chapter.heading(), shown, tables);
    }

    /// How many needs nobody meets in each small area, drawn.
    @GetMapping("/places/{place}/evidence/map")
    ResponseEntity<byte[]> map(@PathVariable String place) throws NotShown {
        var picture = LivePack.of(places.get(place)).pack().find(Question.NEEDS).pictures().stream()
                .findFirst()
                .orElseThrow(NotShown.NoSuchPlace::new);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture.bytes());
    }

    @GetMapping("/places/{place}/evidence/figures/{*figure}")
    Page figure(@PathVariable String place, @PathVariable String figure, HttpServletRequest request) throws NotShown {
        var open = places.get(place);
        return new FigureView(where(open), place, LivePack.of(open).run(), open.contents())
                .asked(figure, request, List.of(new Cell.Text("Evidence", Links.evidence(place))));
    }
}
