package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Locale;
import java.util.Set;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Compared without regard to capitals.
@About(
        severity = Severity.INFO,
        what = "The title says no more than that it is a grant, or repeats the recipient or the programme.",
        fix = "Say in a few words what the grant is for.",
        example = "Title: Grant")
final class EmptyTitle implements Rule {

    private static final int LONGEST = 12;
    private static final Set<String> WORDS = Set.of(
            "grant", "grants", "donation", "award", "funding", "payment", "untitled", "n/a", "na", "none", "tbc", "-");

    private static boolean saysNothing(String title) {
        return title.length() <= LONGEST && WORDS.contains(title.toLowerCase(Locale.UK));
    }

    private static boolean repeats(String title, GrantRecord grant) {
        for (var organisation : Grants.organisations(grant)) {
            var name = organisation.text(Grants.NAME);
            if (title.equalsIgnoreCase(name)
                    || (title.length() == name.length() + GRANT_TO.length()
                            && title.regionMatches(true, 0, GRANT_TO, 0, GRANT_TO.length())
                            && title.regionMatches(true, GRANT_TO.length(), name, 0, name.length()))) {
                return true;
            }
        }
        for (var programme : grant.fields().parts(Grants.PROGRAMME)) {
            if (title.equalsIgnoreCase(programme.text(Grants.TITLE))) {
                return true;
            }
        }
        return false;
    }

    private static final String GRANT_TO = "Grant to ";

    @Override
    public void look(GrantRecord grant, Findings out) {
        var title = grant.fields().scalar(Grants.TITLE);
        if (title != null && (saysNothing(title.text()) || repeats(title.text(), grant))) {
            Grants.report(out, EmptyTitle.class, grant, title);
        }
    }
}
