package org.mainstay.model.actor;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at an identifier with its list in front.
final class WrittenId {

    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*([1-9]\\d{5,6})\\D*");
    private static final Pattern LINKED = Pattern.compile("([^-]*)-\\d+");
    private static final Pattern ZEROS_BEFORE = Pattern.compile("0+([1-9]\\d{5,6})");
    private static final Pattern SCOTTISH = Pattern.compile("(SC)?(\\d{1,6})");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final String OWN = OrgId.PUBLISHERS_OWN + "-";

    private WrittenId() {}

    static OrgIdCheck look(String written) {
        var tidied = new Tidied(written);
        if (tidied.fault() == OrgIdCheck.Fault.CONTROL_CHARACTER || tidied.fault() == OrgIdCheck.Fault.NOT_GIVEN) {
            return Tidied.invalid(tidied.fault());
        }
        if (tidied.text().regionMatches(true, 0, OWN, 0, OWN.length())) {
            return own(tidied);
        }
        if (tidied.fault() != null) {
            return Tidied.invalid(tidied.fault());
        }
        var second = tidied.text().indexOf('-', tidied.text().indexOf('-') + 1);
        if (second < 0) {
            return Tidied.invalid(OrgIdCheck.Fault.NO_LIST);
        }
        var scheme = tidied.text().substring(0, second).toUpperCase(Locale.ROOT);
        var local = tidied.text().substring(second + 1);
        return OrgIdLists.known(scheme) ? ofList(tidied, scheme, local) : unknown(scheme, local);
    }

    private static OrgIdCheck own(Tidied tidied) {
        return OrgId.of(tidied.text())
                .map(tidied::read)
                .orElseGet(() -> Tidied.invalid(OrgIdCheck.Fault.NOT_OF_ITS_LIST));
    }

    private static OrgIdCheck unknown(String scheme, String local) {
        var near = OrgIdLists.nearest(scheme, local.toUpperCase(Locale.ROOT));
        var guess = near.isEmpty() ? null : OrgId.of(near + "-" + local).orElse(null);
        return new OrgIdCheck.Invalid(OrgIdCheck.Fault.UNKNOWN_LIST, guess);
    }

    private static OrgIdCheck ofList(Tidied tidied, String scheme, String local) {
        if (!scheme.startsWith("GB-")) {
            // Foreign lists have rules of their own, case among them.
            return OrgId.of(tidied.text())
                    .map(tidied::read)
                    .orElseGet(() -> Tidied.invalid(OrgIdCheck.Fault.NOT_OF_ITS_LIST));
        }
        tidied.upperCase();
        var upper = local.toUpperCase(Locale.ROOT);
        var id = switch (scheme) {
            case OrgId.CHARITY -> charity(tidied, upper);
            case OrgId.SCOTTISH_CHARITY -> scottish(tidied, upper);
            case OrgId.NORTHERN_IRISH_CHARITY -> northernIrish(tidied, upper);
            case OrgId.COMPANY -> WrittenCompanyNumber.mend(tidied, upper);
            default -> OrgId.of(tidied.text()).orElse(null);
        };
        if (id == null) {
            var dummy = scheme.equals(OrgId.COMPANY) && OrgId.DUMMIES.contains(upper);
            return new OrgIdCheck.Invalid(
                    dummy ? OrgIdCheck.Fault.DUMMY : OrgIdCheck.Fault.NOT_OF_ITS_LIST, guess(scheme, upper));
        }
        if (!id.scheme().equals(scheme)) {
            tidied.note(OrgIdCheck.Repair.LIST_CHANGED);
        }
        return tidied.read(id);
    }

    private static @Nullable OrgId charity(Tidied tidied, String written) {
        var local = written;
        var linked = LINKED.matcher(local);
        if (linked.matches()) {
            tidied.note(OrgIdCheck.Repair.SUBSIDIARY_REMOVED);
            local = linked.group(1);
        }
        var zeros = ZEROS_BEFORE.matcher(local);
        if (zeros.matches()) {
            tidied.note(OrgIdCheck.Repair.ZEROS_REMOVED);
            local = zeros.group(1);
        }
        return OrgIdLists.fits(OrgId.CHARITY, local) ? new OrgId(OrgId.CHARITY, local) : null;
    }

    private static @Nullable OrgId scottish(Tidied tidied, String written) {
        var match = SCOTTISH.matcher(written);
        if (!match.matches()) {
            return null;
        }
        if (match.group(1) == null) {
            tidied.note(OrgIdCheck.Repair.PREFIX_ADDED);
        }
        var digits = match.group(2);
        if (digits.length() < 6) {
            tidied.note(OrgIdCheck.Repair.ZEROS_RESTORED);
        }
        return new OrgId(OrgId.SCOTTISH_CHARITY, "SC" + "0".repeat(6 - digits.length()) + digits);
    }

    private static @Nullable OrgId northernIrish(Tidied tidied, String written) {
        var local = written;
        if (local.startsWith("NI")) {
            local = local.substring(local.startsWith("NIC") ? 3 : 2);
            tidied.note(OrgIdCheck.Repair.PREFIX_REMOVED);
        }
        return SIX_DIGITS.matcher(local).matches() ? new OrgId(OrgId.NORTHERN_IRISH_CHARITY, local) : null;
    }

    /// A charity number that stands among other letters: `CN1131900`; a company number that lost a digit.
    private static @Nullable OrgId guess(String scheme, String local) {
        if (scheme.equals(OrgId.COMPANY)) {
            return WrittenCompanyNumber.guess(local);
        }
        var match = ONE_NUMBER.matcher(local);
        return scheme.equals(OrgId.CHARITY) && match.matches() && Canonical.charityNumber(match.group(1))
                ? new OrgId(scheme, match.group(1))
                : null;
    }
}
