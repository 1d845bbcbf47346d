package org.plumbline.publishing.page;

import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;

/** What differs between a page on a screen and one on paper. */
interface Medium {
    boolean isPaper();

    /** The title of a link; empty for none. */
    String linkTitle(Inline.Link link);

    /** Opens what stands around a table; {@link #closeTable} closes it. */
    void openTable(Blocks blocks, String captionId);

    /** Closes what {@link #openTable} opened. */
    void closeTable(Blocks blocks);

    /** A chart and its table. */
    void charted(Blocks blocks, Block.Charted charted);

    /** The list of contents where the document has it. */
    void contents(Blocks blocks, Block.Contents contents);
}
