package org.mainstay.engine.matching;

import java.util.Arrays;
import java.util.List;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Mentions and bodies in as few words as a test needs.
final class Named {

    private static final Source SOURCE = Source.of("7".repeat(64), "named.csv", 1);

    private Named() {}

    static RowRef row(int line) {
        return new RowRef(SOURCE, line);
    }

    static Mention paid(String name, String supplier, String... ids) {
        return mention(Mention.From.LEDGER, name, supplier, "", ids);
    }

    static Mention granted(String name, String postcode, String... ids) {
        return mention(Mention.From.GRANT, name, "", postcode, ids);
    }

    static Mention registered(String name, String number, String postcode) {
        return mention(Mention.From.REGISTER, name, "", postcode, "GB-CHC-" + number);
    }

    static Mention alias(String name, String number) {
        return mention(Mention.From.ALIAS, name, "", "", "GB-CHC-" + number);
    }

    static Mention gone(Mention mention) {
        return new Mention(
                mention.from(),
                mention.name(),
                mention.key(),
                mention.ids(),
                mention.supplier(),
                mention.flagged(),
                mention.postcode(),
                true);
    }

    private static Mention mention(Mention.From from, String name, String supplier, String postcode, String... ids) {
        var sound = Arrays.stream(ids).map(id -> OrgId.of(id).orElseThrow()).toList();
        return new Mention(from, name, NameKey.of(name), sound, supplier, false, postcode, false);
    }

    static Body body(int index, Mention... mentions) {
        return new Body(index, "body-" + index, List.of(mentions));
    }
}
