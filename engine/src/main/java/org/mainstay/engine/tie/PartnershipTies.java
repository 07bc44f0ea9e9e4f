package org.mainstay.engine.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Entered;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.place.Place;
import org.mainstay.model.tie.EnteredTie.Kind;

/// What the roles of members say of who bears on whom in a partnership: hosts and infrastructure bodies on those that
/// deliver, and those that refer likewise.
final class PartnershipTies {

    private PartnershipTies() {}

    /// One member bears on another.
    record Role(Kind kind, String from, String to, String why, List<RowRef> rows) {

        Role {
            rows = List.copyOf(rows);
        }
    }

    static List<Role> list(Place place) {
        var members = new TreeMap<String, List<Member>>();
        Entered.latest(place.listMembers())
                .forEach(member -> members.computeIfAbsent(member.partnership(), id -> new ArrayList<>())
                        .add(member));
        var roles = new ArrayList<Role>();
        members.values().forEach(together -> {
            add(Kind.HOSTS, Member.Role.HOST, together, roles);
            add(Kind.SUPPORTS, Member.Role.INFRASTRUCTURE, together, roles);
            add(Kind.REFERS, Member.Role.REFERRER, together, roles);
        });
        return roles;
    }

    private static void add(Kind kind, Member.Role role, List<Member> together, List<Role> roles) {
        for (var one : together) {
            for (var other : together) {
                if (one.roles().contains(role)
                        && delivers(other)
                        && !one.about().equals(other.about())) {
                    var why = "Both are members of the partnership %s, the one as %s."
                            .formatted(one.partnership(), role.words());
                    roles.add(new Role(
                            kind, one.organisation(), other.organisation(), why, List.of(one.row(), other.row())));
                }
            }
        }
    }

    private static boolean delivers(Member member) {
        return member.roles().contains(Member.Role.DELIVERER);
    }
}
