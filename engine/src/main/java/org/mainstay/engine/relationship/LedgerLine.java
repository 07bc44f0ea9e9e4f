package org.mainstay.engine.relationship;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;

/// The payments to one organisation under one heading, as they gather, and the grants that speak of them.
final class LedgerLine implements Gathered {

    private final Organisation organisation;
    private final List<Payment> payments = new ArrayList<>();
    private final TreeSet<String> payers = new TreeSet<>();
    private final TreeSet<String> labels = new TreeSet<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final List<Grant> grants = new ArrayList<>();
    private boolean recurringGrant;

    LedgerLine(Organisation organisation) {
        this.organisation = organisation;
    }

    void add(Payment payment) {
        payments.add(payment);
        payers.add(payment.payer());
        names.add(payment.payee().name());
        labels.add(payment.account().heading().strip());
    }

    /// Takes a grant whose payment is among these.
    ///
    /// @param recurs whether the grant recurs and its very amount was paid, which shows that this
    /// payment recurs too
    void addGrant(Grant grant, boolean recurs) {
        grants.add(grant);
        recurringGrant |= recurs;
    }

    @Override
    public Organisation organisation() {
        return organisation;
    }

    @Override
    public String payer() {
        return payers.getFirst();
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
        return FundingLine.Basis.LEDGER;
    }

    CitedRows rows(FinancialYear year) {
        return rows(payments.stream()
                .filter(payment -> year.contains(payment.date()))
                .toList());
    }

    static CitedRows rows(List<Payment> payments) {
        var rows = CitedRows.builder();
        payments.forEach(payment -> rows.add(payment.row(), payment.pence()));
        return rows.build();
    }

    /// Paid in no more than one month of the whole ledger, what was taken back in its month aside.
    boolean oneOff() {
        var byMonth = new HashMap<YearMonth, Long>();
        payments.forEach(payment -> byMonth.merge(YearMonth.from(payment.date()), payment.pence(), Math::addExact));
        return !recurringGrant
                && byMonth.values().stream().filter(pence -> pence > 0).count() <= 1;
    }

    List<Payment> payments() {
        return List.copyOf(payments);
    }

    boolean paid(Grant grant) {
        return payments.stream()
                .anyMatch(payment -> payment.pence() == grant.award().pence() && Awards.payable(grant, payment.date()));
    }

    boolean touches(Grant grant) {
        return payments.stream().anyMatch(payment -> Awards.during(grant, payment.date()));
    }

    long penceDuring(Grant grant) {
        return payments.stream()
                .filter(payment -> Awards.during(grant, payment.date()))
                .mapToLong(Payment::pence)
                .reduce(0, Math::addExact);
    }
}
