package org.duban.output.image;

import java.awt.geom.Path2D;

/** Makes paths of straight lines. */
final class Paths {

    private Paths() {}

    /** From point to point, each an x and a y; not closed. */
    static Path2D through(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
