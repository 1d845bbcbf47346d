package org.plumbline.publishing.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** What the colours of the PDF mean on any screen and press: sRGB, as the Java runtime brings it. */
final class ColourProfile {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private ColourProfile() {}

    static byte[] srgb() {
        return SRGB.clone();
    }
}
