package org.mainstay.app.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a team of reviewers asks about partnership, theme by theme.
public enum Question {
    NEEDS(Theme.PRIORITIES, "Who needs help here, and who has nobody to turn to?"),
    FAIRNESS(Theme.PRIORITIES, "Are people in the most deprived areas reached?"),
    OUTCOMES(Theme.PRIORITIES, "What have the grants changed for people?"),
    PARTNERS(Theme.LEADERSHIP, "Who are the partners, and what does each get?"),
    PARTNERSHIPS(Theme.LEADERSHIP, "Which partnerships are there, and how do they stand?"),
    VIEWS(Theme.LEADERSHIP, "What do partners say of working with the council?"),
    DEPENDENCE(Theme.LEADERSHIP, "Who depends on the council, and on whom does the place depend?"),
    CUTS(Theme.GOVERNANCE, "What was cut, and with what regard to whom?"),
    CHECKING(Theme.GOVERNANCE, "Can somebody else check these figures?"),
    MONEY(Theme.FINANCE, "What does the council put in?"),
    TERMS(Theme.FINANCE, "On what terms is it paid, and what could be banked?"),
    SOUND(Theme.FINANCE, "Which of it is a sound investment?"),
    ACTIONS(Theme.IMPROVEMENT, "What happens next, who does it, and by when?"),
    LEARNING(Theme.IMPROVEMENT, "What should the council find out next?"),
    PROGRESS(Theme.IMPROVEMENT, "What has changed since the last pack?");

    private final Theme theme;
    private final String words;

    Question(Theme theme, String words) {
        this.theme = theme;
        this.words = words;
    }

    public Theme theme() {
        return theme;
    }

    public String words() {
        return words;
    }

    /// As notes of the council name it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The question that a note is about; empty where it names none.
    public static Optional<Question> of(String code) {
        var tidy = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(question -> question.code().equals(tidy))
                .findFirst();
    }

    static List<Question> of(Theme theme) {
        return Arrays.stream(values())
                .filter(question -> question.theme == theme)
                .toList();
    }
}
