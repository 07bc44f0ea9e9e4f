package org.mainstay.web.page.option;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.command.Unusable;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes an option that somebody wrote as a file.
@Controller
final class TakeOptionFile {

    private static final long MOST_BYTES = 2L << 20;

    private final OpenPlaces places;
    private final OwnOptions options;

    TakeOptionFile(OpenPlaces places, OwnOptions options) {
        this.places = places;
        this.options = options;
    }

    @PostMapping("/places/{place}/options/own/from-file")
    ResponseEntity<Void> take(
            @PathVariable String place,
            HttpServletRequest request,
            @Nullable Principal person,
            RedirectAttributes shownOnce)
            throws NotShown, IOException {
        var open = places.get(place);
        try {
            var option = read(open, request);
            var id = options.add(place, option, "Taken from a file", Who.of(person));
            return Redirect.to(Links.ownOption(place, id));
        } catch (Unusable cause) {
            shownOnce.addFlashAttribute("notTaken", cause.getMessage());
            return Redirect.to(Links.ownOptions(place));
        }
    }

    private OwnOption read(OpenPlace open, HttpServletRequest request) throws Unusable, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new Unusable("The file is larger than 2 MB, and no option needs that: leave out the lines that are"
                    + " kept. Nothing was taken.");
        }
        var resolver = new StandardServletMultipartResolver();
        try {
            var parts = resolver.resolveMultipart(request);
            try {
                return read(open, parts.getFile("file"));
            } finally {
                resolver.cleanupMultipart(parts);
            }
        } catch (MultipartException cause) {
            throw new Unusable("The file came broken. Choose it again; nothing was taken.");
        }
    }

    private OwnOption read(OpenPlace open, @Nullable MultipartFile file) throws Unusable, IOException {
        var given = file == null ? null : file.getOriginalFilename();
        if (file == null || given == null || given.isBlank()) {
            throw new Unusable("Choose a file first: a CSV with the columns line and change.");
        }
        var folder = Files.createTempDirectory("mainstay-option");
        var copy = folder.resolve("option" + ending(given));
        try {
            file.transferTo(copy);
            return named(open, given, copy);
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    private OwnOption named(OpenPlace open, String given, Path copy) throws Unusable {
        var plain = OptionForm.name(given.replaceFirst("(?i)[.](csv|xlsx)$", ""));
        var name = options.freeName(open.id(), plain, "");
        return OwnOption.take(name, copy, open.lines(), open.reading().on());
    }

    /// Whatever else a name holds stays outside the disk of the server.
    private static String ending(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? ".xlsx" : ".csv";
    }
}
