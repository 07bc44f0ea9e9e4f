package org.mainstay.model.actor;

import java.util.Set;
import java.util.regex.Pattern;

/// Looks at what stands in a column of charity numbers.
final class WrittenCharityNumber {

    private static final Set<String> LISTS =
            Set.of(OrgId.CHARITY + "-", OrgId.SCOTTISH_CHARITY + "-", OrgId.NORTHERN_IRISH_CHARITY + "-");
    private static final Pattern WHOLE_ID = Pattern.compile("[A-Z]{2}-[A-Z0-9_]+-.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("(0*)([1-9]\\d{5,6})(-\\d+)?");
    private static final Pattern SCOTTISH = Pattern.compile("SC\\d{1,6}");
    private static final Pattern NORTHERN_IRISH = Pattern.compile("(NIC?)(\\d{6})");
    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*([1-9]\\d{5,6})\\D*");
    private static final Pattern SIGNED = Pattern.compile("[+_-].*|\\d+_\\d+_?|.*_");

    private WrittenCharityNumber() {}

    static OrgIdCheck look(String written) {
        var tidied = new Tidied(written);
        if (tidied.fault() != null) {
            return Tidied.invalid(tidied.fault());
        }
        if (WHOLE_ID.matcher(tidied.text()).matches()) {
            return wholeId(tidied);
        }
        tidied.upperCase();
        tidied.dropDecimals();
        var text = tidied.text();
        var scottish = SCOTTISH.matcher(text).matches();
        if (scottish) {
            return scottish(tidied, text);
        }
        var northernIrish = NORTHERN_IRISH.matcher(text);
        if (northernIrish.matches()) {
            if (northernIrish.group(1).length() == 2) {
                tidied.note(OrgIdCheck.Repair.COULD_BE_COMPANY);
            }
            return tidied.read(new OrgId(OrgId.NORTHERN_IRISH_CHARITY, northernIrish.group(2)));
        }
        var digits = DIGITS.matcher(text);
        if (digits.matches() && Canonical.charityNumber(digits.group(2))) {
            if (!digits.group(1).isEmpty()) {
                tidied.note(OrgIdCheck.Repair.ZEROS_REMOVED);
            }
            if (digits.group(3) != null) {
                tidied.note(OrgIdCheck.Repair.SUBSIDIARY_REMOVED);
            }
            return tidied.read(new OrgId(OrgId.CHARITY, digits.group(2)));
        }
        return otherwise(text);
    }

    private static OrgIdCheck wholeId(Tidied tidied) {
        var listed = tidied.startsWithAny(LISTS);
        var check = WrittenId.look(tidied.text());
        if (!listed || check instanceof OrgIdCheck.Invalid) {
            return check;
        }
        tidied.note(OrgIdCheck.Repair.PREFIX_REMOVED);
        return switch (check) {
            case OrgIdCheck.Sound sound -> tidied.read(sound.id());
            case OrgIdCheck.Repairable repairable -> {
                repairable.repairs().forEach(tidied::note);
                yield tidied.read(repairable.id());
            }
            case OrgIdCheck.Invalid invalid -> invalid;
        };
    }

    /// A Scottish number that lost a digit may have lost a zero or another: only the register can tell.
    private static OrgIdCheck scottish(Tidied tidied, String text) {
        var digits = text.substring(2);
        var id = new OrgId(OrgId.SCOTTISH_CHARITY, "SC" + "0".repeat(6 - digits.length()) + digits);
        return digits.length() == 6
                ? tidied.read(id)
                : new OrgIdCheck.Invalid(OrgIdCheck.Fault.NOT_OF_ITS_LIST, digits.length() < 5 ? null : id);
    }

    private static OrgIdCheck otherwise(String text) {
        var company = OrgId.ofCompanyNumber(text).orElse(null);
        if (company != null && text.length() >= 7) {
            return new OrgIdCheck.Invalid(OrgIdCheck.Fault.COMPANY_NUMBER, company);
        }
        var number = ONE_NUMBER.matcher(text);
        if (!SIGNED.matcher(text).matches() && number.matches() && Canonical.charityNumber(number.group(1))) {
            return new OrgIdCheck.Invalid(OrgIdCheck.Fault.WORDS_AROUND, new OrgId(OrgId.CHARITY, number.group(1)));
        }
        return Tidied.invalid(OrgIdCheck.Fault.NOT_OF_ITS_LIST);
    }
}
