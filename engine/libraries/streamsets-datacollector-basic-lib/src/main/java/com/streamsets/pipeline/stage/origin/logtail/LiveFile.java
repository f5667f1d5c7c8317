package com.streamsets.pipeline.stage.origin.logtail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file that is found again after it was renamed: by its inode and its first bytes. */
final class LiveFile {

  private static final int HEAD_LENGTH = 1024;

  final Path path;
  final String inode;
  private final String headHash;
  private final int headLength;
  /** Made once, because every record has it in its ID. */
  private String text;

  private LiveFile(Path path, String inode, String headHash, int headLength) {
    this.path = path;
    this.inode = inode;
    this.headHash = headHash;
    this.headLength = headLength;
  }

  static LiveFile of(Path path) throws IOException {
    return of(path, HEAD_LENGTH);
  }

  private static LiveFile of(Path path, int mostOfHead) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    int length = (int) Math.min(mostOfHead, attributes.size());
    return new LiveFile(path.toAbsolutePath(), String.valueOf(attributes.fileKey()), hash(path, length), length);
  }

  /** The file as it is called now; itself when it is not found any more. */
  LiveFile refresh() throws IOException {
    if (isAt(path)) {
      return this;
    }
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(path.getParent(), Files::isRegularFile)) {
      for (Path sibling : siblings) {
        if (isAt(sibling)) {
          return headLength == 0 ? of(sibling) : new LiveFile(sibling, inode, headHash, headLength);
        }
      }
    }
    return this;
  }

  private boolean isAt(Path other) throws IOException {
    try {
      LiveFile there = of(other, headLength);
      return there.inode.equals(inode) && there.headLength == headLength && there.headHash.equals(headHash);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private static String hash(Path path, int length) throws IOException {
    byte[] head = new byte[length];
    try (InputStream in = Files.newInputStream(path)) {
      int read = 0;
      while (read < length) {
        int more = in.read(head, read, length - read);
        if (more < 0) {
          break;
        }
        read += more;
      }
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(head));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The text that offsets and record IDs have. */
  @Override
  public String toString() {
    if (text == null) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("path", path.toString());
      json.put("headHash", headHash);
      json.put("headLen", headLength);
      json.put("inode", inode);
      text = OffsetJson.write(json);
    }
    return text;
  }

  static LiveFile parse(String text) throws IOException {
    Map<String, Object> json = OffsetJson.read(text);
    Path path = Paths.get(String.valueOf(json.get("path")));
    Object length = json.getOrDefault("headLen", 0);
    String hash = String.valueOf(json.getOrDefault("headHash", ""));
    return new LiveFile(path, String.valueOf(json.get("inode")), hash, ((Number) length).intValue());
  }
}
