package org.khabar.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.khabar.model.Actor;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TieType;

/** The network, read back by a library. */
class ActorNetworkTest {
    private static final Name ISK = new Name("ISK", "isk");
    private static final Name TALIBAN = new Name("Taliban", "taliban");
    private static final Name ARMY = new Name("Afghan army", "afg-army");

    @Test
    void drawsWhoAttacksWhomWithItsCountsAndClaims() throws IOException {
        Told told = new Told()
                .incident(
                        new Event("c1").whom(TALIBAN),
                        new Event("c2").whom(TALIBAN).factuality(Factuality.PROBABLE),
                        new Event("c3").whom(TALIBAN).factuality(Factuality.CERTAIN_NOT))
                .incident(new Event("c4").whom(TALIBAN));
        Map<String, String> edge = edges(told).get("isk>taliban:attacks");
        assertEquals(
                Map.of(
                        "relation", "attacks",
                        "sign", "-1",
                        "claims", "3",
                        "certain", "2",
                        "denied", "1",
                        "incidents", "2",
                        "first", "2021-10-03",
                        "last", "2021-10-03",
                        "claim_ids", "c1 c2 c4"),
                edge);
    }

    @Test
    void signsTies() throws IOException {
        Map<String, Map<String, String>> edges = edges(new Told()
                .incident(new Event("c1").type(TieType.ALLY).who(TALIBAN).whom(ISK))
                .incident(new Event("c2").type(TieType.RIVAL).who(ISK).whom(ARMY))
                .incident(new Event("c3").type(TieType.CONTROLS).who(TALIBAN).whom(ARMY)));
        assertEquals("1", edges.getOrDefault("isk>taliban:ally", Map.of()).get("sign"));
        assertEquals("-1", edges.getOrDefault("afg-army>isk:rival", Map.of()).get("sign"));
        assertEquals(
                "0", edges.getOrDefault("taliban>afg-army:controls", Map.of()).get("sign"));
    }

    @Test
    void drawsOneEdgeForAFightWhoeverIsNamedFirst() throws IOException {
        Map<String, Map<String, String>> edges = edges(new Told()
                .incident(new Event("c1").who(TALIBAN, ISK).whom())
                .incident(new Event("c2").who(ISK, TALIBAN).whom()));
        assertEquals("c1 c2", edges.getOrDefault("isk>taliban:fights", Map.of()).get("claim_ids"));
        assertEquals(1, edges.size());
    }

    @Test
    void drawsNoEdgeForPlansDenialsTalksAndTheUnnamed() throws IOException {
        assertEquals(
                Map.of(),
                edges(new Told()
                        .incident(new Event("c1").whom(TALIBAN).status(Status.FUTURE))
                        .incident(new Event("c2").whom(TALIBAN).factuality(Factuality.CERTAIN_NOT))
                        .incident(new Event("c3").type(EventType.CONSULT).whom(TALIBAN))
                        .incident(new Event("c4").whom(new Name("civilians", null)))));
    }

    @Test
    void describesTheActors() throws IOException {
        String xml = new Told().incident(new Event("c1").whom(TALIBAN)).as(Format.GRAPHML);
        Map<String, String> isk = nodes(xml).get("isk");
        assertEquals(Map.of("name", "Islamic State – Khorasan", "kind", "armed-group", "country", "AFG"), isk);
    }

    @Test
    void staysXmlWhateverAnActorIsCalled() throws IOException {
        Told told = new Told()
                .actor("odd", "A & B <\"'\u0001]]>", Actor.Kind.ARMED_GROUP, "AFG", Map.of())
                .incident(new Event("c1").who(new Name("odd", "odd")).whom(TALIBAN));
        assertEquals(
                "A & B <\"']]>",
                nodes(told.as(Format.GRAPHML)).getOrDefault("odd", Map.of()).get("name"));
    }

    @Test
    void isAGraphWithoutEdgesWhereNothingIsKnown() throws IOException {
        assertTrue(edges(new Told()).isEmpty());
    }

    private static Map<String, Map<String, String>> edges(Told told) throws IOException {
        Map<DefaultEdge, Map<String, String>> values = new HashMap<>();
        DirectedMultigraph<String, DefaultEdge> graph = empty();
        GraphMLImporter<String, DefaultEdge> importer = importer();
        importer.addEdgeAttributeConsumer(
                (edge, value) -> values.computeIfAbsent(edge.getFirst(), key -> new TreeMap<>())
                        .put(edge.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(told.as(Format.GRAPHML)));
        Map<String, Map<String, String>> edges = new TreeMap<>();
        for (DefaultEdge edge : graph.edgeSet()) {
            Map<String, String> its = values.getOrDefault(edge, Map.of());
            edges.put(graph.getEdgeSource(edge) + ">" + graph.getEdgeTarget(edge) + ":" + its.get("relation"), its);
        }
        return edges;
    }

    private static Map<String, Map<String, String>> nodes(String xml) {
        Map<String, Map<String, String>> nodes = new TreeMap<>();
        GraphMLImporter<String, DefaultEdge> importer = importer();
        importer.addVertexAttributeConsumer((node, value) ->
                nodes.computeIfAbsent(node.getFirst(), key -> new TreeMap<>()).put(node.getSecond(), value.getValue()));
        importer.importGraph(empty(), new StringReader(xml));
        nodes.values().forEach(values -> values.remove("ID"));
        return nodes;
    }

    private static GraphMLImporter<String, DefaultEdge> importer() {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        return importer;
    }

    private static DirectedMultigraph<String, DefaultEdge> empty() {
        return new DirectedMultigraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    }
}
