package org.mainstay.web.view;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/// The addresses of pages, made in one place so that none is spelt twice.
public final class Links {

    private Links() {}

    public static String place(String place) {
        return "/places/" + place;
    }

    public static String organisation(String place, String id) {
        return place(place) + "/organisations/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }

    /// The files of a place.
    public static String data(String place) {
        return place(place) + "/data";
    }

    /// One file of a place, by its number.
    public static String file(String place, long number) {
        return data(place) + "/files/" + number;
    }

    /// What was found wrong in the files, or one kind of it.
    public static String notice(String place, String code) {
        return data(place) + "/notices/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
    }

    public static String assumption(String place, String id) {
        return place(place) + "/assumptions/" + UriUtils.encodePath(id, StandardCharsets.UTF_8);
    }
}
