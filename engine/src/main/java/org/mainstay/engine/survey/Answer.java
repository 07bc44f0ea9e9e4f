package org.mainstay.engine.survey;

import java.util.Map;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

/// What one partner answered, with nothing in it that says which partner that is.
///
/// @param group the group that it counts in; empty where all were asked as one
/// @param comment empty unless the partner agreed to its being shown
public record Answer(String group, Map<Statement, Reply> replies, String comment) {

    public Answer {
        replies = Map.copyOf(replies);
    }

    /// What was said to a statement; what was not ticked was not said.
    public Reply reply(Statement statement) {
        return replies.getOrDefault(statement, Reply.NOT_SAID);
    }
}
