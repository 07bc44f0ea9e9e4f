package org.mainstay.engine.appraisal;

import org.mainstay.engine.uncertainty.Sample;

/// What one question came to in each draw: its class at each horizon, and over the horizon asked for the change for the
/// council and the public purse in pence and in people served, in millionths.
final class Drawn {

    /// By horizon and draw.
    final byte[][] classes;

    final long[] council;
    final long[] purse;
    final long[] people;
    /// By column, see [Columns]; none where it was not asked for in full.
    final long[][] columns;

    Drawn(int horizons, int draws, int columns) {
        classes = new byte[horizons][draws];
        council = new long[draws];
        purse = new long[draws];
        people = new long[draws];
        this.columns = new long[columns][draws];
    }

    int draws() {
        return purse.length;
    }

    Sample column(int column) {
        return Sample.of(columns[column]);
    }

    /// In each draw the worse of the two, in the order of classes; this one where both are as bad.
    ///
    /// @param horizon the place of the horizon asked for, which decides on money and people
    Drawn worse(Drawn other, int horizon) {
        var worse = new Drawn(classes.length, draws(), 0);
        for (var draw = 0; draw < draws(); draw++) {
            for (var at = 0; at < classes.length; at++) {
                worse.classes[at][draw] = (byte) Math.max(classes[at][draw], other.classes[at][draw]);
            }
            var from = other.classes[horizon][draw] > classes[horizon][draw] ? other : this;
            worse.council[draw] = from.council[draw];
            worse.purse[draw] = from.purse[draw];
            worse.people[draw] = from.people[draw];
        }
        return worse;
    }
}
