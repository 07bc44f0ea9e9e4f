package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;

/// What the checks say of a real file, held against what others found in it.
class TraffordChecksTest {

    private static CheckedGrants check() {
        return Trying.check(SharedData.get("places/trafford/grants_360giving.json"));
    }

    @Test
    void publishedChecksCountWhatOthersCount() throws IOException {
        var published = check().checks().stream()
                .filter(check -> check.number() > 0)
                .collect(Collectors.toMap(Check::number, Check::count));

        assertThat(published).isEqualTo(Map.of(25, 544L, 28, 6L, 35, 544L));
    }

    @Test
    void say() {
        var checked = check();
        checked.checks().forEach(check -> {
            System.out.println(check.code() + " " + check.count() + "/" + check.of() + " " + check.share());
            if (check.severity() != org.mainstay.model.notice.Severity.INFO)
                check.where().stream()
                        .limit(80)
                        .forEach(f -> System.out.println("   " + f.row().line() + " " + f.heading() + " " + f.value()
                                + " -> " + f.suggestion()));
        });
        System.out.println(checked.aggregates());
    }
}
