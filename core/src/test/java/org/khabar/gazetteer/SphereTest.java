package org.khabar.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SphereTest {
    @Test
    void measuresDistanceOverTheEarth() {
        assertEquals(343.5, Sphere.kilometres(51.5074, -0.1278, 48.8566, 2.3522), 1);
    }
}
