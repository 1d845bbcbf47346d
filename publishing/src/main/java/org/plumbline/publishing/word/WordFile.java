package org.plumbline.publishing.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.plumbline.publishing.file.FixedArchive;
import org.plumbline.publishing.file.Spoken;
import org.plumbline.publishing.file.Template;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document;

/** A document as a Word file that people can edit: real styles, contents, footnotes, tables and pictures. */
public final class WordFile {
    private final Document document;
    private final WordprocessingMLPackage file;
    private final MainDocumentPart main;

    private WordFile(Document document) throws Docx4JException {
        this.document = document;
        file = new WordprocessingMLPackage();
        main = new MainDocumentPart();
        file.addTargetPart(main);
    }

    /** The bytes of the {@code .docx} file, the same for the same document. */
    public static byte[] of(Document document) {
        try {
            return new WordFile(document).bytes();
        } catch (Docx4JException | JAXBException failed) {
            throw new IllegalStateException("a document of known blocks can be written", failed);
        }
    }

    private byte[] bytes() throws Docx4JException, JAXBException {
        var tag = Spoken.of(document.head().language()).tag();
        add(
                new StyleDefinitionsPart(),
                Template.text(WordFile.class, "styles.xml").replace("{language}", tag));
        add(
                new DocumentSettingsPart(),
                Template.text(WordFile.class, "settings.xml").replace("{language}", tag));
        var out = new Wml();
        var places = new Places(document);
        var marks = new NoteMarks(document.footnotes());
        var lists = new Lists();
        Wml.root(out.markup(), "w:document");
        out.markup().open("w:body").line();
        var runs = new Runs(out, places, new Links(main), marks);
        var pictures = new Pictures(out.markup(), main);
        new Blocks(out, runs, places, lists, pictures, document.head().words())
                .write(document.blocks(), PageFrame.TEXT_WIDTH);
        section(out);
        fill(main, out.markup().close().close().written());
        add(new NumberingDefinitionsPart(), lists.part());
        var notes = new FootnotesPart();
        main.addTargetPart(notes);
        fill(notes, Footnotes.part(document.footnotes(), places, new Links(notes)));
        var properties = new DocPropsCorePart();
        file.addTargetPart(properties);
        fill(properties, CoreProperties.part(document.head(), tag));
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return fixed(bytes.toByteArray());
    }

    private void section(Wml out) throws Docx4JException, JAXBException {
        var frame = new PageFrame(document.head());
        boolean covered = !document.blocks().isEmpty() && document.blocks().getFirst() instanceof Block.Cover;
        PageFrame.section(
                out.markup(),
                add(new HeaderPart(new PartName("/word/header1.xml")), frame.header(false)),
                add(new FooterPart(new PartName("/word/footer1.xml")), frame.footer(false)),
                covered ? add(new HeaderPart(new PartName("/word/header2.xml")), frame.header(true)) : "",
                covered ? add(new FooterPart(new PartName("/word/footer2.xml")), frame.footer(true)) : "");
    }

    private String add(JaxbXmlPart<?> part, String xml) throws Docx4JException, JAXBException {
        var id = main.addTargetPart(part).getId();
        fill(part, xml);
        return id;
    }

    private static void fill(JaxbXmlPart<?> part, String xml) throws JAXBException {
        part.unmarshal(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    /** The same entries in an order of their own; the list of types goes first, as Word writes it. */
    private static byte[] fixed(byte[] archive) {
        Map<String, byte[]> entries = new TreeMap<>(FixedArchive.read(archive));
        entries.replaceAll(
                (name, bytes) -> name.endsWith(".xml") || name.endsWith(".rels") ? StableXml.of(bytes) : bytes);
        return FixedArchive.write(entries);
    }
}
