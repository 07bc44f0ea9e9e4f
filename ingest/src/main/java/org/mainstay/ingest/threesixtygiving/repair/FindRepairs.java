package org.mainstay.ingest.threesixtygiving.repair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mainstay.ingest.threesixtygiving.quality.Ask;
import org.mainstay.ingest.threesixtygiving.quality.CheckedGrants;
import org.mainstay.ingest.threesixtygiving.quality.Finding;
import org.mainstay.ingest.threesixtygiving.quality.GrantsCheck;
import org.mainstay.ingest.threesixtygiving.quality.Rule;

/// Finds what can be mended: findings with a suggestion that is sure, and guesses that a person has agreed to. Of a
/// cell the first finding counts.
public final class FindRepairs implements Consumer<Finding> {

    private static final int KEPT = 20;

    private final Set<String> agreed;
    private final List<Repair> repairs = new ArrayList<>();
    private final Set<Repair.Place> places = new HashSet<>();

    private FindRepairs(Set<String> agreed) {
        this.agreed = Set.copyOf(agreed);
    }

    /// What was found.
    ///
    /// @param repairs in the order in which they were found
    /// @param before what the checks say of the file as it is
    public record Found(List<Repair> repairs, CheckedGrants before) {

        public Found {
            repairs = List.copyOf(repairs);
        }
    }

    /// Checks a file for what can be mended.
    ///
    /// @param agreed the checks whose guesses are to be taken, by code
    public static Found in(GrantsCheck.File file, List<Rule> rules, Set<String> agreed, Runnable progress)
            throws IOException {
        var finding = new FindRepairs(agreed);
        var checked = GrantsCheck.run(file, rules, new GrantsCheck.Manner(KEPT, finding, progress));
        return new Found(finding.repairs, checked);
    }

    /// Whether a guess needs a person's agreement.
    public static boolean guess(Class<?> rule) {
        return rule.isAnnotationPresent(Ask.class);
    }

    @Override
    public void accept(Finding finding) {
        var sure = !guess(finding.rule()) || agreed.contains(finding.code());
        if (sure && !finding.suggestion().isEmpty() && !finding.column().isEmpty()) {
            var repair = Repair.of(finding);
            if (places.add(repair.place())) {
                repairs.add(repair);
            }
        }
    }
}
