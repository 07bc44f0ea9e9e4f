package org.mainstay.ingest.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mainstay.ingest.joining.Account;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// The accounts of all files, found by the facts they gave. None of these facts moves money.
final class Accounts implements Account {

    private final Map<Source, Tally> tallies = new HashMap<>();

    Accounts(List<Draft> drafts) {
        for (var draft : drafts) {
            if (draft.source() != null) {
                tallies.putIfAbsent(draft.source(), draft.tally());
            }
        }
    }

    @Override
    public void repeat(Fact fact) {
        of(fact.row().source()).repeat(0);
    }

    @Override
    public void merge(Fact fact) {
        of(fact.row().source()).becomePart();
    }

    @Override
    public void retract(Fact fact, Notice why) {
        of(fact.row().source()).retract(why, 0);
    }

    @Override
    public void note(Notice notice) {
        of(notice.source()).note(notice);
    }

    private Tally of(Source source) {
        return Objects.requireNonNull(tallies.get(source));
    }
}
