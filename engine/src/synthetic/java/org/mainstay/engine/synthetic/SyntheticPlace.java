package org.mainstay.engine.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/// A made-up place: areas with people and services with capacity, mostly gathered in towns.
public final class SyntheticPlace {

    private final Size size;
    private final Towns towns;
    private final Spots areas;
    private final Spots services;
    private final Draws people = new Draws(404, 4);
    private final Draws provision = new Draws(505, 4);

    public SyntheticPlace(Size size) {
        this.size = size;
        this.towns = new Towns(size);
        this.areas = new Spots(new Draws(202, 8), 0.8, towns);
        this.services = new Spots(new Draws(303, 8), 0.9, towns);
    }

    public Size size() {
        return size;
    }

    public int[] areaX() {
        return ints(size.areas(), areas::x);
    }

    public int[] areaY() {
        return ints(size.areas(), areas::y);
    }

    public double[] population() {
        return doubles(size.areas(), this::population);
    }

    /// How deprived each area is, from 0 up; every tenth town is alike.
    public double[] deprivation() {
        return doubles(size.areas(), this::deprivation);
    }

    public int[] serviceX() {
        return ints(size.services(), services::x);
    }

    public int[] serviceY() {
        return ints(size.services(), services::y);
    }

    public double[] capacity() {
        return doubles(size.services(), this::capacity);
    }

    /// Which of twelve types each service is of.
    public int[] type() {
        return ints(size.services(), this::type);
    }

    /// The file of areas, as bytes.
    public byte[] areasCsv() {
        return csv(
                "id,x,y,pop,imd",
                size.areas(),
                area -> area + "," + areas.x(area) + "," + areas.y(area) + "," + population(area) + ","
                        + deprivation(area));
    }

    /// The file of services, as bytes.
    public byte[] servicesCsv() {
        return csv(
                "id,x,y,cap,type",
                size.services(),
                service -> service + "," + services.x(service) + "," + services.y(service) + "," + capacity(service)
                        + "," + type(service));
    }

    private int population(int area) {
        return 1000 + (int) (people.of(area, 0) * 2000);
    }

    private int deprivation(int area) {
        var term = areas.clustered(area) ? areas.town(area) % 10 / 9.0 : people.of(area, 2);
        return (int) (1000 * (0.7 * people.of(area, 1) + 0.3 * term));
    }

    private int capacity(int service) {
        return 1 + (int) (provision.of(service, 0) * 20);
    }

    private int type(int service) {
        return (int) (provision.of(service, 1) * 12);
    }

    private static byte[] csv(String header, int rows, IntFunction<String> row) {
        var text = new StringBuilder(header).append('\n');
        for (var i = 0; i < rows; i++) {
            text.append(row.apply(i)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static int[] ints(int length, IntUnaryOperator of) {
        var values = new int[length];
        Arrays.setAll(values, of);
        return values;
    }

    private static double[] doubles(int length, IntToDoubleFunction of) {
        var values = new double[length];
        Arrays.setAll(values, of);
        return values;
    }
}
