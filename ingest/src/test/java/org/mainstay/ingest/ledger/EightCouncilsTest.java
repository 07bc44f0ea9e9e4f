package org.mainstay.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.Payment;

/// Ledgers of eight councils, each odd in its own way, against counts made once with Python's `csv` and `decimal`.
///
/// Lines are those with anything in them under the headings; pence are those of the lines that are used. Of
/// Lambeth, 635 lines lack the comma between date and amount and are mended; four lack another one, and one is the
/// total, 4,029,233,484 pence: what is used, what the four say and the 740.00 that one of them hides.
class EightCouncilsTest {

    @ParameterizedTest
    @CsvSource({
        "bradford_2019-07.csv, 10097, 5395947490, 0, DAY",
        "calderdale_2019-07.csv, 2132, 1522335682, 0, DAY",
        "darlington_2012-06.csv, 1037, 366202358, 0, MONTH",
        "gateshead_2020-01.csv, 6153, 2208752786, 0, DAY",
        "lambeth_2012-06.csv, 3151, 4024455824, 5, DAY",
        "leeds_2010-12.csv, 6740, 4905668792, 0, DAY",
        "newcastle_2018-08.csv, 5914, 3349325451, 0, DAY",
        "sheffield_2012-04.csv, 9535, 16953995258, 0, DAY"
    })
    void everyLineIsAccountedForToThePenny(
            String name, int lines, long pence, int rejected, Payment.Precision precision) {
        var trial = Trial.of(new CouncilLedger(), SharedData.get("fixtures/ledgers/" + name));
        var payments = trial.facts(Payment.class);

        assertThat(trial.accepted()).isEqualTo(lines);
        assertThat(trial.rejected()).isEqualTo(rejected);
        assertThat(payments.stream().mapToLong(Payment::pence).sum()).isEqualTo(pence);
        assertThat(payments).extracting(Payment::precision).containsOnly(precision);
    }
}
