package org.mainstay.web.page.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.need.Need;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Table;

/// The tables and maps that were made of one coverage: the same for everybody who looks at it.
final class NeedViews {

    private final Map<Need, List<Table>> tables = new ConcurrentHashMap<>();
    private final Map<Drawn, Optional<Picture>> maps = new ConcurrentHashMap<>();

    /// Which map.
    private record Drawn(Need need, Shading shading) {}

    List<Table> tables(Need need, Supplier<List<Table>> make) {
        return tables.computeIfAbsent(need, any -> List.copyOf(make.get()));
    }

    /// Null where there are no outlines to draw.
    @Nullable
    Picture map(Need need, Shading shading, Supplier<@Nullable Picture> draw) {
        return maps.computeIfAbsent(new Drawn(need, shading), any -> Optional.ofNullable(draw.get()))
                .orElse(null);
    }
}
