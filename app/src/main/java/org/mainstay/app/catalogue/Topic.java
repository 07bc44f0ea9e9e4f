package org.mainstay.app.catalogue;

/// What a dataset is about, in the order in which a place is put together.
public enum Topic {
    NEED,
    PLACES,
    ORGANISATIONS,
    MONEY,
    SERVICES
}
