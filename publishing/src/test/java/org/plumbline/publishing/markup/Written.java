package org.plumbline.publishing.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or picture as an XML parser reads it; it fails when that is not well-formed. */
public record Written(Document tree) {
    public static Written of(String markup) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Written(builder.parse(new InputSource(new StringReader(markup))));
        } catch (SAXException | IOException | ParserConfigurationException problem) {
            throw new AssertionError("not well-formed: " + problem.getMessage(), problem);
        }
    }

    /** The elements that a path finds, in order. */
    public List<Element> elements(String path) {
        return nodes(path).stream().map(Element.class::cast).toList();
    }

    /** What the elements that a path finds say. */
    public List<String> texts(String path) {
        return nodes(path).stream().map(Node::getTextContent).toList();
    }

    /** The values that a path to attributes finds. */
    public List<String> values(String path) {
        return nodes(path).stream().map(Node::getNodeValue).toList();
    }

    private List<Node> nodes(String path) {
        try {
            var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, tree, XPathConstants.NODESET);
            return new ArrayList<>(
                    IntStream.range(0, found.getLength()).mapToObj(found::item).toList());
        } catch (XPathExpressionException problem) {
            throw new IllegalArgumentException(path, problem);
        }
    }
}
