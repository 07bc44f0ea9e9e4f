package org.mainstay.app.catalogue;

/// How a dataset comes into a folder.
public enum Access {
    /// Mainstay downloads it whenever it is asked for what a place needs.
    GET,
    /// Mainstay downloads it where it is asked for by its key: few places need it.
    GET_BY_KEY,
    /// A person downloads it, since no lasting address is known or terms must be agreed to first.
    BY_HAND
}
