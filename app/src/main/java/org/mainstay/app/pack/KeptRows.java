package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.area.Area;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.need.Population;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.survey.PartnerViews;

/// Puts the rows behind figures in short, so that a figure of last year still opens when the files have changed.
///
/// Free text of ledgers, contacts and what partners wrote are left out; natural persons are individuals.
final class KeptRows {

    private static final String WITHHELD = "name withheld";
    private static final String INDIVIDUAL = "individual";

    private final Organisations organisations;

    private KeptRows(Organisations organisations) {
        this.organisations = organisations;
    }

    static List<KeptRow> of(Collection<Figure> figures, Findings findings) {
        var rows = new KeptRows(findings.organisations());
        var cited = cited(figures);
        var kept = new ArrayList<KeptRow>();
        for (var fact : findings.reading().facts()) {
            var text = cited.contains(fact.row()) ? rows.text(fact) : null;
            if (text != null) {
                cited.remove(fact.row());
                kept.add(new KeptRow(fact.row(), text));
            }
        }
        return kept;
    }

    private static Set<RowRef> cited(Collection<Figure> figures) {
        var cited = new HashSet<RowRef>();
        for (var figure : figures) {
            if (figure.trace() instanceof Trace.Total total) {
                for (var index = 0; index < total.rows().size(); index++) {
                    cited.add(total.rows().row(index));
                }
            }
        }
        return cited;
    }

    /// Null where nothing of it may be passed on.
    private @Nullable String text(Fact fact) {
        return switch (fact) {
            case Payment payment ->
                "Payment of %s on %s to %s, %s"
                        .formatted(
                                Format.money(payment.pence()),
                                Format.day(payment.date()),
                                payee(payment.payee()),
                                payment.account().heading());
            case Grant grant ->
                "Grant of %s awarded on %s to %s by %s"
                        .formatted(
                                Format.money(grant.award().pence()),
                                Format.day(grant.award().date()),
                                recipient(grant),
                                grant.funder().name());
            case Area area -> "Small area %s, %s".formatted(area.key().code(), area.name());
            case Population people ->
                "%s people in %s"
                        .formatted(Format.count(people.total()), people.area().code());
            case ListedService service -> "Listed service: " + service.name();
            case PartnerViews views ->
                "%d partners on the statement: %s"
                        .formatted(views.answers(), views.statement().words());
            default -> null;
        };
    }

    private String payee(Payment.Payee payee) {
        return payee.redacted()
                ? WITHHELD
                : organisations.find(payee).map(Organisation::name).orElse(INDIVIDUAL);
    }

    private String recipient(Grant grant) {
        return grant.toIndividual()
                ? INDIVIDUAL
                : organisations.find(grant.recipient()).map(Organisation::name).orElse(INDIVIDUAL);
    }
}
