package org.mainstay.web.place;

import java.nio.file.Path;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.ShowMoney;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.run.Contents;
import org.mainstay.app.run.HeldRun;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.folder.Folder;

/// One place as it was last read, with what its commands answered. Immutable; a change of its files or of what people
/// entered makes a new one.
///
/// @param folder its working folder
/// @param run the figures of its money, with the rows behind them
public record OpenPlace(
        String id,
        String name,
        Path folder,
        Reading reading,
        FundingLines lines,
        ShowMoney.Shown money,
        ShowOrganisations.Shown organisations,
        HeldRun run) {

    /// Where its files are found, byte for byte.
    public Contents contents() {
        return source -> Folder.find(folder, source);
    }
}
