package org.mainstay.web.page.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.page.Who;
import org.mainstay.web.page.data.LatestUploads.Upload;
import org.mainstay.web.place.Intake;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.Taken;
import org.mainstay.web.store.Database;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/// Takes the files that somebody drops. They come as a stream and go to the disk; nothing is whole in memory.
@Controller
final class Uploading {

    /// The input for a whole folder: the folder's own name is left off.
    private static final String FOLDER = "folder";
    /// An upload lies on the disk once as it comes, once while it is kept, and once in the store.
    private static final long COPIES = 3;
    private static final long SPARE = 200L << 20;

    private final OpenPlaces places;
    private final Intake intake;
    private final LatestUploads uploads;
    private final Database database;

    Uploading(OpenPlaces places, Intake intake, LatestUploads uploads, Database database) {
        this.places = places;
        this.intake = intake;
        this.uploads = uploads;
        this.database = database;
    }

    @PostMapping("/places/{place}/data/files")
    ResponseEntity<Void> take(@PathVariable String place, HttpServletRequest request, @Nullable Principal person)
            throws NotShown, IOException {
        places.find(place);
        var upload = upload(place, request, Who.of(person));
        if (upload.files().stream().anyMatch(Taken::changes)) {
            places.reopen(place);
        }
        return Redirect.to(Links.data(place) + "?upload=" + uploads.remember(upload));
    }

    private Upload upload(String place, HttpServletRequest request, String who) throws IOException {
        if (Files.getFileStore(database.home()).getUsableSpace() < COPIES * request.getContentLengthLong() + SPARE) {
            return new Upload(
                    place,
                    List.of(),
                    "The disk of the server has too little room for these files. Make room there and drop them again; nothing was taken.");
        }
        var resolver = new StandardServletMultipartResolver();
        MultipartHttpServletRequest parts;
        try {
            parts = resolver.resolveMultipart(request);
        } catch (MultipartException refused) {
            return new Upload(
                    place,
                    List.of(),
                    "These files came broken, or were more than can be taken at once: at most 1,000 files and 4 GB, with names of at most 400 letters. Drop fewer at a time, or a zip of them; nothing was taken.");
        }
        try {
            return new Upload(place, take(place, parts, who), "");
        } finally {
            resolver.cleanupMultipart(parts);
        }
    }

    private List<Taken> take(String place, MultipartHttpServletRequest parts, String who) throws IOException {
        var taken = new ArrayList<Taken>();
        for (var entry : parts.getMultiFileMap().entrySet()) {
            for (var part : entry.getValue()) {
                var name = name(part, entry.getKey().equals(FOLDER));
                if (!name.isEmpty()) {
                    try (var bytes = part.getInputStream()) {
                        taken.add(intake.take(place, name, bytes, who));
                    }
                }
            }
        }
        return taken;
    }

    private static String name(MultipartFile part, boolean inFolder) {
        var given = part.getOriginalFilename();
        if (given == null) {
            return "";
        }
        return inFolder ? given.substring(given.indexOf('/') + 1) : given;
    }
}
