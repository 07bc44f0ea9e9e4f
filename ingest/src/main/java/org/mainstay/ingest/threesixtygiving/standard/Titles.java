package org.mainstay.ingest.threesixtygiving.standard;

import java.util.Map;
import java.util.regex.Pattern;

/// The titles that fields have in sheets.
public final class Titles {

    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /// Titles that are not just the words of the name. Programmes and classifications say `URL` instead.
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("id", "Identifier"),
            Map.entry("recipientOrganization", "Recipient Org"),
            Map.entry("recipientIndividual", "Recipient Ind"),
            Map.entry("fundingOrganization", "Funding Org"),
            Map.entry("addressLocality", "City"),
            Map.entry("addressRegion", "County"),
            Map.entry("addressCountry", "Country"),
            Map.entry("telephone", "Phone Number"),
            Map.entry("url", "Web Address"),
            Map.entry("dateModified", "Last Modified"),
            Map.entry("geoCode", "Geographic Code"),
            Map.entry("geoCodeType", "Geographic Code Type"),
            Map.entry("duration", "Duration (months)"),
            Map.entry("regrantType", "For Regrant Type"),
            Map.entry("fromOpenCall", "From An Open Call?"),
            Map.entry("deiDetails", "DEI Details"),
            Map.entry("deiVersion", "DEI Data Standard Version"),
            Map.entry("response", "DEI Response"));

    private Titles() {}

    /// The title of a field, or of a field within a field: `Planned Dates:Start Date` of `plannedDates/startDate`.
    public static String of(String path) {
        var title = new StringBuilder();
        for (var name : path.split("/", -1)) {
            title.append(title.isEmpty() ? "" : ":").append(OTHERS.getOrDefault(name, words(name)));
        }
        return title.toString();
    }

    private static String words(String name) {
        var words = WORDS.matcher(name).replaceAll(" ");
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
