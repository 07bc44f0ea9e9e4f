package org.mainstay.ingest.charityregister;

import java.util.List;
import java.util.stream.Stream;
import org.mainstay.ingest.reading.FormatReader;

/// All that can be read of what charity regulators publish.
public final class CharityRegisters {

    private CharityRegisters() {}

    public static List<FormatReader> readers() {
        var tables = Stream.of(
                        AnnualReturns.tables().stream(),
                        CommissionExtract.tables().stream(),
                        Stream.of(CharitySnapshots.table()))
                .flatMap(some -> some)
                .<FormatReader>map(RegisterReader::new);
        var others = Stream.of(new CharityList(), new CharityYears(), new MergerRegister(), new SuccessionTable());
        return Stream.concat(others, tables).toList();
    }
}
