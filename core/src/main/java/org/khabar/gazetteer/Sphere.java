package org.khabar.gazetteer;

/** Distances on the Earth taken as a sphere. */
public final class Sphere {
    /** Mean radius of the Earth. */
    private static final double RADIUS_KM = 6371.0;

    private Sphere() {}

    /** Kilometres along the surface between two points in degrees (haversine formula). */
    public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double north = Math.toRadians(lat2 - lat1) / 2;
        double east = Math.toRadians(lon2 - lon1) / 2;
        double a = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.pow(Math.sin(east), 2);
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
