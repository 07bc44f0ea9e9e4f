package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;

/// Looks at one grant by itself. A class for each rule, with `@About`; its code is the class name in snake case.
public interface Rule {

    void look(GrantRecord grant, Findings out);
}
