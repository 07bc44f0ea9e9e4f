package org.mainstay.model.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number as written, freed of what is no part of it, and what was done for that.
final class Tidied {

    private static final String SPACES = " \t\r\n\u00a0\u2007\u202f\u200b\ufeff\u2003\u2002\u3000";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final Pattern DECIMALS = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile("[A-Z]{2}\\d{6}[A-D]");
    private static final Pattern NONE =
            Pattern.compile("[X0.?-]*|N/?A|N\\.A\\.?|NONE|NIL|NULL|NO|TBC|TBA|PENDING|UNKNOWN"
                    + "|EXEMPT(ED)?|EXCEPTED|NOT(REG|APPLIC|AVAIL|YET|KNOWN).*|UNREGISTERED");

    private final List<OrgIdCheck.Repair> repairs = new ArrayList<>();
    private final OrgIdCheck.@Nullable Fault fault;
    private String text;

    Tidied(String written) {
        var bare = new StringBuilder(written.length());
        for (var at = 0; at < written.length(); at++) {
            var letter = written.charAt(at);
            if (SPACES.indexOf(letter) >= 0) {
                note(OrgIdCheck.Repair.SPACES_REMOVED);
            } else if (DASHES.indexOf(letter) >= 0) {
                note(OrgIdCheck.Repair.DASH_MENDED);
                bare.append('-');
            } else {
                bare.append(letter);
            }
        }
        text = bare.toString();
        fault = fault(text.toUpperCase(Locale.ROOT));
    }

    private static OrgIdCheck.@Nullable Fault fault(String upper) {
        if (upper.chars().anyMatch(Character::isISOControl)) {
            return OrgIdCheck.Fault.CONTROL_CHARACTER;
        }
        if (NONE.matcher(upper).matches()) {
            return OrgIdCheck.Fault.NOT_GIVEN;
        }
        if (NATIONAL_INSURANCE.matcher(upper).matches()) {
            return OrgIdCheck.Fault.PERSONAL;
        }
        return upper.chars().anyMatch(letter -> letter > '~') ? OrgIdCheck.Fault.NOT_ASCII : null;
    }

    OrgIdCheck.@Nullable Fault fault() {
        return fault;
    }

    String text() {
        return text;
    }

    void put(String better, OrgIdCheck.Repair repair) {
        text = better;
        note(repair);
    }

    void note(OrgIdCheck.Repair repair) {
        if (!repairs.contains(repair)) {
            repairs.add(repair);
        }
    }

    void upperCase() {
        var upper = text.toUpperCase(Locale.ROOT);
        if (!upper.equals(text)) {
            put(upper, OrgIdCheck.Repair.UPPER_CASED);
        }
    }

    /// A spreadsheet may take a number for a quantity: `1109047.0`.
    void dropDecimals() {
        var match = DECIMALS.matcher(text);
        if (match.matches()) {
            put(match.group(1), OrgIdCheck.Repair.DECIMALS_REMOVED);
        }
    }

    /// What is left to say when it was read as an identifier.
    OrgIdCheck read(OrgId id) {
        return repairs.isEmpty() ? new OrgIdCheck.Sound(id) : new OrgIdCheck.Repairable(id, repairs);
    }

    static OrgIdCheck invalid(OrgIdCheck.Fault fault) {
        return new OrgIdCheck.Invalid(fault, null);
    }

    /// Prefixes that a column's numbers need not have: `GB-CHC-` before a charity number.
    boolean startsWithAny(Set<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> text.regionMatches(true, 0, prefix, 0, prefix.length()));
    }
}
