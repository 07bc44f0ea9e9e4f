package org.mainstay.ingest.threesixtygiving.standard;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A closed list of codes; they are told apart by case. The schema itself binds only the first two and the last.
public final class Codelist {
    private static final int LONGEST = 16;

    /// What people write for the commonest codes of two lists; none of it could mean another.
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("£", "GBP"),
            Map.entry("POUND", "GBP"),
            Map.entry("POUNDS", "GBP"),
            Map.entry("STERLING", "GBP"),
            Map.entry("UKP", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("UK", "GB"),
            Map.entry("UNITED KINGDOM", "GB"),
            Map.entry("ENGLAND", "GB"),
            Map.entry("SCOTLAND", "GB"),
            Map.entry("WALES", "GB"),
            Map.entry("NORTHERN IRELAND", "GB"),
            Map.entry("Y", "Yes"),
            Map.entry("N", "No"));

    public static final Codelist CURRENCY = new Codelist("currency");
    public static final Codelist COUNTRY = new Codelist("countryCode");
    public static final Codelist REGRANT_TYPE = new Codelist("regrantType");
    public static final Codelist LOCATION_SCOPE = new Codelist("locationScope");
    public static final Codelist INDIVIDUALS_REASON = new Codelist("grantToIndividualsReason");
    public static final Codelist INDIVIDUALS_PURPOSE = new Codelist("grantToIndividualsPurpose");
    /// Nations share codes here, so a code alone does not tell what an area is.
    public static final Codelist GEO_CODE_TYPE = new Codelist("geoCodeType");
    public static final Codelist ASKED_STATUS = new Codelist("askedStatus");
    public static final Codelist REPLY_STATUS = new Codelist("replyStatus");
    public static final Codelist AVAILABLE_OPTIONS = new Codelist("availableOptions");
    public static final Codelist TAXONOMY = new Codelist("taxonomyCodes");
    public static final Codelist OPEN_CALL = new Codelist("fromOpenCall");

    private final Map<String, String> titles;
    private final Map<String, String> written;

    private Codelist(String list) {
        titles = CodelistRows.titles(list);
        written = CodelistRows.readings(titles);
    }

    public Set<String> codes() {
        return titles.keySet();
    }

    public boolean has(String code) {
        return titles.containsKey(code);
    }

    /// What a code means; empty where it is none.
    public String title(String code) {
        return titles.getOrDefault(code, "");
    }

    /// The code that is meant by another case, by its title or by a common word; empty where that is not plain.
    public String meant(String text) {
        var upper = text.strip().toUpperCase(Locale.ROOT);
        var common = COMMON.getOrDefault(upper, "");
        return has(common) ? common : written.getOrDefault(upper, "");
    }

    /// The one code that is a text with two neighbouring letters swapped; empty where there is none or several.
    public String swapped(String text) {
        var found = "";
        for (var at = 0; at + 1 < Math.min(text.length(), LONGEST); at++) {
            var other = text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            if (has(other) && !other.equals(found)) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = other;
            }
        }
        return found;
    }
}
