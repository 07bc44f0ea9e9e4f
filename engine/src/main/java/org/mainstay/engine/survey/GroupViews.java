package org.mainstay.engine.survey;

import java.util.List;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

/// What the partners of one group said, or all of them.
///
/// @param group empty for all of a round
/// @param answers how many answered
/// @param statements in the order of the form
@Published
public record GroupViews(String group, Figure answers, List<Said> statements) {

    public GroupViews {
        statements = List.copyOf(statements);
    }

    /// What they said to one statement.
    ///
    /// @param replies how many said what, in the order of the replies
    /// @param agree how many agree, strongly or not
    /// @param disagree how many disagree, strongly or not
    @Published
    public record Said(Statement statement, List<Figure> replies, Figure agree, Figure disagree) {

        public Said {
            replies = List.copyOf(replies);
        }

        /// How many said this.
        public Figure said(Reply reply) {
            var index = List.of(Reply.values()).indexOf(reply);
            return replies.get(index);
        }
    }
}
