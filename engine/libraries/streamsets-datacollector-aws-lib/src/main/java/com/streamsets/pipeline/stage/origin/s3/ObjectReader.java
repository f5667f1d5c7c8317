package com.streamsets.pipeline.stage.origin.s3;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.GetObjectRequest;
import com.amazonaws.services.s3.model.S3Object;
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
import java.util.Map;

/** Reads the records of one object. */
final class ObjectReader {

  private static final Logger LOG = LoggerFactory.getLogger(ObjectReader.class);

  private final S3Object object;
  private final DataParser parser;
  private final boolean withMetadata;
  private S3Offset offset;
  private long records;
  private long errors;

  private ObjectReader(S3Object object, DataParser parser, S3Offset offset, boolean withMetadata) {
    this.object = object;
    this.parser = parser;
    this.offset = offset;
    this.withMetadata = withMetadata;
  }

  /** Opens the object at the offset; null when it vanished or changed since it was listed. */
  static ObjectReader open(
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
      return new ObjectReader(object, parser, offset, withMetadata);
    } catch (DataParserException failure) {
      object.getObjectContent().abort();
      throw failure;
    }
  }

  /** The next record; null at the end. */
  Record next() throws IOException, DataParserException {
    Record record;
    try {
      record = parser.parse();
    } catch (SdkClientException | SocketException | SocketTimeoutException failure) {
      throw new StageException(S3Errors.S3_11, offset.key(), failure.getMessage(), failure);
    }
    if (record == null) {
      return null;
    }
    records++;
    offset = offset.at(parser.getOffset());
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
      object.getObjectContent().abort();
      parser.close();
    } catch (IOException failure) {
      LOG.debug("Closing of object '{}' failed: {}", offset.key(), failure.getMessage());
    }
  }

  private void addMetadata(Record.Header header) {
    header.setAttribute("Name", object.getKey());
    for (Map.Entry<String, Object> entry : object.getObjectMetadata().getRawMetadata().entrySet()) {
      header.setAttribute(entry.getKey(), entry.getValue() == null ? "" : entry.getValue().toString());
    }
    object.getObjectMetadata().getUserMetadata().forEach(
        (name, value) -> header.setAttribute(name, value == null ? "" : value)
    );
  }

  private static boolean isMissing(SdkClientException failure) {
    return failure instanceof com.amazonaws.services.s3.model.AmazonS3Exception
        && "NoSuchKey".equals(((com.amazonaws.services.s3.model.AmazonS3Exception) failure).getErrorCode());
  }
}
