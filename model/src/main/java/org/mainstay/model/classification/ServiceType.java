package org.mainstay.model.classification;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;

/// Something that people can be helped with: a term of our own taxonomy in the sense of Open Referral UK.
///
/// @param slug its name in small words joined by hyphens: it never changes once published
/// @param need what it answers, null for what is no need of a person, such as support for other organisations
/// @param partOf slug of the wider term, null for the widest
/// @param uri the same thing in a list that others keep, null where none is known
public record ServiceType(
        String slug,
        String name,
        String description,
        @Nullable Need need,
        @Nullable String partOf,
        @Nullable String uri,
        RowRef row)
        implements Fact {

    public Optional<Need> findNeed() {
        return Optional.ofNullable(need);
    }

    public Optional<String> findUri() {
        return Optional.ofNullable(uri);
    }

    /// Its `id` as a taxonomy term, the same on every machine and in every release.
    public UUID termId() {
        return id("service-type/" + slug);
    }

    /// The `parent_id` of its taxonomy term.
    public Optional<UUID> findParentId() {
        return Optional.ofNullable(partOf).map(parent -> id("service-type/" + parent));
    }

    /// The `id` of the taxonomy that all terms belong to.
    public static UUID taxonomyId() {
        return id("service-types");
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("org.mainstay/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
