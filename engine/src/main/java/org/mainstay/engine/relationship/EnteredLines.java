package org.mainstay.engine.relationship;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.classification.ToldNeed;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.matching.Sector;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.EnteredLine;
import org.mainstay.model.funding.Provision;

/// Makes funding lines of what people entered: in-house teams, and what other payers give.
///
/// Every in-house team stands for itself: the council as a whole is no provider that runs out of reserves, and one team
/// is not trimmed because another is.
final class EnteredLines {

    private static final Comparator<EnteredLine> LATEST_LAST =
            Comparator.comparing(EnteredLine::reported).thenComparing(EnteredLine::row);
    private static final String IN_HOUSE = "In-house";

    private final Organisations organisations;
    private final Classifier classifier;

    private EnteredLines(Organisations organisations, Classifier classifier) {
        this.organisations = organisations;
        this.classifier = classifier;
    }

    /// In order of id; of several rows about one service by one payer the latest counts.
    static List<FundingLine> of(List<EnteredLine> rows, Organisations organisations, Classifier classifier) {
        var entered = new EnteredLines(organisations, classifier);
        var latest = new TreeMap<String, FundingLine>();
        rows.stream().sorted(LATEST_LAST).map(entered::line).forEach(line -> latest.put(line.id(), line));
        return List.copyOf(latest.values());
    }

    private FundingLine line(EnteredLine row) {
        var organisation = organisation(row);
        var label = row.inHouse() ? IN_HOUSE : row.service();
        var id = "line/entered/" + Words.slug(row.payerWords()) + "/" + organisation.id() + "/" + Words.slug(label);
        var told = row.need() == null
                ? classifier.need(List.of(row.service()))
                : new ToldNeed(row.need(), "The row that was entered names it.");
        var cited = CitedRows.builder().add(row.row(), row.yearlyPence()).build();
        return new FundingLine(
                id,
                row.payerWords(),
                organisation,
                label,
                FundingLine.Basis.ENTERED,
                told.need(),
                told.why(),
                Figure.total(id + "/yearly", organisation.name() + ", " + label + ": a year", Unit.PENCE_A_YEAR, cited),
                provision(row, organisation, label),
                List.of(),
                row.inHouse(),
                row.funder(),
                row.consented(),
                Signs.NONE);
    }

    private Organisation organisation(EnteredLine row) {
        if (row.inHouse()) {
            var id = "in-house:" + Words.slug(row.payerWords()) + ":" + Words.slug(row.service());
            return new Organisation(
                    id,
                    row.service(),
                    List.of(),
                    List.of(row.service()),
                    Sector.PUBLIC,
                    "Entered as an in-house team.");
        }
        return organisations
                .find(row.runBy())
                .orElseGet(() -> new Organisation(
                        "name:" + Words.slug(row.runBy()),
                        row.runBy(),
                        List.of(),
                        List.of(row.runBy()),
                        Sector.UNKNOWN,
                        "Entered by name."));
    }

    private static Provision provision(EnteredLine row, Organisation organisation, String label) {
        return new Provision(
                organisation.id(),
                label,
                row.need(),
                row.delivery(),
                row.terms(),
                row.catchment(),
                row.reported(),
                row.source(),
                row.row());
    }
}
