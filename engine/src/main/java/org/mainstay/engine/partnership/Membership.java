package org.mainstay.engine.partnership;

import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.partnership.Member;

/// A member, and which organisation of the files it is.
///
/// @param id of the organisation; made from the name where no file but the register knows it
/// @param organisation null where no file but the register knows it
/// @param sector as its row says, else as the files tell; null where neither does
public record Membership(
        Member member, String id, String name, @Nullable Organisation organisation, Member.@Nullable Sector sector) {

    public boolean has(Member.Role role) {
        return member.roles().contains(role);
    }
}
