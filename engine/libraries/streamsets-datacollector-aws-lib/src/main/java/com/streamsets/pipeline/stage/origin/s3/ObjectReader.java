package com.streamsets.pipeline.stage.origin.s3;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.AmazonS3Exception;
import com.amazonaws.services.s3.model.GetObjectRequest;
import com.amazonaws.services.s3.model.ObjectMetadata;
import com.amazonaws.services.s3.model.S3Object;
import com.amazonaws.services.s3.model.S3ObjectInputStream;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.stage.common.s3.S3Errors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the records of one object. */
final class ObjectReader {

  /** The second is the answer to a question about the metadata only. */
  private static final List<String> MISSING = Arrays.asList("NoSuchKey", "404 Not Found");
  private static final Logger LOG = LoggerFactory.getLogger(ObjectReader.class);

  /** Null where records only refer to the object. */
  private final S3ObjectInputStream content;
  private final ObjectMetadata metadata;
  private final DataParser parser;
  private final boolean withMetadata;
  private S3Offset offset;
  private long records;
  private long errors;

  private ObjectReader(
      S3ObjectInputStream content, ObjectMetadata metadata, DataParser parser, S3Offset offset, boolean withMetadata
  ) {
    this.content = content;
    this.metadata = metadata;
    this.parser = parser;
    this.offset = offset;
    this.withMetadata = withMetadata;
  }

  /** Opens the object at the offset; null when it vanished or changed since it was listed. */
  static ObjectReader open(
      AmazonS3 client, String bucket, S3Offset offset, DataFormatParserService service, boolean withMetadata
  ) throws DataParserException {
    return service.isWholeFileFormat()
        ? openWhole(client, bucket, offset, service, withMetadata)
        : openContent(client, bucket, offset, service, withMetadata);
  }

  private static ObjectReader openWhole(
      AmazonS3 client, String bucket, S3Offset offset, DataFormatParserService service, boolean withMetadata
  ) throws DataParserException {
    ObjectMetadata metadata;
    try {
      metadata = client.getObjectMetadata(bucket, offset.key());
    } catch (SdkClientException failure) {
      if (isMissing(failure)) {
        return null;
      }
      throw new StageException(S3Errors.S3_11, offset.key(), failure.getMessage(), failure);
    }
    if (!offset.etag().equals(metadata.getETag())) {
      return null;
    }
    Map<String, Object> info = new LinkedHashMap<>(metadata.getRawMetadata());
    info.putAll(metadata.getUserMetadata());
    info.put("bucket", bucket);
    info.put("objectKey", offset.key());
    info.put("size", metadata.getContentLength());
    ObjectRef file = new ObjectRef(client, bucket, offset.key(), offset.etag(), (int) service.suggestedWholeFileBufferSize());
    DataParser parser = service.getParser(bucket + "::" + offset.key(), info, file);
    return new ObjectReader(null, metadata, parser, offset, withMetadata);
  }

  private static ObjectReader openContent(
      AmazonS3 client, String bucket, S3Offset offset, DataFormatParserService service, boolean withMetadata
  ) throws DataParserException {
    S3Object object;
    try {
      object = client.getObject(new GetObjectRequest(bucket, offset.key()).withMatchingETagConstraint(offset.etag()));
    } catch (SdkClientException failure) {
      if (isMissing(failure)) {
        return null;
      }
      throw new StageException(S3Errors.S3_11, offset.key(), failure.getMessage(), failure);
    }
    if (object == null) {
      return null;
    }
    try {
      String id = bucket + "::" + offset.key();
      DataParser parser = service.getParser(id, object.getObjectContent(), offset.position());
      return new ObjectReader(object.getObjectContent(), object.getObjectMetadata(), parser, offset, withMetadata);
    } catch (DataParserException failure) {
      object.getObjectContent().abort();
      throw failure;
    }
  }

  /** The next record; null at the end. */
  Record next() throws IOException, DataParserException {
    Record record;
    if (content == null && offset.isBehindStart()) {
      return null;
    }
    try {
      record = parser.parse();
    } catch (SdkClientException | SocketException | SocketTimeoutException failure) {
      throw new StageException(S3Errors.S3_11, offset.key(), failure.getMessage(), failure);
    }
    if (record == null) {
      return null;
    }
    records++;
    offset = content == null ? offset.behindStart() : offset.at(parser.getOffset());
    if (withMetadata) {
      addMetadata(record.getHeader());
    }
    return record;
  }

  /** Goes on behind a bad record. */
  void countError() throws IOException, DataParserException {
    errors++;
    offset = offset.at(parser.getOffset());
  }

  S3Offset offset() {
    return offset;
  }

  long records() {
    return records;
  }

  long errors() {
    return errors;
  }

  /** Gives the connection back; what is left of the object is not read. */
  void close() {
    try {
      if (content != null) {
        content.abort();
      }
      parser.close();
    } catch (IOException failure) {
      LOG.debug("Closing of object '{}' failed: {}", offset.key(), failure.getMessage());
    }
  }

  private void addMetadata(Record.Header header) {
    header.setAttribute("Name", offset.key());
    for (Map.Entry<String, Object> entry : metadata.getRawMetadata().entrySet()) {
      header.setAttribute(entry.getKey(), entry.getValue() == null ? "" : entry.getValue().toString());
    }
    metadata.getUserMetadata().forEach(
        (name, value) -> header.setAttribute(name, value == null ? "" : value)
    );
  }

  private static boolean isMissing(SdkClientException failure) {
    return failure instanceof AmazonS3Exception && MISSING.contains(((AmazonS3Exception) failure).getErrorCode());
  }
}
