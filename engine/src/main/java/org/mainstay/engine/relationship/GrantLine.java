package org.mainstay.engine.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.funding.Grant;

/// The grants to one organisation under one programme whose payment no ledger shows, as they gather.
final class GrantLine implements Gathered {

    private final Organisation organisation;
    private final List<Grant> grants = new ArrayList<>();
    private final TreeSet<String> funders = new TreeSet<>();
    private final TreeSet<String> labels = new TreeSet<>();
    private final TreeSet<String> names = new TreeSet<>();

    GrantLine(Organisation organisation) {
        this.organisation = organisation;
    }

    void add(Grant grant) {
        grants.add(grant);
        funders.add(grant.funder().name());
        names.add(grant.recipient().name());
        labels.add(label(grant));
    }

    static String label(Grant grant) {
        var programme = grant.programme();
        var label = programme.title().isBlank() ? programme.code() : programme.title();
        return label.isBlank() ? "Grants" : label.strip();
    }

    @Override
    public Organisation organisation() {
        return organisation;
    }

    @Override
    public String payer() {
        return funders.getFirst();
    }

    @Override
    public String label() {
        return labels.getFirst();
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }

    @Override
    public FundingLine.Basis basis() {
        return FundingLine.Basis.GRANT;
    }

    /// What recurs of it in a year.
    CitedRows rows(FinancialYear year, Recurrence recurrence) {
        return rows(year, recurrence, true);
    }

    /// What was granted in a year and does not recur.
    CitedRows oneOffs(FinancialYear year, Recurrence recurrence) {
        return rows(year, recurrence, false);
    }

    private CitedRows rows(FinancialYear year, Recurrence recurrence, boolean recurring) {
        var rows = CitedRows.builder();
        for (var grant : grants) {
            var pence = Awards.penceIn(grant, year);
            if (pence != 0 && recurrence.recurs(grant, organisation) == recurring) {
                rows.add(grant.row(), pence);
            }
        }
        return rows.build();
    }
}
