package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;

/// A rule whose faults [Structure] finds.
abstract class StructureRule implements Rule {

    private final Structure structure;

    StructureRule(Structure structure) {
        this.structure = structure;
    }

    @Override
    public final void look(GrantRecord grant, Findings out) {
        structure.of(grant).tell(getClass(), out);
    }
}
