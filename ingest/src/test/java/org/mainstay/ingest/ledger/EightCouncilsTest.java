package org.mainstay.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.ingest.reading.TableForm;
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

    /// Against counts made once with Python's `csv`, `codecs` and `re`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bradford_2019-07 | Windows-1252 | 1 | net of VAT | none | yyyy-mm-dd, 2019-07-02 to 2019-07-30",
                "calderdale_2019-07 | ASCII | 1 | net of VAT | none | yyyy-mm-dd, 2019-07-01 to 2019-07-31",
                "darlington_2012-06 | ASCII | 1 | net of VAT | none | yyyy-mm, 2012-06-30 to 2012-06-30",
                "gateshead_2020-01 | ASCII | 1 | not said | none | yyyy-mm-dd, 2020-01-02 to 2020-01-31",
                "lambeth_2012-06 | UTF-8 | 10 | net of VAT | none | dd/mm/yyyy, 2010-10-20 to 2012-06-29",
                "leeds_2010-12 | ASCII | 1 | net of VAT | minus in front, 99 lines (1.5 %)"
                        + " | dd/mm/yyyy, 2010-11-02 to 2010-12-31",
                "newcastle_2018-08 | ASCII | 1 | not said | none | yyyy-mm-dd, 2018-08-01 to 2018-08-31",
                "sheffield_2012-04 | UTF-8 | 1 | not said | none | yyyy-mm-dd, 2012-04-02 to 2012-05-31"
            })
    void theReaderSaysHowItUnderstoodEach(
            String name, String encoding, int headings, String amounts, String credits, String dates) {
        var how = Trial.of(new CouncilLedger(), SharedData.get("fixtures/ledgers/" + name + ".csv"))
                .understood();
        var traits = traits(how);

        assertThat(how.form()).isEqualTo(new TableForm(encoding, "commas", headings));
        assertThat(traits.get("amounts")).startsWith(amounts);
        assertThat(traits).containsEntry("credits", credits).containsEntry("dates", dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bradford_2019-07 | 95 lines (0.9 %): REDACTED PERSONAL DATA | none",
                "calderdale_2019-07 | 55 lines (2.6 %): REDACTED PERSONAL DATA | 749 lines",
                "darlington_2012-06 | none | none",
                "gateshead_2020-01 | 133 lines (2.2 %): REDACTED - Personal Information | 3,514 lines",
                "lambeth_2012-06 | none | none",
                "leeds_2010-12 | none | 670 lines",
                "newcastle_2018-08 | 1,491 lines (25.2 %): Redacted Personal Data | 1,958 lines",
                "sheffield_2012-04 | 3,407 lines (35.7 %): REDACTED PERSONAL DATA | none"
            })
    void theReaderSaysWhatIsWithheldAndHowSmallAmountsGet(String name, String withheld, String small) {
        var traits = traits(Trial.of(new CouncilLedger(), SharedData.get("fixtures/ledgers/" + name + ".csv"))
                .understood());

        assertThat(traits).containsEntry("withheld payees", withheld);
        assertThat(traits.get("below 500 pounds")).startsWith(small);
    }

    private static Map<String, String> traits(HowRead how) {
        return how.traits().stream().collect(Collectors.toMap(HowRead.Trait::name, HowRead.Trait::text));
    }
}
