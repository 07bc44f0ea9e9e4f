package org.mainstay.engine.partnership;

import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;

/// A funding line as people name it: `Larkhill Club / GRANTS TO VOL ORGS`.
record LineReference(String organisation, String label) {

    private static final String BETWEEN = " / ";

    /// Null where it is no such name.
    static @Nullable LineReference of(String text) {
        var at = text.lastIndexOf(BETWEEN);
        return at <= 0
                ? null
                : new LineReference(
                        text.substring(0, at).strip(),
                        text.substring(at + BETWEEN.length()).strip());
    }

    String organisationId(Organisations organisations) {
        return organisations.find(organisation).map(Organisation::id).orElseGet(() -> nameId(organisation));
    }

    /// The id of a body that the files know by this name alone.
    static String nameId(String name) {
        return "name:" + Words.slug(name);
    }
}
