package org.mainstay.ingest.threesixtygiving.quality;

import java.util.List;
import org.mainstay.ingest.threesixtygiving.record.Part;

/// The rules that hold a grant against the standard: its fields, their types and forms, and its closed lists of codes.
final class StructureRules {

    private StructureRules() {}

    /// Fresh rules for one run on one thread.
    static List<Rule> list() {
        var structure = new Structure();
        return List.of(
                new NoRecipient(structure),
                new BothRecipientKinds(structure),
                new RequiredFieldMissing(structure),
                new WrongType(structure),
                new NumberAsText(structure),
                new ShortenedNumber(structure),
                new UnreadableNumber(structure),
                new NegativeDuration(structure),
                new MalformedDate(structure),
                new AmbiguousDate(structure),
                new NullNotAllowed(structure),
                new EmptyArray(structure),
                new MalformedUrl(structure),
                new MalformedEmail(structure),
                new CodeWrittenOtherwise(structure),
                new UnknownCode(structure),
                new UnknownGeoCodeType(structure),
                new RepeatedCode(structure),
                new MalformedDeiVersion(structure));
    }

    /// Holds what a package says of itself against the standard.
    static void look(Part meta, Findings out) {
        Structure.look(meta, out);
    }
}
