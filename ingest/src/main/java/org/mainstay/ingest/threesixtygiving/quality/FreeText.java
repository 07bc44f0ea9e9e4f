package org.mainstay.ingest.threesixtygiving.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;

/// The texts of a grant in which personal data could stand, sifted by one look at each letter: hardly any has an `@` or
/// many digits, so the patterns run on hardly any. The rules of one thread share one of these, and it keeps only the
/// last grant.
final class FreeText {

    /// A National Insurance number has six digits, a telephone number ten or more.
    private static final int DIGITS = 6;

    private static final int SHORTEST = 5;
    private static final String EMAIL = "email";

    /// What has a form of its own, or is meant for contact; an e-mail address may stand in none of it.
    private static final Set<String> NOT_FREE = Set.of(
            "id",
            "identifier",
            "telephone",
            "url",
            "dataSource",
            "currency",
            "amountAwarded",
            "amountAppliedFor",
            "amountDisbursed",
            "awardDate",
            "dateModified",
            "startDate",
            "endDate",
            "charityNumber",
            "companyNumber",
            "postalCode",
            "streetAddress",
            "geoCode",
            "geoCodeType",
            "latitude",
            "longitude",
            "countryCode");

    private final List<Scalar> withAt = new ArrayList<>();
    private final List<Scalar> withDigits = new ArrayList<>();
    private final List<Scalar> withTitles = new ArrayList<>();
    private final List<Scalar> withHomes = new ArrayList<>();
    private @Nullable Part last;

    FreeText of(GrantRecord grant) {
        if (last != grant.fields()) {
            last = grant.fields();
            withAt.clear();
            withDigits.clear();
            withTitles.clear();
            withHomes.clear();
            sift(grant.fields());
        }
        return this;
    }

    List<Scalar> withAt() {
        return withAt;
    }

    List<Scalar> withDigits() {
        return withDigits;
    }

    /// Those in which a title such as Mr may stand.
    List<Scalar> withTitles() {
        return withTitles;
    }

    /// Those in which someone may be said to live somewhere.
    List<Scalar> withHomes() {
        return withHomes;
    }

    private void sift(Part part) {
        part.each((name, value) -> {
            if (!name.equals(EMAIL)) {
                sift(name, value);
            }
        });
    }

    private void sift(String name, Value value) {
        switch (value) {
            case Part part -> sift(part);
            case Items items -> items.values().forEach(item -> sift(name, item));
            case Scalar scalar -> {
                if (scalar.text().length() >= SHORTEST) {
                    sift(name, scalar);
                }
            }
        }
    }

    private void sift(String name, Scalar scalar) {
        var text = scalar.text();
        if (text.indexOf('@') >= 0) {
            withAt.add(scalar);
        }
        var digits = 0;
        var title = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= '0' && letter <= '9') {
                digits++;
            } else if (letter == 'M' || letter == 'D' || letter == 'R') {
                title |= mayBeTitle(text, at);
            }
        }
        if ((digits == 0 && !title) || NOT_FREE.contains(name)) {
            return;
        }
        if (digits >= DIGITS) {
            withDigits.add(scalar);
        }
        if (digits > 0 && (text.contains("iv") || text.contains("esid") || text.contains("ddress"))) {
            withHomes.add(scalar);
        }
        // Organisations are often named after people.
        if (title && !name.equals(Grants.NAME)) {
            withTitles.add(scalar);
        }
    }

    private static boolean mayBeTitle(String text, int at) {
        if (at + 2 >= text.length()) {
            return false;
        }
        var next = text.charAt(at + 1);
        return next == 'r' || next == 's' || next == 'i' || next == 'x' || next == 'e';
    }
}
