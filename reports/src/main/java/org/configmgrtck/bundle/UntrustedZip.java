package org.configmgrtck.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.configmgrtck.text.Visible;

/**
 * Unpacks a zip file from anywhere. It is refused where readers of different kinds would see different things in it, and
 * where an entry would land outside of the folder, or fill the disk.
 */
final class UntrustedZip {
    /** Some twenty times as many as a full run leaves behind. */
    private static final int MOST_ENTRIES = 50_000;
    /** Some thirty times as much as a full run leaves behind. */
    private static final long MOST_OCTETS = 1L << 30;

    private static final int END_LENGTH = 22;
    private static final byte[] END = {'P', 'K', 5, 6};

    private final Path folder;
    private final Set<String> seen = new HashSet<>();
    private long octets;

    private UntrustedZip(Path folder) {
        this.folder = folder;
    }

    /** @throws ZipTrick if it is no zip file, or not an honest one */
    static void unpack(Path file, Path folder) throws IOException {
        requireEnd(file);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new ZipTrick("The zip file has " + zip.size() + " entries, more than any report.");
            }
            List<? extends ZipEntry> entries = zip.stream().toList();
            UntrustedZip unpacking = new UntrustedZip(folder);
            for (ZipEntry entry : entries) {
                unpacking.unpack(zip, entry);
            }
            requireSameNames(file, entries);
        } catch (ZipException | IllegalArgumentException e) {
            throw new ZipTrick("The zip file can't be read: " + Visible.cut(Visible.line(e.getMessage()), 200)
                    + ". Name a report folder, or an unchanged zip file of one.");
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        String shown = Visible.cut(Visible.line(name), 200);
        if (!seen.add(name.toLowerCase(Locale.ROOT).replaceFirst("/$", ""))) {
            throw new ZipTrick("The zip file has " + shown + " twice, be it in upper or lower case.");
        }
        Path place = place(name, shown);
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(place)) {
            byte[] chunk = new byte[1 << 16];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                octets += read;
                if (octets > MOST_OCTETS) {
                    throw new ZipTrick("The zip file unpacks to more than any report, at " + shown + ".");
                }
                out.write(chunk, 0, read);
            }
        }
    }

    private Path place(String name, String shown) {
        boolean odd = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/", -1)).stream().anyMatch(part -> part.equals("..") || part.equals("."));
        try {
            Path place = folder.resolve(name).normalize();
            if (!odd && place.startsWith(folder) && !place.equals(folder)) {
                return place;
            }
        } catch (InvalidPathException e) {
            // It is refused below.
        }
        throw new ZipTrick("The zip file has an entry that belongs elsewhere: " + shown + ".");
    }

    /** The names stand twice in a zip file: before each entry, and in a list at its end. */
    private static void requireSameNames(Path file, List<? extends ZipEntry> listed) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        List<String> expected = listed.stream().map(ZipEntry::getName).sorted().toList();
        if (!names.stream().sorted().toList().equals(expected)) {
            throw new ZipTrick("The zip file lists other entries than it holds. Take an unchanged copy.");
        }
    }

    private static void requireEnd(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            if (zip.length() < END_LENGTH) {
                throw new ZipTrick(
                        "The file is no zip file: it is too short. Name a report folder, or a zip file of one.");
            }
            byte[] end = new byte[END_LENGTH];
            zip.seek(zip.length() - END_LENGTH);
            zip.readFully(end);
            for (int i = 0; i < END.length; i++) {
                if (end[i] != END[i]) {
                    throw new ZipTrick(
                            "The file is no zip file, or has something after its end. Take an unchanged copy.");
                }
            }
        }
    }
}
