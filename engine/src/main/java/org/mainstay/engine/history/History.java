package org.mainstay.engine.history;

import java.util.List;
import java.util.SortedMap;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// The relationships of a place over time.
///
/// @param changes by id of the organisation, in order of year
/// @param explained every payee that left, and every fall, that is no alarm
/// @param records what the council has done over the years, by the ledger and by published grants
/// @param figures every figure in here that is not the money's own
@Published
public record History(
        SortedMap<String, List<FundingChange>> changes,
        List<Explained> explained,
        List<Churn> churn,
        List<CouncilRecord> records,
        List<Figure> figures) {

    public History {
        explained = List.copyOf(explained);
        churn = List.copyOf(churn);
        records = List.copyOf(records);
        figures = List.copyOf(figures);
    }

    public List<FundingChange> changesOf(String organisation) {
        return changes.getOrDefault(organisation, List.of());
    }
}
