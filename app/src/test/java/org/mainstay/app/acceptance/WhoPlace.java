package org.mainstay.app.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small place in which some names are doubtful: two pairs worth asking about, one that is joined unasked.
final class WhoPlace {

    private static final String LEDGER =
            "Body Name,Date,Service Label,Supplier Name,Supplier ID,Payment Date,Transaction Number,Net Amount,Irrecoverable VAT,Purpose of Spend\n";
    private static final String GRANTS =
            "Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Charity Number,Funding Org:Identifier,Funding Org:Name\n";

    static final List<String> PAID = List.of(
            "Brindley Weavers Hall",
            "Otterby Singing Mill",
            "Thornwick Lane Allotments",
            "Carrow Lanterns",
            "The Quillon Rooms");

    private WhoPlace() {}

    static Path write(Path folder) throws IOException {
        writeLedger(folder, PAID);
        Files.writeString(folder.resolve("grants.csv"), GRANTS + """
                360G-small-1,Looms,New looms,GBP,5000,2024-04-01,360G-small-a,Brindley Weavers Hall Looms,,GB-LAE-SML,Smallford Council
                360G-small-2,Songs,A choir,GBP,900,2024-04-01,360G-small-b,Otterby Singing Mill Voices,,GB-LAE-SML,Smallford Council
                360G-small-3,Plots,New plots,GBP,700,2024-04-01,360G-small-c,Thornwick Lane Alotments,,GB-LAE-SML,Smallford Council
                """);
        Files.writeString(folder.resolve("charities.csv"), """
                registered_charity_number,name,date_of_registration,postcode
                1000001,Carrow Lanterns,2001-05-04,SM1 1AA
                """);
        return folder;
    }

    /// Pays each name £1,000 and a pound more than the one before.
    static void writeLedger(Path folder, List<String> names) throws IOException {
        var ledger = new StringBuilder(LEDGER);
        for (var at = 0; at < names.size(); at++) {
            ledger.append(
                    "Smallford Council,2024-06-30,COMMUNITY,\"%s\",%d,2024-06-30,%d,%d.00,0.00,GRANTS TO VOLUNTARY BODIES - Core\n"
                            .formatted(names.get(at).replace("\"", "\"\""), at + 1, at + 100, 1000 + at));
        }
        Files.writeString(folder.resolve("ledger.csv"), ledger);
    }
}
