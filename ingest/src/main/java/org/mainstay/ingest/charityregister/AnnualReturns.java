package org.mainstay.ingest.charityregister;

import java.util.List;
import org.mainstay.model.actor.AnnualReturn;
import org.mainstay.model.actor.ReturnPartA;
import org.mainstay.model.actor.ReturnPartB;

/// The tables of what charities report year by year: the Charity Commission's three, and the Scottish regulator's.
final class AnnualReturns {

    private static final String NUMBER = "registered_charity_number";
    private static final String END = "fin_period_end_date";
    private static final String INCOME = "total_gross_income";
    private static final String SPENT = "total_gross_expenditure";
    private static final String FROM_CONTRACTS = "income_from_government_contracts";

    private AnnualReturns() {}

    static List<RegisterTable> tables() {
        return List.of(
                RegisterTable.ofSingles(
                        "Charity register: annual return history",
                        List.of(NUMBER, END, "date_annual_return_received", "date_accounts_received", INCOME),
                        AnnualReturns::history),
                RegisterTable.ofSingles(
                        "Charity register: annual returns, part A",
                        List.of(NUMBER, END, FROM_CONTRACTS, "income_from_government_grants"),
                        AnnualReturns::partA),
                RegisterTable.ofSingles(
                        "Charity register: annual returns, part B",
                        List.of(NUMBER, END, "reserves", "funds_unrestricted"),
                        AnnualReturns::partB));
    }

    /// What charities took in and spent year by year, one row for each charity and year: the Scottish regulator's
    /// five-year file.
    static RegisterTable years() {
        return RegisterTable.ofSingles(
                "Charity income and spending by year", List.of(NUMBER, END, INCOME, SPENT), AnnualReturns::history);
    }

    private static void history(RegisterRow row) {
        var end = row.day(END);
        if (end == null) {
            row.rejectFor(END);
            return;
        }
        row.accept(new AnnualReturn(
                row.charity(),
                row.day("fin_period_start_date"),
                end,
                row.day("reporting_due_date"),
                row.day("date_annual_return_received"),
                row.pence(INCOME),
                row.pence(SPENT),
                row.at()));
    }

    private static void partA(RegisterRow row) {
        var end = row.day(END);
        if (end == null) {
            row.rejectFor(END);
            return;
        }
        var contracts = new ReturnPartA.FromGovernment(
                row.flag("charity_receives_govt_funding_contracts"),
                row.count("count_govt_contracts"),
                row.pence(FROM_CONTRACTS));
        var grants = new ReturnPartA.FromGovernment(
                row.flag("charity_receives_govt_funding_grants"),
                row.count("count_govt_grants"),
                row.pence("income_from_government_grants"));
        row.accept(new ReturnPartA(
                row.charity(),
                end,
                row.pence(INCOME),
                row.pence(SPENT),
                row.pool().same(contracts),
                row.pool().same(grants),
                row.count("count_volunteers"),
                row.at()));
    }

    private static void partB(RegisterRow row) {
        var end = row.day(END);
        if (end == null) {
            row.rejectFor(END);
            return;
        }
        row.accept(new ReturnPartB(
                row.charity(), end, income(row), spending(row), funds(row), row.count("count_employees"), row.at()));
    }

    private static ReturnPartB.Income income(RegisterRow row) {
        return new ReturnPartB.Income(
                row.pence("income_donations_and_legacies"),
                row.pence("income_charitable_activities"),
                row.pence("income_other_trading_activities"),
                row.pence("income_investments"),
                row.pence("income_other"),
                row.pence("income_legacies"),
                row.pence("income_endowments"),
                row.pence("income_total_income_and_endowments"));
    }

    private static ReturnPartB.Spending spending(RegisterRow row) {
        return new ReturnPartB.Spending(
                row.pence("expenditure_raising_funds"),
                row.pence("expenditure_charitable_expenditure"),
                row.pence("expenditure_other"),
                row.pence("expenditure_grants_institution"),
                row.pence("expenditure_governance"),
                row.pence("expenditure_total"));
    }

    private static ReturnPartB.Funds funds(RegisterRow row) {
        return new ReturnPartB.Funds(
                row.pence("funds_endowment"),
                row.pence("funds_restricted"),
                row.pence("funds_unrestricted"),
                row.pence("funds_total"),
                row.pence("reserves"));
    }
}
