package org.mainstay.model.actor;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at what stands in a column of company numbers.
final class WrittenCompanyNumber {

    private static final Set<String> LISTS = Set.of(OrgId.COMPANY + "-", OrgId.SOCIETY + "-");
    private static final Pattern SHORT = Pattern.compile("\\d{5,7}");
    private static final Pattern SHORT_WITH_LETTERS = Pattern.compile("[A-Z]{2}\\d{5}");
    private static final Pattern WHOLE_ID = Pattern.compile("[A-Z]{2}-[A-Z0-9_]+-.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_NUMBER = Pattern.compile("[^0-9]*(\\d{8})[^0-9]*");
    private static final int LENGTH = 8;

    private WrittenCompanyNumber() {}

    static OrgIdCheck look(String written) {
        var tidied = new Tidied(written);
        if (tidied.fault() != null) {
            return Tidied.invalid(tidied.fault());
        }
        if (tidied.startsWithAny(LISTS)) {
            tidied.put(tidied.text().substring(OrgId.COMPANY.length() + 1), OrgIdCheck.Repair.PREFIX_REMOVED);
        } else if (WHOLE_ID.matcher(tidied.text()).matches()) {
            return WrittenId.look(tidied.text());
        }
        tidied.upperCase();
        tidied.dropDecimals();
        var text = tidied.text();
        var id = mend(tidied, text);
        if (id != null) {
            return tidied.read(id);
        }
        if (OrgId.DUMMIES.contains(text)) {
            return Tidied.invalid(OrgIdCheck.Fault.DUMMY);
        }
        if (text.startsWith("NIC")) {
            var charity = OrgId.ofCharityNumber(text).orElse(null);
            return new OrgIdCheck.Invalid(
                    charity == null ? OrgIdCheck.Fault.NOT_OF_ITS_LIST : OrgIdCheck.Fault.CHARITY_NUMBER, charity);
        }
        var match = ONE_NUMBER.matcher(text);
        return match.matches()
                ? new OrgIdCheck.Invalid(
                        OrgIdCheck.Fault.WORDS_AROUND,
                        OrgId.ofCompanyNumber(match.group(1)).orElse(null))
                : new OrgIdCheck.Invalid(OrgIdCheck.Fault.NOT_OF_ITS_LIST, guess(text));
    }

    /// What a number with letters may be that lost a digit: no spreadsheet takes it for a quantity, so a zero is as
    /// likely
    /// as another. Null where nothing comes to mind.
    static @Nullable OrgId guess(String number) {
        return SHORT_WITH_LETTERS.matcher(number).matches()
                ? OrgId.ofCompanyNumber(number.substring(0, 2) + "0" + number.substring(2))
                        .orElse(null)
                : null;
    }

    /// The identifier of a company number that may have lost its zeros; null where it is none.
    static @Nullable OrgId mend(Tidied tidied, String number) {
        var full = number;
        if (SHORT.matcher(number).matches()) {
            full = "0".repeat(LENGTH - number.length()) + number;
        }
        var id = OrgId.ofCompanyNumber(full).orElse(null);
        if (id != null && !full.equals(number)) {
            tidied.note(OrgIdCheck.Repair.ZEROS_RESTORED);
        }
        return id;
    }
}
