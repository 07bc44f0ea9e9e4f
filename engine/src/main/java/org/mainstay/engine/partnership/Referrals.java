package org.mainstay.engine.partnership;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Member;

/// Who sends people to whom, as the rows of a register say: a referrer to each deliverer of the same partnership.
///
/// @param bySender for each sender, whom it sends people to, with the row that says so
record Referrals(SortedMap<String, SortedMap<String, RowRef>> bySender) {

    Referrals {
        bySender = Collections.unmodifiableSortedMap(new TreeMap<>(bySender));
    }

    /// By partnerships that live.
    static Referrals of(Register register) {
        var senders = new TreeMap<String, SortedMap<String, RowRef>>();
        register.partnerships().stream()
                .filter(one -> one.stage().live())
                .forEach(one -> one.members().stream()
                        .filter(member -> member.has(Member.Role.REFERRER))
                        .forEach(sender -> one.members().stream()
                                .filter(member -> member.has(Member.Role.DELIVERER)
                                        && !member.id().equals(sender.id()))
                                .forEach(receiver -> senders.computeIfAbsent(sender.id(), id -> new TreeMap<>())
                                        .putIfAbsent(
                                                receiver.id(), receiver.member().row()))));
        return new Referrals(senders);
    }
}
