package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.reconciliation.Reconciliation;

/// Makes the organisations of a folder answer the queries of clients such as OpenRefine.
public final class ReconcileNames {

    private final ReadFolder readFolder;

    public ReconcileNames(ReadFolder readFolder) {
        this.readFolder = readFolder;
    }

    /// Reads the folder and matches its names, once for all queries to come.
    ///
    /// @param name what people call these data
    /// @param view the address of an organisation's page with `{{id}}` in it, empty where there is none
    public Reconciliation open(Path folder, @Nullable LocalDate on, String name, String view) throws Unusable {
        var reading = Reading.ofNames(readFolder.read(folder), on);
        return new Reconciliation(reading.reconciler(), name, view);
    }
}
