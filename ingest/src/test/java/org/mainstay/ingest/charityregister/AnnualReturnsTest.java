package org.mainstay.ingest.charityregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mainstay.ingest.charityregister.ExtractHeadings.object;
import static org.mainstay.ingest.charityregister.ExtractHeadings.row;
import static org.mainstay.ingest.charityregister.ExtractHeadings.tabs;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.actor.AnnualReturn;
import org.mainstay.model.actor.ReturnPartA;
import org.mainstay.model.actor.ReturnPartB;

class AnnualReturnsTest {

    private static final String LARDER = "registered_charity_number=1999001";
    private static final String END = "fin_period_end_date=2025-03-31 00:00:00";

    @Test
    void theHistorySaysWhatWasReportedAndWhen() {
        var headings = ExtractHeadings.HISTORY;
        var read = Trial.of(
                CommissionExtractTest.reader("annual return history"),
                tabs(headings),
                row(
                        headings,
                        LARDER,
                        END,
                        "reporting_due_date=2026-01-31",
                        "date_annual_return_received=2026-02-01",
                        "total_gross_income=12000",
                        "total_gross_expenditure=NULL"),
                row(headings, LARDER, "total_gross_income=1"));

        var report = read.facts(AnnualReturn.class).getFirst();
        assertThat(report.end()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(report.incomePence()).isEqualTo(1_200_000L);
        assertThat(report.spendPence()).isNull();
        assertThat(report.lateOn(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(read.codes()).containsExactly("missing_register_value");
    }

    @Test
    void partATellsWhatComesFromGovernment() {
        var headings = ExtractHeadings.PART_A;
        var read = Trial.of(
                CommissionExtractTest.reader("annual returns, part A"),
                "["
                        + object(
                                headings,
                                LARDER,
                                END,
                                "total_gross_income=200000",
                                "charity_receives_govt_funding_contracts=True",
                                "count_govt_contracts=2",
                                "income_from_government_contracts=50000",
                                "charity_receives_govt_funding_grants=False",
                                "count_volunteers=-3")
                        + ","
                        + object(headings, LARDER)
                        + "]");

        var part = read.facts(ReturnPartA.class).getFirst();
        assertThat(part.row().line()).isEqualTo(1);
        assertThat(part.contracts()).isEqualTo(new ReturnPartA.FromGovernment(true, 2, 5_000_000L));
        assertThat(part.findGovernmentShare()).hasValue(0.25);
        assertThat(part.volunteers()).isNull();
        assertThat(read.codes()).containsExactly("invalid_register_value", "missing_register_value");
    }

    @Test
    void partBTellsIncomeSpendingAndFundsByKind() {
        var headings = ExtractHeadings.PART_B;
        var read = Trial.of(
                CommissionExtractTest.reader("annual returns, part B"),
                tabs(headings),
                row(
                        headings,
                        LARDER,
                        END,
                        "income_charitable_activities=600000",
                        "income_total_income_and_endowments=900000",
                        "expenditure_total=800000",
                        "reserves=200000",
                        "funds_restricted=-50",
                        "count_employees=14"),
                row(headings, LARDER, "fin_period_end_date=spring", "reserves=lots"));

        var part = read.facts(ReturnPartB.class).getFirst();
        assertThat(part.income().total()).isEqualTo(90_000_000L);
        assertThat(part.income().charitableActivities()).isEqualTo(60_000_000L);
        assertThat(part.funds().restricted()).isEqualTo(-5_000L);
        assertThat(part.findMonthsOfReserves()).hasValue(3.0);
        assertThat(part.employees()).isEqualTo(14);
        assertThat(read.codes()).containsExactly("invalid_register_value", "missing_register_value");
    }

    @Test
    void yearsOfTheScottishRegulatorAreRead() {
        var read = Trial.of(
                new CharityYears(),
                "Charity Number,Year End,Income,Expenditure",
                "SC099001,31/03/2024,\"1,500\",1400",
                "SC099001,31/03/2025,some,1400");

        assertThat(read.facts(AnnualReturn.class))
                .extracting(AnnualReturn::charity, AnnualReturn::incomePence)
                .containsExactly(tuple("SC099001", 150_000L), tuple("SC099001", null));
        assertThat(read.codes()).containsExactly("invalid_register_value");
    }
}
