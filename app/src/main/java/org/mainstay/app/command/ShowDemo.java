package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.CannotWrite;
import org.mainstay.app.run.Delivery;
import org.mainstay.engine.appraisal.AppraisalRequest;

/// Shows the answer for Ambleford, the fictional borough that ships with Mainstay.
public final class ShowDemo {

    private static final long SAVING_PENCE = 400_000_00;
    private static final int YEARS = 3;
    private static final long SEED = 1;

    private final AppraiseSaving appraiseSaving;
    private final Maker maker;

    /// Makes the files of Ambleford where they are not at hand.
    @FunctionalInterface
    public interface Maker {
        void write(Path folder) throws IOException;
    }

    public ShowDemo(AppraiseSaving appraiseSaving, Maker maker) {
        this.appraiseSaving = appraiseSaving;
        this.maker = maker;
    }

    /// The answer for Ambleford.
    ///
    /// @param home where Mainstay is installed, null where not known
    /// @param cache where to make the borough if it did not come along
    public AppraiseSaving.Answer show(@Nullable Path home, Path cache) throws Unusable {
        var request = new AppraiseSaving.Request(
                ambleford(home, cache, maker),
                SAVING_PENCE,
                YEARS,
                SEED,
                null,
                null,
                List.of(),
                null,
                AppraisalRequest.FEW_DRAWS,
                false,
                false);
        return appraiseSaving.appraise(request);
    }

    /// The folder of Ambleford's files, made where they did not come along.
    public static Path ambleford(@Nullable Path home, Path cache, Maker maker) throws Unusable {
        if (home != null && Files.isDirectory(home.resolve("examples/ambleford"))) {
            return home.resolve("examples/ambleford");
        }
        var folder = cache.resolve("ambleford");
        try {
            Delivery.replace(folder, maker::write);
        } catch (CannotWrite cause) {
            throw new Unusable(cause.getMessage() + " Set XDG_CACHE_HOME to a folder that can be written.");
        }
        return folder;
    }
}
