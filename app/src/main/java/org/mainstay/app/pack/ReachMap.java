package org.mainstay.app.pack;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Sheet;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.area.Outline;

/// Draws for how many needs each small area has nobody in reach. It holds no letter, so that it looks the same on a
/// machine without fonts, and stripes tell it apart where there is no colour.
final class ReachMap {

    private static final int MARGIN = 12;
    private static final int WIDTH = 1000 + 2 * MARGIN;
    private static final int MANY = 3;
    private static final int STRIPE = 14;
    private static final Color INK = new Color(0x0b0c0c);
    private static final List<Color> SHADES =
            List.of(new Color(0xf3f2f1), new Color(0xb5d8ef), new Color(0x5694ca), new Color(0x1d4e80));

    private final Map<String, Integer> needs = new HashMap<>();
    private final Sheet sheet;
    private final Graphics2D paper;
    private final BufferedImage image;

    private ReachMap(Coverage coverage, List<Outline> outlines) {
        coverage.needs().stream()
                .filter(need -> need.status() == SupplyStatus.RECORDED)
                .flatMap(need -> need.areas().stream())
                .forEach(area -> needs.merge(area.area().key().code(), area.gap() ? 1 : 0, Integer::sum));
        sheet = new Sheet(outlines);
        var height = outlines.stream()
                .flatMap(outline -> outline.rings().stream())
                .flatMap(ring -> ring.points().stream())
                .mapToLong(sheet::y)
                .max()
                .orElse(0);
        image = new BufferedImage(WIDTH, (int) height + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        paper = image.createGraphics();
    }

    /// Null where no file draws small areas, or nothing is known of them.
    static @Nullable Picture draw(Coverage coverage, List<Outline> outlines) {
        var codes = new HashMap<String, Outline>();
        coverage.needs().stream()
                .filter(need -> need.status() == SupplyStatus.RECORDED)
                .flatMap(need -> need.areas().stream())
                .forEach(area -> outlines.stream()
                        .filter(outline -> !codes.containsKey(area.area().key().code())
                                && outline.code().equals(area.area().key().code()))
                        .findFirst()
                        .ifPresent(outline -> codes.put(outline.code(), outline)));
        if (codes.isEmpty()) {
            return null;
        }
        var drawn = codes.values().stream()
                .sorted(Comparator.comparing(Outline::code))
                .toList();
        return new ReachMap(coverage, drawn).picture(drawn);
    }

    private Picture picture(List<Outline> outlines) {
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        outlines.forEach(outline -> draw(shape(outline), level(outline)));
        paper.dispose();
        return new Picture(
                "Small areas by the number of needs with nobody in reach",
                says(outlines),
                "Pale: somebody is in reach for each need of which it is known who meets it. The darker, the more needs have nobody in"
                        + " reach: one, two, or three and more. Stripes: three and more.",
                base64(),
                image.getWidth(),
                image.getHeight());
    }

    private int level(Outline outline) {
        return Math.min(MANY, needs.getOrDefault(outline.code(), 0));
    }

    private void draw(Shape shape, int level) {
        paper.setColor(SHADES.get(level));
        paper.fill(shape);
        if (level == MANY) {
            var before = paper.getClip();
            paper.setClip(shape);
            paper.setColor(Color.WHITE);
            paper.setStroke(new BasicStroke(2));
            for (var x = -image.getHeight(); x < image.getWidth(); x += STRIPE) {
                paper.draw(new Line2D.Double(x, image.getHeight(), x + image.getHeight(), 0));
            }
            paper.setClip(before);
        }
        paper.setColor(INK);
        paper.setStroke(new BasicStroke(1));
        paper.draw(shape);
    }

    private Shape shape(Outline outline) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : outline.rings()) {
            var first = true;
            for (var point : ring.points()) {
                var x = (double) (sheet.x(point) + MARGIN);
                var y = (double) (sheet.y(point) + MARGIN);
                if (first) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
                first = false;
            }
            path.closePath();
        }
        return path;
    }

    private String says(List<Outline> outlines) {
        var counts = new int[MANY + 1];
        outlines.forEach(outline -> counts[level(outline)]++);
        return "A map of %d small areas: %d have somebody in reach for each need, %d nobody for one need, %d for two, %d for three or more."
                .formatted(outlines.size(), counts[0], counts[1], counts[2], counts[MANY]);
    }

    private String base64() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
