package org.mainstay.ingest.threesixtygiving;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.model.funding.GrantDetails;

/// Takes every field of a grant, but for those that tell of a person.
final class Details {

    private static final Set<String> PERSONAL = Set.of("contactName", "telephone", "email");
    private static final String PERSON = "recipientIndividual/name";

    /// Publishers' own fields are named as they like; an address of a person may stand in any of them.
    private static final Pattern ADDRESS = Pattern.compile(".*\\S@\\S+\\.\\S.*", Pattern.DOTALL);

    private Details() {}

    static GrantDetails of(Part grant) {
        var fields = new ArrayList<GrantDetails.Field>();
        grant.walk((path, scalar) -> {
            var name = path.substring(path.lastIndexOf('/') + 1);
            if (!scalar.text().isEmpty()
                    && !PERSONAL.contains(name)
                    && !path.equals(PERSON)
                    && !ADDRESS.matcher(scalar.text()).matches()) {
                fields.add(new GrantDetails.Field(path, scalar.text()));
            }
        });
        return GrantDetails.of(fields);
    }
}
