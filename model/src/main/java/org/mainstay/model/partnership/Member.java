package org.mainstay.model.partnership;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Partnership.Scale;

/// That an organisation, or a group of people, is part of a partnership.
///
/// @param organisation its id as Mainstay prints it, or its name
/// @param sector as somebody said; null where the files are to tell
/// @param scale how far the member itself reaches; null where nobody said
public record Member(
        String partnership,
        String organisation,
        SortedSet<Role> roles,
        @Nullable Sector sector,
        @Nullable Scale scale,
        Entry entry,
        RowRef row)
        implements Entered {

    public Member {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    @Override
    public String about() {
        return partnership + "\n" + organisation.toLowerCase(Locale.ROOT);
    }

    /// What a member does in a partnership; it may do several things.
    public enum Role {
        LEAD,
        FUNDER,
        DELIVERER,
        REFERRER,
        /// Gives others a roof, or holds their money.
        HOST,
        /// Is there for other voluntary organisations.
        INFRASTRUCTURE,
        /// People who have lived through what the partnership is about.
        LIVED_EXPERIENCE;

        /// As people read it: `lived experience`.
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// The three economies of a place.
    public enum Sector {
        PUBLIC,
        PRIVATE,
        /// Charities, social enterprises and groups of people who run them themselves.
        SOCIAL;

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
