package org.mainstay.model.evidence;

/// Something a row says. Every fact knows its row; what people enter and what Mainstay assumes are rows too.
public interface Fact {

    RowRef row();
}
