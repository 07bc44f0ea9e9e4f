package org.mainstay.web.view;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.mainstay.model.evidence.RowRef;
import org.springframework.web.util.UriUtils;

/// The addresses of pages, made in one place so that none is spelt twice.
///
/// Ids stand in addresses as they are, but for signs that servers on the way refuse or take for something else: a
/// percent sign, and an ending that asks for another form of the page.
public final class Links {

    private static final Pattern ENDING = Pattern.compile("\\.(?=(json|csv)$)");

    private Links() {}

    public static String place(String place) {
        return "/places/" + place;
    }

    public static String organisations(String place) {
        return place(place) + "/organisations";
    }

    public static String organisation(String place, String id) {
        return organisations(place) + "/" + written(id);
    }

    /// The organisations that the council funds under a heading.
    public static String heading(String place, String heading) {
        return organisations(place) + "?heading=" + UriUtils.encode(heading, StandardCharsets.UTF_8);
    }

    public static String ward(String place, String code) {
        return place(place) + "/wards/" + written(code);
    }

    /// What cutting a funding line would do.
    public static String line(String place, String id) {
        return place(place) + "/options/lines/" + written(id);
    }

    /// A figure of a run.
    ///
    /// @param base the address of the place or of the result whose run it is
    public static String figure(String base, String id) {
        return base + "/figures/" + written(id);
    }

    public static String row(String place, RowRef row) {
        var address = place(place) + "/rows/" + row.source().sha256() + "/" + row.line();
        var sheet = row.source().sheet();
        return sheet.isEmpty() ? address : address + "?sheet=" + UriUtils.encode(sheet, StandardCharsets.UTF_8);
    }

    /// The id that stands at the end of an address.
    ///
    /// @param path as the route has it, with or without a slash before it
    public static String id(String path) {
        var id = path.startsWith("/") ? path.substring(1) : path;
        return id.replace("~2e", ".").replace("~25", "%").replace("~7e", "~");
    }

    private static String written(String id) {
        var safe = id.replace("~", "~7e").replace("%", "~25");
        return UriUtils.encodePath(ENDING.matcher(safe).replaceFirst("~2e"), StandardCharsets.UTF_8);
    }
}
