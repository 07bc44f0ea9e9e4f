package org.mainstay.web.page.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.place.Taken;
import org.springframework.stereotype.Component;

/// What became of the latest uploads, so that the page after one can say it. What was kept is in the audit trail too.
@Component
final class LatestUploads {

    private static final int KEPT = 200;

    private final Map<String, Upload> latest = new LinkedHashMap<>();

    /// One upload.
    ///
    /// @param trouble why nothing was taken, empty where something was
    record Upload(String place, List<Taken> files, String trouble) {

        Upload {
            files = List.copyOf(files);
        }

        public long count(Taken.Fate fate) {
            return files.stream().filter(file -> file.fate() == fate).count();
        }

        /// Those about which there is more to say than that they were added.
        public List<Taken> told() {
            return files.stream()
                    .filter(file -> file.fate() != Taken.Fate.ADDED)
                    .toList();
        }
    }

    /// Remembers an upload and tells under which name.
    synchronized String remember(Upload upload) {
        var id = UUID.randomUUID().toString();
        latest.put(id, upload);
        if (latest.size() > KEPT) {
            latest.remove(latest.keySet().iterator().next());
        }
        return id;
    }

    synchronized Optional<Upload> find(String place, @Nullable String id) {
        return Optional.ofNullable(id)
                .map(latest::get)
                .filter(upload -> upload.place().equals(place));
    }
}
