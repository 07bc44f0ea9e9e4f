package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.actor.OrgId;

/// What the registers say that a user has loaded.
public interface Registered {

    /// Whether the whole register of a list is loaded: only then does it tell that a number is not in it.
    boolean loaded(String list);

    boolean found(OrgId id);

    /// When it was removed, null where it was not.
    @Nullable
    LocalDate removedOn(OrgId id);
}
