package org.mainstay.app.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An official dataset: who publishes it, what it gives, and how it is got.
///
/// @param page for people to read; empty where none is known
/// @param gives what it tells about a place
/// @param readAs the reader that takes it
/// @param places beginnings of the codes of the councils it is for; none means all
/// @param target what to download, null where it is got by hand
/// @param byHand what to click, also where the download fails
public record Dataset(
        String key,
        Topic topic,
        String title,
        String publisher,
        String licence,
        String page,
        String gives,
        String readAs,
        String format,
        List<String> places,
        Access access,
        @Nullable Target target,
        String byHand,
        String vintage,
        String changes) {

    static final String BLANK = "{place}";

    private static final int WHOLE_CODE = 9;

    public Dataset {
        places = List.copyOf(places);
    }

    /// Whether it is a place's own, not a country's.
    boolean isLocal() {
        return places.stream().anyMatch(place -> place.length() == WHOLE_CODE);
    }

    /// How closely it is made for a council: the length of the beginning of its code, -1 where it is not for it.
    int fit(String code) {
        return places.isEmpty()
                ? 0
                : places.stream()
                        .filter(code::startsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(-1);
    }

    /// The same with the place filled in.
    Dataset filled(String place) {
        var filled = target == null
                ? null
                : new Target(target.address().replace(BLANK, place), target.file(), target.types(), target.mostBytes());
        return new Dataset(
                key,
                topic,
                title,
                publisher,
                licence,
                page.replace(BLANK, place),
                gives,
                readAs,
                format,
                places,
                access,
                filled,
                byHand.replace(BLANK, place),
                vintage,
                changes);
    }
}
