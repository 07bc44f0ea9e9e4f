package org.mainstay.app.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A place small enough to check by hand: three charities, two of them in the ledger every month of 2024-25.
///
/// Every number can be added up in the head: Debt Help gets £1,000 a month, Warm Meals £500, and Ward Arts once £300.
public final class SmallPlace {

    private static final String LEDGER_HEADER =
            "Body Name,Date,Service Label,Supplier Name,Supplier ID,Payment Date,Transaction Number,Net Amount,Irrecoverable VAT,Purpose of Spend\n";

    private SmallPlace() {}

    /// All of it.
    public static Path write(Path folder) throws IOException {
        writeLedger(folder);
        writeGrants(folder);
        Files.writeString(folder.resolve("charities.csv"), """
                registered_charity_number,name,date_of_registration,postcode
                1000001,Debt Help Smallford,2001-05-04,SM1 1AA
                1000002,Warm Meals Smallford,2005-02-01,SM1 1AB
                1000003,Ward Arts Smallford,2011-09-30,SM1 1AC
                """);
        return folder;
    }

    public static Path writeLedger(Path folder) throws IOException {
        var ledger = new StringBuilder(LEDGER_HEADER);
        for (var month = 0; month < 12; month++) {
            var first = LocalDate.of(2024, 4, 1).plusMonths(month);
            var date = first.with(TemporalAdjusters.lastDayOfMonth()).toString();
            ledger.append(line(date, "Debt Help Smallford", 100 + month, "1000.00"));
            ledger.append(line(date, "Warm Meals Smallford", 200 + month, "500.00"));
        }
        ledger.append(line("2024-06-20", "Ward Arts Smallford", 300, "300.00"));
        Files.writeString(folder.resolve("ledger.csv"), ledger);
        return folder;
    }

    public static Path writeGrants(Path folder) throws IOException {
        Files.writeString(folder.resolve("grants.csv"), """
                Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Charity Number,Funding Org:Identifier,Funding Org:Name
                360G-small-1,Advice,Debt advice,GBP,12000,2024-04-01,GB-CHC-1000001,Debt Help Smallford,1000001,GB-LAE-SML,Smallford Council
                360G-small-2,Meals,Hot meals,GBP,6000,2024-04-01,GB-CHC-1000002,Warm Meals Smallford,1000002,GB-LAE-SML,Smallford Council
                """);
        return folder;
    }

    private static String line(String date, String payee, int number, String pounds) {
        return "Smallford Council,%s,COMMUNITY,%s,%d,%s,%d,%s,0.00,GRANTS TO VOLUNTARY BODIES - Core\n"
                .formatted(date, payee, number / 100, date, number, pounds);
    }
}
