package org.mainstay.model.service;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a list or a feed says of a service beyond its name and place: when, in which languages, for whom, for how many
/// and how. Whatever is empty or null is not known.
///
/// @param terms what the directory files it under, in its own words or codes
/// @param languages of delivery, by their English names
/// @param serves names or codes of the wards, localities or areas it is for; empty means whoever can reach it
/// @param capacity null where nobody says
public record Offer(
        OpeningHours hours,
        Set<String> terms,
        Set<String> languages,
        Eligibility who,
        List<String> serves,
        Set<Channel> channels,
        @Nullable Capacity capacity) {

    public static final Offer UNKNOWN =
            new Offer(OpeningHours.UNKNOWN, Set.of(), Set.of(), Eligibility.UNKNOWN, List.of(), Set.of(), null);

    public Offer {
        terms = inOrder(terms);
        languages = inOrder(languages);
        serves = List.copyOf(serves);
        channels = inOrder(channels);
    }

    /// How many people it can serve in a year.
    ///
    /// @param source who says so; empty where the file does not tell
    public record Capacity(int people, String source) {}

    private static <T extends Comparable<T>> Set<T> inOrder(Collection<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /// What one of the services lacks comes from the other, part by part; what this one says itself stays.
    public Offer or(Offer other) {
        return new Offer(
                hours.text().isEmpty() ? other.hours : hours,
                terms.isEmpty() ? other.terms : terms,
                languages.isEmpty() ? other.languages : languages,
                who.equals(Eligibility.UNKNOWN) ? other.who : who,
                serves.isEmpty() ? other.serves : serves,
                channels.isEmpty() ? other.channels : channels,
                capacity == null ? other.capacity : capacity);
    }

    /// What several rows say of one service, taken together.
    public Offer together(Offer other) {
        return new Offer(
                hours.together(other.hours),
                all(terms, other.terms),
                all(languages, other.languages),
                who.equals(Eligibility.UNKNOWN) ? other.who : who,
                List.copyOf(all(serves, other.serves)),
                all(channels, other.channels),
                capacity == null ? other.capacity : capacity);
    }

    private static <T> Set<T> all(Collection<T> some, Collection<T> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /// Whether somebody can be served by both in one language.
    public Answer sharesLanguage(Offer other) {
        if (languages.isEmpty() || other.languages.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(!Collections.disjoint(languages, other.languages));
    }
}
