package org.mainstay.model.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which lists of organisations there are, and how their numbers look.
final class OrgIdLists {

    private static final String BRITISH = "GB-";

    /// Three letters; combined authorities of England end in CA.
    private static final String COUNCIL = "[A-Z]{3}|[A-Z]{2,3}CA";

    private static final String ANY = ".+";

    private static final Map<String, Pattern> FORMS = forms();

    /// Every country, and the three marks of lists that span countries.
    private static final Set<String> JURISDICTIONS = jurisdictions();

    private OrgIdLists() {}

    /// Whether a number looks as those of its list do; of a list not named here, anything may.
    static boolean fits(String scheme, String local) {
        var form = FORMS.get(scheme);
        return form == null || form.matcher(local).matches();
    }

    /// Whether there is such a list; abroad, any code of a country that exists.
    static boolean known(String scheme) {
        if (scheme.startsWith(BRITISH)) {
            return FORMS.containsKey(scheme);
        }
        var hyphen = scheme.indexOf('-');
        return hyphen == 2 && scheme.length() > hyphen + 1 && JURISDICTIONS.contains(scheme.substring(0, hyphen));
    }

    /// The list of which a code is a slip: one letter too many, too few or other, or two in the wrong order.
    ///
    /// @param local the number, which must look as those of the list do
    /// @return empty where none or several are as near
    static String nearest(String scheme, String local) {
        var near = "";
        for (var list : List.of(
                OrgId.CHARITY,
                OrgId.COMPANY,
                OrgId.SCOTTISH_CHARITY,
                OrgId.NORTHERN_IRISH_CHARITY,
                "GB-EDU",
                "GB-NHS")) {
            if (fits(list, local) && near(scheme, list)) {
                if (!near.isEmpty()) {
                    return "";
                }
                near = list;
            }
        }
        return near;
    }

    private static boolean near(String one, String other) {
        var start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < one.length() - start
                && end < other.length() - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var left = one.substring(start, one.length() - end);
        var right = other.substring(start, other.length() - end);
        var swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return swapped || Math.max(left.length(), right.length()) == 1;
    }

    private static Map<String, Pattern> forms() {
        var forms = new HashMap<String, String>();
        forms.put(OrgId.CHARITY, "[1-9]\\d{5,6}");
        forms.put(OrgId.SCOTTISH_CHARITY, "SC\\d{6}");
        forms.put(OrgId.NORTHERN_IRISH_CHARITY, "\\d{6}");
        forms.put(OrgId.COMPANY, "[A-Z0-9]{8}");
        forms.put(OrgId.SOCIETY, "[A-Z]{0,2}\\d{1,6}[A-Z]?");
        for (var councils : List.of("GB-LAE", "GB-LAS", "GB-PLA", "GB-LANI")) {
            forms.put(councils, COUNCIL);
        }
        forms.put("GB-EDU", "\\d{6}");
        forms.put("GB-NIEDU", "\\d{3}-?\\d{4}");
        forms.put("GB-SCOTEDU", "\\d{5,7}");
        forms.put("GB-WALEDU", "\\d{7}");
        forms.put("GB-UKPRN", "\\d{8}");
        forms.put("GB-HESA", "\\d{4}");
        forms.put("GB-NHS", "[A-Z0-9]{3,10}");
        forms.put("GB-GOR", "[A-Z]{1,3}\\d{1,5}");
        forms.put("GB-SHPE", "[A-Z]{0,2}\\d{4,5}");
        forms.put("GB-CASC", "[0-9A-F]{8}");
        forms.put("GB-REV", "[A-Z]{1,2}\\d{2,6}[A-Z]?");
        for (var free : List.of("GB-GOVUK", "GB-IRN", "GB-COE")) {
            forms.put(free, ANY);
        }
        var compiled = new HashMap<String, Pattern>();
        forms.forEach((list, form) -> compiled.put(list, Pattern.compile(form)));
        return Map.copyOf(compiled);
    }

    private static Set<String> jurisdictions() {
        var all = new HashSet<>(Set.of(Locale.getISOCountries()));
        all.remove("GB");
        all.addAll(List.of("XI", "XM", "XR"));
        return Set.copyOf(all);
    }
}
