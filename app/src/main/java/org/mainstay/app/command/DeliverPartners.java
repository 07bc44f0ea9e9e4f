package org.mainstay.app.command;

import java.nio.file.Path;
import org.mainstay.app.report.PartnershipTables;
import org.mainstay.app.run.FigureTables;

/// Puts the partnerships of a place into a folder: tables for a spreadsheet, and every figure with its rows.
public final class DeliverPartners {

    private DeliverPartners() {}

    /// Everything or nothing; other files of the folder stay.
    public static void write(Path out, ShowPartners.Shown shown) throws Unusable {
        HandedOver.into(out, folder -> {
            FigureTables.write(folder, shown.run());
            PartnershipTables.write(folder, shown.partnerships());
        });
    }
}
