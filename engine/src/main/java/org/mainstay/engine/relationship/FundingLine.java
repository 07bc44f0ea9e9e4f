package org.mainstay.engine.relationship;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// The unit of decision: what a payer gives an organisation under one account heading or grant programme.
///
/// @param id a path made of its content: organisation and label
/// @param label the account heading, or the grant programme
/// @param basis where the yearly amount comes from
/// @param need what it serves, null where no cue tells
/// @param needWhy the cue that told, or why none did
/// @param yearly pence a year, citing the payments or the grant
/// @param provision what the partner reports about it, null where nothing
/// @param grants rows of published grants that are evidence for the line; never added to it
/// @param inHouse whether the payer's own staff run it
/// @param funder what kind of body pays
/// @param consented whether another payer has agreed that it may be changed as the place needs
/// @param signs what its payments themselves say against a saving
public record FundingLine(
        String id,
        String payer,
        Organisation organisation,
        String label,
        Basis basis,
        @Nullable Need need,
        String needWhy,
        Figure yearly,
        @Nullable Provision provision,
        List<RowRef> grants,
        boolean inHouse,
        Funder funder,
        boolean consented,
        Signs signs) {

    public FundingLine {
        grants = List.copyOf(grants);
    }

    /// Lines that are equal have one id, and all that they cite takes long to go through.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// One whose payments say nothing more.
    public FundingLine(
            String id,
            String payer,
            Organisation organisation,
            String label,
            Basis basis,
            @Nullable Need need,
            String needWhy,
            Figure yearly,
            @Nullable Provision provision,
            List<RowRef> grants,
            boolean inHouse,
            Funder funder) {
        this(
                id,
                payer,
                organisation,
                label,
                basis,
                need,
                needWhy,
                yearly,
                provision,
                grants,
                inHouse,
                funder,
                false,
                Signs.NONE);
    }

    /// What the council pays another body.
    public FundingLine(
            String id,
            String payer,
            Organisation organisation,
            String label,
            Basis basis,
            @Nullable Need need,
            String needWhy,
            Figure yearly,
            @Nullable Provision provision,
            List<RowRef> grants) {
        this(id, payer, organisation, label, basis, need, needWhy, yearly, provision, grants, false, Funder.COUNCIL);
    }

    public enum Basis {
        LEDGER,
        GRANT,
        /// A person gave it, because no ledger and no list of grants shows it.
        ENTERED
    }

    /// Whether the council pays for it: whoever else does decides for themselves.
    public boolean councilPays() {
        return funder == Funder.COUNCIL;
    }

    public Optional<Need> findNeed() {
        return Optional.ofNullable(need);
    }

    public Optional<Provision> findProvision() {
        return Optional.ofNullable(provision);
    }

    public Provision.Terms terms() {
        return provision == null ? Provision.Terms.UNKNOWN : provision.terms();
    }

    /// What of its yearly amount recurs, and so could be saved: all of it, save where more than a year of it was
    /// paid in the year. Where less was, the ledger shows no more.
    public Figure recurring() {
        var rate = signs.findRate().map(told -> told.yearly(yearly)).orElse(yearly);
        return rate.value() < yearly.value() ? rate : yearly;
    }

    /// All that is known of it, each citing its rows: what it is judged from, and what a year of it costs where the
    /// payments of the year are none.
    public List<Figure> figures() {
        var figures = new LinkedHashSet<>(judgedFrom());
        signs.findRate().ifPresent(rate -> figures.addAll(rate.figures()));
        return List.copyOf(figures);
    }

    /// Its pounds a year, what of them recurs, and the report of its partner if there is one.
    private List<Figure> judgedFrom() {
        var figures = new LinkedHashSet<>(List.of(yearly, recurring()));
        if (provision != null) {
            var row = CitedRows.builder().add(provision.row(), 1).build();
            var name = organisation.name() + ", " + label + ": reports by its partner";
            figures.add(Figure.total(id + "/reported", name, Unit.ROWS, row));
        }
        return List.copyOf(figures);
    }

    public List<String> figureIds() {
        return judgedFrom().stream().map(Figure::id).toList();
    }

    /// Whether somebody local has said whom the line serves: without that no verdict may stand.
    public boolean hasLocalEvidence() {
        return provision != null && provision.saysHowMany();
    }
}
