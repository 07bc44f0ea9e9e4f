import java.nio.file.Files;
import java.nio.file.Path;
import org.mainstay.engine.synthetic.Size;
import org.mainstay.engine.synthetic.SyntheticPlace;

/// Writes the two lists of a made-up place of a size: MakeCoverage SIZE FOLDER.
final class MakeCoverage {

    private MakeCoverage() {}

    public static void main(String[] arguments) throws Exception {
        var place = new SyntheticPlace(Size.valueOf(arguments[0].toUpperCase(java.util.Locale.ROOT)));
        var folder = Files.createDirectories(Path.of(arguments[1]));
        Files.write(folder.resolve("areas.csv"), place.areasCsv());
        Files.write(folder.resolve("services.csv"), place.servicesCsv());
    }
}
