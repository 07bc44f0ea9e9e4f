package org.mainstay.web.job;

import java.util.List;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.web.store.StoredJob;

/// One kind of work that jobs do.
public interface Work {

    /// As the store calls it.
    String kind();

    /// What it does, for people, as a title.
    String title(StoredJob job);

    /// Does it, and leaves its result where [#result] says.
    ///
    /// @param progress stops the work by an exception when the job was cancelled; it must be let through
    /// @return how it ended, in one sentence
    String run(StoredJob job, Progress progress) throws CannotDo, InterruptedException;

    /// What it has done so far, while it runs; nothing where it tells nothing.
    default List<SoFar> soFar(StoredJob job) {
        return List.of();
    }

    /// The address of what a finished job made.
    String result(StoredJob job);
}
