package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.standard.Codelist;
import org.mainstay.ingest.threesixtygiving.standard.Expected;
import org.mainstay.ingest.threesixtygiving.standard.FieldType;

/// Compares single values with what the standard says of their form, and tells the faults to [Structure].
final class SingleValues {

    private final Structure structure;

    SingleValues(Structure structure) {
        this.structure = structure;
    }

    void look(Scalar scalar, Expected expected) {
        var type = expected.type();
        if (type == FieldType.NUMBER || type == FieldType.MONTHS) {
            number(scalar, type);
        } else if (scalar.kind() != Scalar.Kind.TEXT) {
            structure.add(WrongType.class, scalar, "");
        } else {
            form(scalar, type);
            var codes = expected.codes();
            if (codes != null && !codes.has(scalar.text())) {
                code(scalar, codes);
            }
        }
    }

    private void number(Scalar scalar, FieldType type) {
        if (scalar.kind() == Scalar.Kind.NUMBER) {
            if (type == FieldType.MONTHS && scalar.text().startsWith("-")) {
                structure.add(NegativeDuration.class, scalar, "");
            }
            return;
        }
        var plain = NumberForm.undressed(scalar.text());
        if (!plain.isEmpty()) {
            structure.add(NumberAsText.class, scalar, plain);
            return;
        }
        var longer = NumberForm.lengthened(scalar.text());
        structure.add(longer.isEmpty() ? UnreadableNumber.class : ShortenedNumber.class, scalar, longer);
    }

    private void form(Scalar scalar, FieldType type) {
        var text = scalar.text();
        switch (type) {
            case DAY -> date(scalar, DateForm.day(text) || DateForm.moment(text), false);
            case EVENT_DAY ->
                date(scalar, DateForm.day(text) || DateForm.moment(text) || DateForm.monthOrYear(text), false);
            case MOMENT -> date(scalar, DateForm.moment(text), true);
            case ADDRESS -> {
                if (!WebAddress.full(text)) {
                    structure.add(MalformedUrl.class, scalar, WebAddress.mend(text));
                }
            }
            case EMAIL -> {
                if (!WebAddress.email(text)) {
                    structure.addMasked(MalformedEmail.class, scalar);
                }
            }
            case DEI_VERSION -> {
                if (!version(text)) {
                    structure.add(MalformedDeiVersion.class, scalar, "");
                }
            }
            default -> {}
        }
    }

    private void date(Scalar scalar, boolean sound, boolean moment) {
        if (sound) {
            return;
        }
        var mended = DateForm.mend(scalar.text(), moment);
        var guess = mended.isEmpty() ? DateForm.british(scalar.text()) : "";
        if (guess.isEmpty()) {
            structure.add(MalformedDate.class, scalar, mended);
        } else {
            structure.add(AmbiguousDate.class, scalar, guess);
        }
    }

    private void code(Scalar scalar, Codelist codes) {
        var meant = codes.meant(scalar.text());
        if (!meant.isEmpty()) {
            structure.add(CodeWrittenOtherwise.class, scalar, meant);
        } else if (codes == Codelist.GEO_CODE_TYPE) {
            structure.add(UnknownGeoCodeType.class, scalar, "");
        } else {
            structure.add(UnknownCode.class, scalar, codes.swapped(scalar.text()));
        }
    }

    /// Two numbers, neither of which begins with a zero.
    private static boolean version(String text) {
        var dot = text.indexOf('.');
        if (dot < 1 || dot + 1 == text.length() || text.charAt(dot + 1) == '0') {
            return false;
        }
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (at != dot && (sign < (at < dot ? '1' : '0') || sign > '9')) {
                return false;
            }
        }
        return true;
    }
}
