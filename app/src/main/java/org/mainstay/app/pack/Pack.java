package org.mainstay.app.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mainstay.app.run.Run;
import org.mainstay.model.evidence.Assumption;

/// Everything a team of reviewers is given about one place: answers, gaps, and where each number comes from.
///
/// @param place the council, or what its folder is called
/// @param on the day it looks from
/// @param version of the program that made it
/// @param summary the answer in a few sentences
/// @param chapters in order of reading
/// @param headlines ids of the figures that a later pack is held against
/// @param run the figures, those they were made from, and the files behind them
/// @param assumptions those that figures rest on
/// @param kept the rows behind the figures in short, as far as they may be passed on
/// @param refs the id of the figure behind each number that sentences and cells give, such as `F12`
public record Pack(
        String place,
        LocalDate on,
        String version,
        List<String> summary,
        List<Chapter> chapters,
        List<String> headlines,
        Run run,
        List<Assumption> assumptions,
        List<KeptRow> kept,
        SortedMap<String, String> refs) {

    public Pack {
        refs = Collections.unmodifiableSortedMap(new TreeMap<>(refs));
        summary = List.copyOf(summary);
        chapters = List.copyOf(chapters);
        headlines = List.copyOf(headlines);
        assumptions = List.copyOf(assumptions);
        kept = List.copyOf(kept);
    }

    public String title() {
        return "Evidence for a peer review: " + place;
    }

    public Stream<Section> sections() {
        return chapters.stream().flatMap(chapter -> chapter.sections().stream());
    }

    /// The answer to one question.
    public Section find(Question question) {
        return sections()
                .filter(section -> section.code().equals(question.code()))
                .findFirst()
                .orElseThrow();
    }
}
