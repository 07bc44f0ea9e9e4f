package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.coverage.Linchpin;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.evidence.Figure;

/// Organisational and place leadership.
final class Leadership {

    private static final int MOST = 15;
    private static final int LINCHPINS = 5;
    private static final int FOREMOST = 3;
    private static final int WHOLE = 1_000_000;

    private final Findings findings;
    private final Numbering numbering;

    Leadership(Findings findings, Numbering numbering) {
        this.findings = findings;
        this.numbering = numbering;
    }

    private record Paid(Money.Relationship relationship, Figure figure) {}

    Section partners() {
        var portrait = findings.portrait();
        var draft = SectionDraft.of(Question.PARTNERS)
                .say("The files name %s organisations.".formatted(numbering.said(portrait.organisations())))
                .show(new Table(
                        "Organisations by sector",
                        "Sector",
                        List.of("Organisations"),
                        portrait.sectors().stream()
                                .map(count -> Table.Row.of(
                                        Wording.sector(count.sector()), numbering.cell(count.organisations())))
                                .toList()));
        var year = findings.lines().year();
        var paid = paid();
        draft.show(new Table(
                "Voluntary organisations that the council paid most in " + year,
                "Organisation",
                List.of("Sector", "Paid in " + year),
                paid.stream().limit(MOST).map(this::row).toList()));
        if (paid.size() > MOST) {
            draft.say("The table names the %d that were paid most of %d.".formatted(MOST, paid.size()));
        }
        if (paid.isEmpty()) {
            draft.lack(
                    "What each partner gets is not known: no ledger covers %s.".formatted(year),
                    "Add the council's spending of that year.");
        }
        return draft.done();
    }

    /// Everybody that the council paid in the last complete year, the most pounds first.
    private List<Paid> paid() {
        var paid = new ArrayList<Paid>();
        for (var relationship : findings.money().organisations()) {
            var figure = relationship.council().get(findings.lines().year());
            if (figure != null && figure.value() > 0) {
                paid.add(new Paid(relationship, figure));
            }
        }
        paid.sort(Comparator.comparingLong((Paid one) -> -one.figure().value())
                .thenComparing(one -> one.relationship().organisation().id()));
        return paid;
    }

    /// Who gets most, in one sentence; none where nobody is paid.
    List<String> foremost() {
        var names = paid().stream()
                .limit(FOREMOST)
                .map(one -> one.relationship().organisation().name())
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of("Of voluntary organisations it pays most to %s.".formatted(String.join("; ", names)));
    }

    private Table.Row row(Paid paid) {
        var organisation = paid.relationship().organisation();
        return Table.Row.of(
                organisation.name(), Cell.text(Wording.sector(organisation.sector())), numbering.cell(paid.figure()));
    }

    Section dependence() {
        var dependence = findings.dependence();
        var draft = SectionDraft.of(Question.DEPENDENCE);
        var partners = dependence.partners().stream()
                .sorted(Comparator.comparingLong(
                                (Dependence.Partner one) -> -one.council().value())
                        .thenComparing(Dependence.Partner::organisation))
                .limit(MOST)
                .toList();
        draft.show(new Table(
                        "How much of a partner the council is, those paid most in %s first"
                                .formatted(dependence.year()),
                        "Organisation",
                        List.of("From the council", "Its income", "The council's part"),
                        partners.stream().map(this::row).toList())
                .wide(36, 20, 20, 24));
        draft.show(new Table(
                "Without whom people in need lose their only tie",
                "Organisation",
                List.of("Needs of people cut off"),
                findings.coverage().linchpins().stream()
                        .filter(linchpin -> linchpin.kind() == Linchpin.Kind.ORGANISATION)
                        .limit(LINCHPINS)
                        .map(linchpin -> Table.Row.of(linchpin.name(), numbering.cell(linchpin.people())))
                        .toList()));
        var unknown =
                partners.stream().filter(partner -> partner.income() == null).count();
        if (unknown > 0) {
            draft.lack(
                    "The income of %d of these %d partners is not known, so how much of it the council is cannot be said."
                            .formatted(unknown, partners.size()),
                    "Add the Charity Commission's register extract, which has incomes.");
        }
        return draft.done();
    }

    /// Whether a share may be nothing and may be all, which says nothing.
    private static boolean anything(Figure share) {
        return share.low() == 0 && share.high() == WHOLE;
    }

    private Table.Row row(Dependence.Partner partner) {
        var name = findings.organisations()
                .find(partner.organisation())
                .map(organisation -> organisation.name())
                .orElse(partner.organisation());
        return Table.Row.of(
                name,
                numbering.cell(partner.council()),
                numbering.cell(partner.income()),
                anything(partner.share()) ? Cell.notKnown() : numbering.cell(partner.share()));
    }
}
