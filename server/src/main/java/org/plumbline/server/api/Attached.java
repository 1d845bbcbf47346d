package org.plumbline.server.api;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/** A file that is the whole of what a program sent, as a page's form would have it. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files
public record Attached(String name, String type, byte[] bytes) implements MultipartFile {
    static final int MOST = 20 << 20;

    @Override
    public String getName() {
        return "file";
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public long getSize() {
        return bytes.length;
    }

    @Override
    public byte[] getBytes() {
        return bytes.clone();
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void transferTo(File to) throws IOException {
        Files.write(to.toPath(), bytes);
    }
}
