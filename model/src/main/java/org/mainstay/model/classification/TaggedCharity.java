package org.mainstay.model.classification;

import java.util.List;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A charity whose topics a person chose by hand: what others are learnt from.
///
/// @param id organisation identifier as the file has it
/// @param topics codes, in the order of the file
public record TaggedCharity(String id, String name, String activities, String objects, List<String> topics, RowRef row)
        implements Fact {

    public TaggedCharity {
        topics = List.copyOf(topics);
    }
}
