package org.mainstay.app.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.app.run.Run;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;

/// Writes a pack from what is known of a place.
public final class PackDraft {

    private final Findings findings;
    private final Numbering numbering = new Numbering();

    private PackDraft(Findings findings) {
        this.findings = findings;
    }

    public static Pack of(Findings findings) {
        return new PackDraft(findings).pack();
    }

    private Pack pack() {
        var chapters = new ArrayList<Chapter>();
        for (var theme : Theme.values()) {
            chapters.add(new Chapter(theme.code(), theme.words(), "", sections(theme)));
        }
        chapters.add(Interviews.chapter(findings, numbering));
        chapters.add(new Equality(findings, numbering).chapter());
        var grounds = new Grounds(findings, numbering);
        chapters.add(grounds.documents());
        chapters.add(Grounds.gaps(chapters));
        var summary = summary(chapters);
        var closed = closed(numbering.shown());
        var assumptions = Grounds.used(findings, closed);
        chapters.add(grounds.figures(numbering.shown()));
        chapters.add(grounds.assumptions(assumptions));
        chapters.add(grounds.sources());
        return new Pack(
                findings.name(),
                findings.on(),
                findings.version(),
                summary,
                chapters,
                numbering.headlines(),
                new Run(List.copyOf(closed.values()), sources()),
                assumptions,
                KeptRows.of(closed.values(), findings),
                numbering.refs());
    }

    private List<Section> sections(Theme theme) {
        return Question.of(theme).stream().map(this::answer).toList();
    }

    private Section answer(Question question) {
        var plain = switch (question.theme()) {
            case PRIORITIES -> priorities(question);
            case LEADERSHIP -> leadership(question);
            case GOVERNANCE -> governance(question);
            case FINANCE -> finance(question);
            case IMPROVEMENT -> improvement(question);
        };
        return plain.told(findings.review().findNarrative(question.code()).orElse(null));
    }

    private Section priorities(Question question) {
        var theme = new Priorities(findings, numbering);
        return switch (question) {
            case NEEDS -> theme.needs();
            case FAIRNESS -> theme.fairness();
            default -> theme.outcomes();
        };
    }

    private Section leadership(Question question) {
        var theme = new Leadership(findings, numbering);
        return switch (question) {
            case PARTNERS -> theme.partners();
            case PARTNERSHIPS -> new RegisterPart(findings, numbering).partnerships();
            case VIEWS -> new RegisterPart(findings, numbering).views();
            default -> theme.dependence();
        };
    }

    private Section governance(Question question) {
        var theme = new Governance(findings, numbering);
        return question == Question.CUTS ? theme.cuts() : theme.checking();
    }

    private Section finance(Question question) {
        var theme = new Finances(findings, numbering);
        return switch (question) {
            case MONEY -> theme.money();
            case TERMS -> theme.terms();
            default -> theme.sound();
        };
    }

    private Section improvement(Question question) {
        var theme = new Improvement(findings, numbering);
        return switch (question) {
            case ACTIONS -> theme.actions();
            case LEARNING -> theme.learning();
            default -> theme.progress();
        };
    }

    /// Who the partners are, what the council put in, who is reached, what was cut, and what happens next.
    private List<String> summary(List<Chapter> chapters) {
        var sentences = new ArrayList<String>();
        var lines = findings.lines();
        sentences.add("The council pays %s a year on %s that recur, by the payments of %s."
                .formatted(
                        numbering.said(lines.total()),
                        lines.lines().size() == 1
                                ? "1 grant or contract"
                                : lines.lines().size() + " grants and contracts",
                        lines.year()));
        sentences.addAll(new Leadership(findings, numbering).foremost());
        var registered = findings.partnerships().standings().size();
        if (registered > 0) {
            sentences.add("%s in the register."
                    .formatted(registered == 1 ? "1 partnership is" : registered + " partnerships are"));
        }
        sentences.addAll(people());
        sentences.add(new Improvement(findings, numbering).next());
        var gaps = chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .mapToLong(section -> section.gaps().size())
                .sum();
        sentences.add("%s in this pack, each with what would fill it; nothing is put in its place."
                .formatted(gaps == 1 ? "There is 1 gap" : "There are " + gaps + " gaps"));
        return sentences;
    }

    /// Who is reached, and who lost money.
    private List<String> people() {
        var sentences = new ArrayList<String>();
        var unreached = findings.unreached().people();
        sentences.add(
                unreached == null
                        ? "Who is reached is not known: no list says who meets which need."
                        : "Where it is known who meets a need, %s people have nobody in reach for it; somebody with two such needs counts twice."
                                .formatted(numbering.said(unreached)));
        var falls = findings.review().falls();
        if (!falls.isEmpty()) {
            sentences.add(
                    "%s in what organisations were paid cannot be explained; those paid less in all lost %s a year."
                            .formatted(
                                    Wording.counted(falls.size(), "fall"),
                                    numbering.said(findings.review().lost())));
        }
        return sentences;
    }

    /// The figures shown and all that they were made from.
    private Map<String, Figure> closed(List<Figure> shown) {
        var all = findings.figures();
        var closed = new LinkedHashMap<String, Figure>();
        var open = new ArrayDeque<>(shown);
        while (!open.isEmpty()) {
            var figure = open.poll();
            if (closed.putIfAbsent(figure.id(), figure) == null) {
                inputs(figure).forEach(id -> {
                    var input = all.get(id);
                    if (input != null) {
                        open.add(input);
                    }
                });
            }
        }
        return closed;
    }

    private static List<String> inputs(Figure figure) {
        return switch (figure.trace()) {
            case Trace.Total total -> List.of();
            case Trace.Formula formula -> formula.expression().inputs();
            case Trace.Model model -> model.inputs();
        };
    }

    private List<Source> sources() {
        var sources = new ArrayList<Source>();
        for (var file : findings.reading().files()) {
            var source = file.source();
            if (source != null && file.reader() != null && !sources.contains(source)) {
                sources.add(source);
            }
        }
        return sources;
    }
}
