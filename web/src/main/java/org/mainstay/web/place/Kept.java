package org.mainstay.web.place;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What pages made of an open place once and need again, such as the drawing of its map.
public final class Kept {

    private final Map<Class<?>, Once<?>> made = new ConcurrentHashMap<>();

    /// The one thing of its type, made when it is first asked for; its making may ask for others that are kept.
    public <T> T get(Class<T> type, Supplier<T> make) {
        return type.cast(made.computeIfAbsent(type, key -> new Once<>(make)).get());
    }
}
