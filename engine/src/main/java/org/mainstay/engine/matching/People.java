package org.mainstay.engine.matching;

import java.util.List;
import org.mainstay.engine.classification.Classifier;

/// Natural persons among the mentions: who they are is nobody's business, so they are never compared with anyone.
final class People {

    private final Classifier classifier;

    People(Classifier classifier) {
        this.classifier = classifier;
    }

    /// A person's title in a ledger name; neither a register nor a grant publisher calls a person an organisation.
    boolean person(List<Mention> body) {
        return body.stream()
                        .allMatch(mention -> mention.from() == Mention.From.LEDGER
                                && mention.ids().isEmpty())
                && body.stream()
                        .anyMatch(
                                mention -> classifier.individual(mention.name()).isPresent());
    }
}
