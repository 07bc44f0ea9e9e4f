package org.mainstay.web.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.model.evidence.RowRef;
import org.springframework.web.util.UriUtils;

/// The addresses of pages, made in one place so that none is spelt twice.
public final class Links {

    private Links() {}

    public static String place(String place) {
        return "/places/" + place;
    }

    public static String organisations(String place) {
        return place(place) + "/organisations";
    }

    public static String organisation(String place, String id) {
        return organisations(place) + "/" + segment(id);
    }

    /// Why the model closes an organisation if all its lines end.
    public static String explain(String place, String organisation) {
        return organisation(place, organisation) + "/explain";
    }

    /// The same if one of its lines ends.
    public static String explain(String place, String organisation, String line) {
        return explain(place, organisation) + "/" + segment(line);
    }

    /// The organisations that the council funds under a heading.
    public static String heading(String place, String heading) {
        return organisations(place) + "?heading=" + UriUtils.encode(heading, StandardCharsets.UTF_8);
    }

    public static String ward(String place, String code) {
        return place(place) + "/wards/" + segment(code);
    }

    /// A figure of a run.
    ///
    /// @param base the address of the place or of the result whose run it is
    public static String figure(String base, String id) {
        return base + "/figures/"
                + Arrays.stream(id.split("/")).map(Links::segment).collect(Collectors.joining("/"));
    }

    public static String row(String place, RowRef row) {
        var address = place(place) + "/rows/" + row.source().sha256() + "/" + row.line();
        var sheet = row.source().sheet();
        return sheet.isEmpty() ? address : address + "?sheet=" + UriUtils.encode(sheet, StandardCharsets.UTF_8);
    }

    /// Whether the grants of a place are sound investments.
    public static String sound(String place) {
        return place(place) + "/money/sound";
    }

    /// Whether one of them is.
    public static String sound(String place, String line) {
        return sound(place) + "/" + segment(line);
    }

    /// What shocks take from a place.
    public static String stress(String place) {
        return place(place) + "/stress";
    }

    /// What one of them takes, or some at once with `+` between them.
    public static String stress(String place, String shock) {
        return stress(place) + "/" + segment(shock);
    }

    /// What they take after each of some options, by the ids of these with `+` between them.
    public static String stressOn(String place, String options) {
        return stress(place) + "/choices/" + segment(options);
    }

    /// Why an organisation closes under one of them.
    public static String stress(String place, String shock, String organisation) {
        return stress(place, shock) + "/organisations/" + segment(organisation);
    }

    /// What they take after each approach to a saving, in whole pounds.
    public static String stressOnApproaches(String place, String saving) {
        return stress(place) + "/approaches/" + segment(saving);
    }

    /// Which organisations it can least lose.
    public static String losses(String place) {
        return stress(place) + "/losses";
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

    /// Every number taken on trust.
    public static String assumptions(String place) {
        return place(place) + "/assumptions";
    }

    public static String assumption(String place, String id) {
        return assumptions(place) + "/" + segment(id);
    }

    /// Who is reached and who is not.
    public static String coverage(String place) {
        return place(place) + "/coverage";
    }

    /// Coverage of one need, by its code.
    public static String need(String place, String need) {
        return coverage(place) + "/" + segment(need);
    }

    /// What people of one small area find.
    public static String area(String place, String code) {
        return coverage(place) + "/areas/" + segment(code);
    }

    /// One service, by its id.
    public static String service(String place, String id) {
        return coverage(place) + "/services/" + segment(id);
    }

    /// What figures of coverage rest on, where that is not the usual way of travelling.
    public static String basis(String place, String basis) {
        return coverage(place) + "/from/" + segment(basis);
    }

    public static String options(String place) {
        return place(place) + "/options";
    }

    /// The options that people keep here.
    public static String ownOptions(String place) {
        return options(place) + "/own";
    }

    /// One of them, by its id.
    public static String ownOption(String place, String id) {
        return ownOptions(place) + "/" + segment(id);
    }

    /// What ending one funding line would do.
    public static String line(String place, String id) {
        return options(place) + "/lines/" + segment(id);
    }

    public static String result(String place, UUID id) {
        return options(place) + "/" + id;
    }

    /// The verdict of a result on one funding line.
    public static String change(String place, UUID result, String line) {
        return result(place, result) + "/changes/" + segment(line);
    }

    /// Who sees a result, and who was told of it.
    public static String sharing(String place, UUID result) {
        return result(place, result) + "/sharing";
    }

    /// What turned in a result when an assumption was changed.
    public static String turned(String place, UUID trial) {
        return result(place, trial) + "/turned";
    }

    public static String job(String place, UUID id) {
        return place(place) + "/jobs/" + id;
    }

    /// The partners that were asked.
    public static String ask(String place) {
        return place(place) + "/ask";
    }

    /// The register of partnerships.
    public static String partnerships(String place) {
        return place(place) + "/partnerships";
    }

    /// One of them, by its id.
    public static String partnership(String place, String id) {
        return partnerships(place) + "/" + segment(id);
    }

    /// The form that enters a row about one of them.
    public static String enter(String place, String id, String what) {
        return partnership(place, id) + "/enter/" + segment(what);
    }

    /// What peer reviewers ask, and the packs that were frozen.
    public static String evidence(String place) {
        return place(place) + "/evidence";
    }

    /// One chapter of it.
    public static String chapter(String place, String code) {
        return evidence(place) + "/chapters/" + segment(code);
    }

    /// A frozen pack.
    public static String pack(String place, UUID id) {
        return evidence(place) + "/packs/" + id;
    }

    /// What partners say: the rounds of their survey.
    public static String survey(String place) {
        return place(place) + "/survey";
    }

    /// One round of it.
    public static String survey(String place, String round) {
        return survey(place) + "/" + segment(round);
    }

    /// Where its keeper asks partners.
    public static String keepSurvey(String place, String round) {
        return survey(place, round) + "/keep";
    }

    /// The id of a funding line as one segment of an address: slashes become `!`, and every letter that an address
    /// could read in another way becomes `~` and its bytes.
    static String segment(String id) {
        var segment = new StringBuilder();
        for (var letter : id.getBytes(StandardCharsets.UTF_8)) {
            if (letter == '/') {
                segment.append('!');
            } else if ((letter > 0 && Character.isLetterOrDigit(letter)) || letter == '-' || letter == '_') {
                segment.append((char) letter);
            } else {
                segment.append('~').append(HexFormat.of().toHexDigits(letter));
            }
        }
        return segment.toString();
    }

    /// The id that a segment, or a path of segments, was made of.
    ///
    /// One that was made of none gives an id that nothing has.
    public static String id(String path) {
        var segment = path.startsWith("/") ? path.substring(1) : path;
        var id = new ByteArrayOutputStream();
        for (var at = 0; at < segment.length(); at++) {
            var letter = segment.charAt(at);
            var hex = letter == '~' && at + 2 < segment.length() ? segment.substring(at + 1, at + 3) : "";
            if (hex.matches("[0-9a-f]{2}")) {
                id.write(HexFormat.fromHexDigits(hex));
                at += 2;
            } else {
                id.write(letter == '!' ? '/' : letter);
            }
        }
        return id.toString(StandardCharsets.UTF_8);
    }
}
