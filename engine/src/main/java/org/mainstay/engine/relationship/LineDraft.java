package org.mainstay.engine.relationship;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.classification.ToldNeed;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.funding.Provision;

/// A funding line before it has its id, its need and what its partner reports.
///
/// @param texts the names that its own rows give, label, programmes and titles: what its need is told from
/// @param payments what the ledger paid for it over all its years
record LineDraft(
        LineKey key,
        Organisation organisation,
        String payer,
        String label,
        FundingLine.Basis basis,
        CitedRows rows,
        Collection<String> texts,
        List<RowRef> grants,
        List<Payment> payments) {

    static LineDraft of(LineKey key, Gathered line, CitedRows rows) {
        return new LineDraft(
                key,
                line.organisation(),
                line.payer(),
                line.label(),
                line.basis(),
                rows,
                texts(line.names(), line.label(), line.grants()),
                line.grantRows(),
                line instanceof LedgerLine ledger ? ledger.payments() : List.of());
    }

    /// Gives every draft its id: the path of organisation and label, and the payer only where two lines share that.
    /// A ledger line and a grant line of one payer never do: a grant that counts in a year with a ledger line is
    /// its evidence.
    static List<FundingLine> finish(
            List<LineDraft> drafts, Provisions provisions, Classifier classifier, SignFinder signs) {
        var sharers = new HashMap<String, Integer>();
        drafts.forEach(draft -> sharers.merge(draft.key.path(), 1, Integer::sum));
        var lines = new ArrayList<FundingLine>();
        for (var draft : drafts) {
            var path = draft.key.path();
            var shared = sharers.getOrDefault(path, 1) > 1;
            lines.add(draft.toLine(shared ? draft.longPath() : path, provisions, classifier, signs));
        }
        lines.sort(Comparator.comparing(FundingLine::id));
        return List.copyOf(lines);
    }

    /// As figures call it.
    String name() {
        return organisation.name() + ", " + label;
    }

    private String longPath() {
        return key.path() + "/" + key.payer();
    }

    private FundingLine toLine(String id, Provisions provisions, Classifier classifier, SignFinder signs) {
        var provision = provisions.take(key).orElse(null);
        var told = need(provision, classifier);
        var yearly = Figure.total(id + "/yearly", name() + ": a year", Unit.PENCE_A_YEAR, rows);
        var terms = provision == null ? Provision.Terms.UNKNOWN : provision.terms();
        return new FundingLine(
                id,
                payer,
                organisation,
                label,
                basis,
                told.need(),
                told.why(),
                yearly,
                provision,
                grants,
                false,
                Funder.COUNCIL,
                false,
                signs.find(this, id, terms));
    }

    /// The line's own words come first; what else the organisation is called helps only where they tell nothing.
    private ToldNeed need(@Nullable Provision provision, Classifier classifier) {
        if (provision != null && provision.need() != null) {
            return new ToldNeed(provision.need(), "The partner's own report names it.");
        }
        var told = classifier.need(texts);
        if (told.need() != null) {
            return told;
        }
        var all = new TreeSet<>(texts);
        all.addAll(organisation.names());
        return classifier.need(all);
    }

    private static Collection<String> texts(Collection<String> names, String label, List<Grant> grants) {
        var texts = new TreeSet<>(names);
        texts.add(label);
        grants.forEach(grant -> {
            texts.add(grant.programme().title());
            texts.add(grant.title());
        });
        return texts;
    }
}
