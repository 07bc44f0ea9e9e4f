package org.mainstay.engine.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.mainstay.model.survey.PartnerViews;

/// Answers that arrived and cannot be seen yet, and the batches that they make.
///
/// While a round is open each group fills batches of its own, five answers at a time. When it is over, what is left of
/// all groups makes one last batch without a group, if that is five or more; else it is never seen.
///
/// @param batches what may be published now
/// @param rest what goes on waiting, or is forgotten once the round is over
public record Waiting(List<Batch> batches, List<Answer> rest) {

    public Waiting {
        batches = List.copyOf(batches);
        rest = List.copyOf(rest);
    }

    /// Sorts answers that wait into batches.
    ///
    /// @param over whether no more can come
    public static Waiting of(List<Answer> answers, boolean over) {
        var groups = new LinkedHashMap<String, List<Answer>>();
        answers.forEach(answer -> groups.computeIfAbsent(answer.group(), group -> new ArrayList<>())
                .add(answer));
        var batches = new ArrayList<Batch>();
        var rest = new ArrayList<Answer>();
        groups.forEach((group, all) -> {
            var whole = all.size() - all.size() % PartnerViews.LEAST;
            for (var from = 0; from < whole; from += PartnerViews.LEAST) {
                batches.add(new Batch(group, all.subList(from, from + PartnerViews.LEAST)));
            }
            rest.addAll(all.subList(whole, all.size()));
        });
        if (over && rest.size() >= PartnerViews.LEAST) {
            batches.add(new Batch(PartnerViews.SEVERAL, rest));
            rest.clear();
        }
        return new Waiting(batches, rest);
    }
}
