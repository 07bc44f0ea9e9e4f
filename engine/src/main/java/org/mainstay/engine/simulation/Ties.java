package org.mainstay.engine.simulation;

import java.util.BitSet;
import java.util.List;

/// How providers bear on each other. What they pay each other is part of what they spend and of what others pay
/// them, so a place in which everybody goes on is the same with its ties as without.
public record Ties(List<Pays> pays, List<Leans> leans, List<Refers> refers, Terms terms) {

    /// Nobody bears on anybody.
    public static final Ties NONE =
            new Ties(List.of(), List.of(), List.of(), new Terms(Behaviour.ALL, Behaviour.ALL, Behaviour.ALL, 0));

    public Ties {
        pays = List.copyOf(pays);
        leans = List.copyOf(leans);
        refers = List.copyOf(refers);
    }

    public boolean isEmpty() {
        return pays.isEmpty() && leans.isEmpty() && refers.isEmpty();
    }

    /// Those whom what happens to some bodies may reach, however far round, and they themselves.
    BitSet reached(BitSet some) {
        var reached = (BitSet) some.clone();
        int before = -1;
        while (before < reached.cardinality()) {
            before = reached.cardinality();
            pays.forEach(one -> join(reached, one.payer(), one.payee()));
            leans.forEach(one -> join(reached, one.on(), one.body()));
            refers.forEach(one -> join(reached, one.from(), one.to()));
        }
        return reached;
    }

    private static void join(BitSet reached, int one, int other) {
        if (reached.get(one) || reached.get(other)) {
            reached.set(one);
            reached.set(other);
        }
    }

    /// Those among some bodies that are tied to nobody else.
    Ties among(BitSet bodies) {
        return new Ties(
                pays.stream().filter(one -> bodies.get(one.payer())).toList(),
                leans.stream().filter(one -> bodies.get(one.on())).toList(),
                refers.stream().filter(one -> bodies.get(one.from())).toList(),
                terms);
    }

    /// One pays another.
    ///
    /// @param supply of the payee, where what is paid is its funding; below 0 where it is other income
    /// @param pence a year
    /// @param late of that, what is still owed for work that was done
    public record Pays(int payer, int payee, int supply, long pence, long late) {}

    /// One hosts another or holds it up.
    ///
    /// @param share of what holds the body up, in millionths
    public record Leans(int on, int body, long share) {}

    /// One sends people to another.
    ///
    /// @param share of the own clients of the other who come that way, in millionths
    public record Refers(int from, int to, long share) {}

    /// What happens when a tie breaks.
    ///
    /// @param limit the share of what holds a body up from the loss of which it gives way, in millionths
    /// @param ownKept of what it has, the share that a body still pays out which cannot pay all
    /// @param paidKept the same of what others pay it
    /// @param replaced after how many steps a body has found another roof or back office
    public record Terms(long limit, long ownKept, long paidKept, int replaced) {}
}
