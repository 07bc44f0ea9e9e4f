package org.mainstay.app.cli;

import java.io.IOException;
import org.mainstay.app.command.ScoreAreas;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.AccessJson;

/// Scores two bare lists and writes the answer.
final class ListsAnswer {

    private ListsAnswer() {}

    /// Whom the answer is for.
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    static int give(Surroundings surroundings, ScoreAreas.Asked asked, Format format) throws Unusable {
        var scores = ScoreAreas.score(asked);
        try {
            switch (format) {
                case CSV -> AccessCsv.write(surroundings.out(), scores);
                case JSON -> AccessJson.write(surroundings.out(), scores);
                case TEXT -> AccessText.write(surroundings.out(), scores);
            }
        } catch (IOException cause) {
            throw new Unusable(String.valueOf(cause.getMessage()));
        }
        PointNotices.tell(surroundings.err(), scores);
        return scores.refused() > 0 ? ExitCode.SOME_ROWS_REFUSED : ExitCode.DONE;
    }
}
