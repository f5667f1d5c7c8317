package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.event.EventCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import stf.engine.dataformat.Checksum;
import stf.engine.dataformat.FileExistsAction;

/** Copies the files that records refer to. */
final class WholeFiles {

  private static final EventCreator PROCESSED = new EventCreator.Builder("wholeFileProcessed", 1)
      .withRequiredField("sourceFileInfo").withRequiredField("targetFileInfo")
      .withOptionalField("checksum").withOptionalField("checksumAlgorithm").build();
  private static final int BUFFER = 1 << 16;

  private final Target.Context context;
  private final LocalFileSystemConfig config;

  WholeFiles(Target.Context context, LocalFileSystemConfig config) {
    this.context = context;
    this.config = config;
  }

  void copy(Record record, String directory) throws IOException {
    Path folder = Paths.get(directory);
    String prefix = config.uniquePrefix == null ? "" : config.uniquePrefix;
    String name = prefix + evaluate("fileNameEL", config.dataGeneratorFormatConfig.fileNameEL, record);
    Path target = folder.resolve(name);
    if (Files.exists(target) && config.dataGeneratorFormatConfig.wholeFileExistsAction == FileExistsAction.TO_ERROR) {
      throw new StageException(LocalFileErrors.HADOOPFS_54, target);
    }
    Files.createDirectories(folder);
    Path temporary = folder.resolve(OpenFile.TEMPORARY + name);
    String checksum = copy(record, temporary);
    setPermissions(record, temporary);
    Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    sendEvent(record, target, checksum);
  }

  private String copy(Record record, Path temporary) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = record.get("/fileRef").getValueAsFileRef().createInputStream(context, InputStream.class);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        out.write(buffer, 0, length);
      }
    }
    StringBuilder hex = new StringBuilder();
    for (byte one : digest.digest()) {
      hex.append(String.format("%02x", one));
    }
    return hex.toString();
  }

  private MessageDigest digest() {
    Checksum algorithm = config.dataGeneratorFormatConfig.checksumAlgorithm;
    try {
      return MessageDigest.getInstance(algorithm.name().replace("SHA", "SHA-"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("The configuration was not checked", e);
    }
  }

  private void setPermissions(Record record, Path file) throws IOException {
    if (config.permissionEL == null || config.permissionEL.isEmpty()) {
      return;
    }
    String permissions = evaluate("permissionEL", config.permissionEL, record);
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(
          permissions.matches("0?[0-7]{3}") ? symbolic(permissions) : permissions));
    } catch (IllegalArgumentException e) {
      throw new StageException(LocalFileErrors.HADOOPFS_56, permissions, e);
    }
  }

  /** 640 as rw-r-----. */
  private static String symbolic(String octal) {
    StringBuilder text = new StringBuilder();
    for (char digit : octal.substring(octal.length() - 3).toCharArray()) {
      int bits = digit - '0';
      text.append((bits & 4) != 0 ? 'r' : '-').append((bits & 2) != 0 ? 'w' : '-').append((bits & 1) != 0 ? 'x' : '-');
    }
    return text.toString();
  }

  private void sendEvent(Record record, Path target, String checksum) throws IOException {
    Map<String, Field> written = new LinkedHashMap<>();
    written.put("path", Field.create(target.toString()));
    written.put("size", Field.create(Files.size(target)));
    EventCreator.EventBuilder event = PROCESSED.create(context)
        .with("sourceFileInfo", record.get("/fileInfo").getValueAsMap())
        .with("targetFileInfo", written);
    if (config.dataGeneratorFormatConfig.includeChecksumInTheEvents) {
      event.with("checksum", checksum).with("checksumAlgorithm", config.dataGeneratorFormatConfig.checksumAlgorithm.name());
    }
    event.createAndSend();
  }

  private String evaluate(String name, String expression, Record record) {
    ELVars variables = context.createELVars();
    RecordEL.setRecordInContext(variables, record);
    try {
      return context.createELEval(name).eval(variables, expression, String.class);
    } catch (ELEvalException e) {
      throw new StageException(LocalFileErrors.HADOOPFS_14, e.toString(), e);
    }
  }
}
