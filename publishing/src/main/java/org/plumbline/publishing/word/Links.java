package org.plumbline.publishing.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.jspecify.annotations.Nullable;

/** Addresses that a part of the file leads to. */
final class Links {
    /** A link that runs something is none. */
    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

    private final Part part;
    private final Map<String, String> known = new HashMap<>();

    Links(Part part) {
        this.part = part;
    }

    /** By what name the part knows an address; null for one that is no safe address, which Word would refuse. */
    @Nullable
    String idOrNull(String address) {
        return isSafe(address) ? known.computeIfAbsent(address, this::add) : null;
    }

    private static boolean isSafe(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private String add(String address) {
        var relationship = new Relationship();
        relationship.setType(Namespaces.HYPERLINK);
        relationship.setTarget(address);
        relationship.setTargetMode("External");
        part.getRelationshipsPart().addRelationship(relationship);
        return relationship.getId();
    }
}
