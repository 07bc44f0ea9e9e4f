package org.mainstay.engine.reach;

/// Services sorted into square cells, row after row, so that the cells side by side of one row are one run of services.
final class Grid {

    private final long left;
    private final long bottom;
    private final long side;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] service;
    private final int[] x;
    private final int[] y;

    /// @param side how wide a cell should be in metres; cells are wider where they would be too many
    private Grid(Positions services, Bounds bounds, long side) {
        this.left = bounds.left();
        this.bottom = bounds.bottom();
        this.side = side;
        this.columns = (int) (bounds.width() / side) + 1;
        this.rows = (int) (bounds.height() / side) + 1;
        this.start = new int[columns * rows + 1];
        this.service = new int[bounds.number()];
        this.x = new int[bounds.number()];
        this.y = new int[bounds.number()];
        sort(services);
    }

    static Grid of(Positions services, int side, int mostCells) {
        var bounds = Bounds.of(services);
        var width = (long) side;
        while ((bounds.width() / width + 1) * (bounds.height() / width + 1) > mostCells) {
            width *= 2;
        }
        return new Grid(services, bounds, width);
    }

    int column(long easting) {
        return Math.clamp((easting - left) / side, 0, columns - 1);
    }

    int row(long northing) {
        return Math.clamp((northing - bottom) / side, 0, rows - 1);
    }

    int from(int row, int column) {
        return start[row * columns + column];
    }

    int to(int row, int column) {
        return start[row * columns + column + 1];
    }

    int service(int place) {
        return service[place];
    }

    int x(int place) {
        return x[place];
    }

    int y(int place) {
        return y[place];
    }

    private void sort(Positions services) {
        for (var number = 0; number < services.size(); number++) {
            if (services.located(number)) {
                start[cell(services, number) + 1]++;
            }
        }
        for (var cell = 1; cell < start.length; cell++) {
            start[cell] += start[cell - 1];
        }
        var next = start.clone();
        for (var number = 0; number < services.size(); number++) {
            if (services.located(number)) {
                var place = next[cell(services, number)]++;
                service[place] = number;
                x[place] = services.x(number);
                y[place] = services.y(number);
            }
        }
    }

    private int cell(Positions services, int number) {
        return row(services.y(number)) * columns + column(services.x(number));
    }

    /// The rectangle that all located services lie in.
    private record Bounds(int number, long left, long bottom, long width, long height) {

        static Bounds of(Positions services) {
            var number = 0;
            long left = Integer.MAX_VALUE;
            long right = Integer.MIN_VALUE;
            long bottom = Integer.MAX_VALUE;
            long top = Integer.MIN_VALUE;
            for (var index = 0; index < services.size(); index++) {
                if (services.located(index)) {
                    number++;
                    left = Math.min(left, services.x(index));
                    right = Math.max(right, services.x(index));
                    bottom = Math.min(bottom, services.y(index));
                    top = Math.max(top, services.y(index));
                }
            }
            return number == 0
                    ? new Bounds(0, 0, 0, 0, 0)
                    : new Bounds(number, left, bottom, right - left, top - bottom);
        }
    }
}
