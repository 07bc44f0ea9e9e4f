package org.mainstay.model.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An organisation identifier of a list that org-id.guide names, in its one canonical form.
///
/// What is not well formed is no identifier: a wrong join does more harm than a missed one.
public record OrgId(String scheme, String local) implements Comparable<OrgId> {

    public static final String CHARITY = "GB-CHC";
    public static final String SCOTTISH_CHARITY = "GB-SC";
    public static final String NORTHERN_IRISH_CHARITY = "GB-NIC";
    public static final String COMPANY = "GB-COH";
    public static final String SOCIETY = "GB-MPR";
    public static final String PUBLISHERS_OWN = "360G";

    /// The order in which an organisation's best identifier is chosen; lists not named here come before the last.
    private static final List<String> PRIORITY = List.of(
            CHARITY,
            SCOTTISH_CHARITY,
            NORTHERN_IRISH_CHARITY,
            "GB-WALEDU",
            "GB-EDU",
            "GB-LAE",
            "GB-PLA",
            "GB-LAS",
            "GB-LANI",
            "GB-GOR",
            SOCIETY,
            COMPANY);

    private static final Comparator<OrgId> BEST_FIRST =
            Comparator.comparingInt(OrgId::rank).thenComparing(OrgId::scheme).thenComparing(OrgId::local);

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2}-[A-Z0-9_]+)-([A-Z0-9][A-Z0-9.-]*)");
    private static final Pattern OWN = Pattern.compile("360G-(\\p{Graph}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9._~%-]");
    private static final Pattern CHARITY_NUMBER = Pattern.compile("0*([1-9]\\d{5,6})(-\\d+)?");
    private static final Pattern SCOTTISH_NUMBER = Pattern.compile("SC\\d{6}");
    private static final Pattern NORTHERN_IRISH_NUMBER = Pattern.compile("NIC?\\d{6}");
    private static final Pattern OLD_SOCIETY_NUMBER = Pattern.compile("IP\\d{5}R");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    static final Pattern COMPANY_NUMBER = Pattern.compile("\\d{8}"
            + "|(SC|NI|OC|SO|NC|LP|SL|NL|IP|SP|NP|RS|RC|SR|NR|CE|CS|AC|SA|NA|FC|SF|NF|OE|BR|GE|GS|GN|ZC|SZ|NZ|IC|SI|NO|NV|PC)\\d{6}"
            + "|R\\d{7}|(IP|SP|NP|RS)\\d{5}[A-Z]");
    private static final Pattern SHORT_COMPANY_NUMBER = Pattern.compile("\\d{5,7}");
    static final Set<String> DUMMIES = Set.of("00000000", "01234567", "12345678", "00999999", "99999999");

    /// Reads an identifier with its list in front: `GB-CHC-1109047`, `360G-trafford-be_active`.
    public static Optional<OrgId> of(String written) {
        var text = written.strip().replace('–', '-');
        var own = OWN.matcher(text);
        if (own.matches()) {
            return Optional.of(new OrgId(PUBLISHERS_OWN, escape(own.group(1).toLowerCase(Locale.ROOT))));
        }
        var match = WRITTEN.matcher(tidy(text));
        if (!match.matches()) {
            return Optional.empty();
        }
        var scheme = match.group(1);
        var local = match.group(2);
        return switch (scheme) {
            case CHARITY -> ofDigits(local);
            case SCOTTISH_CHARITY -> ofCharityNumber(local.startsWith("SC") ? local : "SC" + local);
            case NORTHERN_IRISH_CHARITY -> ofCharityNumber(local.startsWith("NI") ? local : "NIC" + local);
            case COMPANY -> ofCompanyNumber(local);
            default -> OrgIdLists.fits(scheme, local) ? Optional.of(new OrgId(scheme, local)) : Optional.empty();
        };
    }

    /// Reads a number from a column that holds charity numbers.
    public static Optional<OrgId> ofCharityNumber(String written) {
        var text = tidy(written);
        if (SCOTTISH_NUMBER.matcher(text).matches()) {
            return Optional.of(new OrgId(SCOTTISH_CHARITY, text));
        }
        if (NORTHERN_IRISH_NUMBER.matcher(text).matches()) {
            return Optional.of(new OrgId(NORTHERN_IRISH_CHARITY, text.substring(text.length() - 6)));
        }
        return ofDigits(text);
    }

    /// Reads a number from a column that holds company numbers; only there may lost zeros be put back.
    public static Optional<OrgId> ofCompanyNumber(String written) {
        var text = tidy(written);
        if (SHORT_COMPANY_NUMBER.matcher(text).matches()) {
            text = "0".repeat(8 - text.length()) + text;
        }
        if (!COMPANY_NUMBER.matcher(text).matches() || DUMMIES.contains(text)) {
            return Optional.empty();
        }
        // The mutuals register and Companies House number an old society alike.
        return OLD_SOCIETY_NUMBER.matcher(text).matches()
                ? Optional.of(new OrgId(SOCIETY, text.substring(2)))
                : Optional.of(new OrgId(COMPANY, text));
    }

    /// Whether a register of charities gave it.
    public boolean charity() {
        return scheme.equals(CHARITY) || scheme.equals(SCOTTISH_CHARITY) || scheme.equals(NORTHERN_IRISH_CHARITY);
    }

    /// Whether a grant publisher made it up: it then says nothing outside that publisher's files.
    public boolean publishersOwn() {
        return scheme.equals(PUBLISHERS_OWN);
    }

    /// Whether one body can only have one of this list.
    public boolean exclusive() {
        return charity() || scheme.equals(COMPANY) || scheme.equals(SOCIETY);
    }

    @Override
    public int compareTo(OrgId other) {
        return BEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        return scheme + "-" + local;
    }

    private int rank() {
        if (publishersOwn()) {
            return PRIORITY.size() + 1;
        }
        var rank = PRIORITY.indexOf(scheme);
        return rank < 0 ? PRIORITY.size() : rank;
    }

    private static Optional<OrgId> ofDigits(String text) {
        var match = CHARITY_NUMBER.matcher(text);
        return match.matches() ? Optional.of(new OrgId(CHARITY, match.group(1))) : Optional.empty();
    }

    /// Identifiers become parts of paths and formulas, whose own signs must not stand in them.
    private static String escape(String own) {
        return SIGNS.matcher(own)
                .replaceAll(sign -> "%%%02x".formatted((int) sign.group().charAt(0)));
    }

    private static String tidy(String written) {
        return SPACES.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
