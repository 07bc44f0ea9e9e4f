package org.mainstay.web.place;

/// There is no such place, or not for this person: the two look the same from outside.
public final class NoSuchPlace extends Exception {

    private static final long serialVersionUID = 1L;

    NoSuchPlace(String id) {
        super("There is no place called " + id + " here.");
    }
}
