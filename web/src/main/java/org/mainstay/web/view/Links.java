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
}
